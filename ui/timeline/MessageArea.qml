// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What was said in one conversation, and what can be done about each of it.
Item {
    id: area

    required property Messenger messenger
    required property real conversation
    property bool isGroup: false
    property bool isLoaded: false ///< \c recipient is known
    property string recipient: "" ///< shown while nothing was said
    property bool watched: false ///< somebody sees it
    property string title: "" ///< of the conversation
    property string initials: "" ///< and its face
    property int colour: 0
    property string portrait: ""
    property int headerHeight: Theme.headerHeight ///< above, for what takes its place
    property int below: 0 ///< down to what messages disappear under
    property string saved: "" ///< what became of an export

    property string searched: "" ///< words that are looked for
    property real found: 0 ///< the message that was found
    property bool canReturn: false ///< there is a conversation that was left for this one
    property bool hasSenders: false ///< another account could be used here
    property real placeBefore: 0 ///< the message that was looked at before a jump; 0: no jump

    readonly property Item timelineItem: timeline
    readonly property bool following: timeline.following
    readonly property var conversations: messages.conversations ///< whose messages are shown

    signal wholeTextWanted(var pieces)
    signal typed(string text)
    signal replyWanted(real message, string author, string words)
    signal rewriteWanted(string words, var media, bool otherSender) ///< of a message that is gone now
    signal returnWanted ///< to the conversation that was left for this one
    signal forwardWanted(string words)
    signal detailsWanted(real message)
    signal takeBackWanted(real message, real conversation)
    signal writeWanted
    signal numberWanted(string number) ///< to write to

    readonly property int selectedCount: messages.selectedCount

    /// Where it was said.
    function reply(message: MessageBubble) {
        if (message.conversation !== area.conversation)
            area.messenger.answerThere(message.messageId);
        else
            area.replyWanted(message.messageId, message.author, message.line);
    }

    /// Answers what the other side said before \a answered with 1, or after it with -1; beyond the newest, nothing.
    function stepReply(answered: real, step: int) {
        const from = answered === 0 ? -1 : messages.rowOf(answered);
        for (let row = from + step; row >= 0 && row < timeline.count; row += step) {
            const bubble = timeline.bubble(row);
            if (!bubble)
                return;
            if (!bubble.outgoing && bubble.canReply && bubble.conversation === area.conversation) {
                area.reply(bubble);
                if (!timeline.isInView(bubble.messageId))
                    timeline.reveal(bubble.messageId);
                return;
            }
        }
        if (step < 0)
            area.replyWanted(0, "", "");
    }

    /// Answers the message that has the keyboard, or had it last.
    function replyToChosen() {
        const bubble = timeline.bubble(timeline.currentIndex);
        if (bubble?.canReply)
            area.reply(bubble);
    }

    function showUnread() {
        timeline.showUnread();
    }

    function showLatest() {
        area.placeBefore = 0;
        timeline.showLatest();
    }

    /// The user has answered.
    function endNews() {
        messages.removeMarker();
        area.showLatest();
    }

    /// \a quietly: the keyboard stays where it is
    function jumpTo(message: real, quietly: bool) {
        if (area.placeBefore === 0 && !area.canReturn && !timeline.isInView(message))
            area.placeBefore = (timeline.eyed()?.messageId ?? 0);
        if (quietly)
            timeline.reveal(message);
        else
            timeline.jumpTo(message);
    }

    /// From this computer.
    function remove(which: var) {
        area.messenger.messages.remove(which);
        messages.clearSelection();
    }

    /// It goes back to where it was written.
    function edit(message: MessageBubble, otherSender: bool) {
        if (message.delivery === Delivery.Queued) {
            area.takeBackWanted(message.messageId, message.conversation);
            return;
        }
        const words = messages.wholeText(message.index);
        const media = messages.media(message.index);
        const answered = message.quotedId;
        if (answered !== 0)
            area.replyWanted(answered, message.quotedAuthor, message.quotedText);
        area.remove([message.messageId]);
        area.rewriteWanted(words, media, otherSender);
    }

    function goBack() {
        const place = area.placeBefore;
        area.placeBefore = 0;
        if (place !== 0)
            timeline.jumpTo(place);
        else
            area.returnWanted();
    }

    MessageModel {
        id: messages

        messenger: area.messenger
        conversation: area.conversation
        onExported: path => area.saved = path !== "" ? qsTr("Saved as %1").arg(path) : qsTr("The file could not be written")
    }

    TimelineNews {
        messenger: area.messenger
        conversations: messages.conversations
        onTold: words => announcer.say(words)
    }

    Sounds {
        messenger: area.messenger
        conversations: messages.conversations
    }

    Announcer {
        id: announcer
    }

    OutcomeCheck {
        id: checks

        messenger: area.messenger
        onTold: words => announcer.say(words)
    }

    Item {
        anchors.fill: parent
        anchors.bottomMargin: -timeline.anchors.bottomMargin
        clip: true

        Timeline {
            id: timeline

            anchors.fill: parent
            anchors.bottomMargin: Math.max(area.below, Theme.ring + 1) // the ring around the last message lies outside of it
            interactive: !drag.active // a mouse that is held chooses, the wheel scrolls
            isGroup: area.isGroup
            messages: messages
            desk: desk
            searched: area.searched
            found: area.found
            onSendAgainWanted: message => area.messenger.sendAgain(message)
            onCheckWanted: message => checks.begin(message)
            onCancelWanted: message => area.messenger.cancel(message)
            onTakeBackWanted: (message, conversation) => area.takeBackWanted(message, conversation)
            onTimeWanted: message => (times.get() as LaterMenu).changeFor(message)
            onConfirmWanted: message => area.messenger.confirm(message)
            onCopyWanted: what => area.messenger.copy(what)
            onWholeTextWanted: row => area.wholeTextWanted(messages.pieces(row))
            onMenuWanted: (message, at, byKey) => (menu.get() as MessageMenu).show(message, at, byKey)
            onLinkWanted: link => (question.get() as LinkQuestion).follow(link)
            onReplyWanted: message => area.reply(message)
            onWriteWanted: area.writeWanted()
            onTyped: text => area.typed(text)
            onRemoveWanted: messages => area.remove(messages)
            onContactWanted: (message, name) => area.messenger.addContact(message, name)

            Keys.onPressed: event => keys.press(event)
        }
    }

    TimelineKeys {
        id: keys

        timeline: timeline
    }

    DragSelection {
        id: drag

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: timeline.scrollBar.width
        height: timeline.height
        timeline: timeline
    }

    Lazy {
        wanted: area.isLoaded && messages.count === 0 && messages.atOldest && messages.atNewest

        EmptyTalk {
            anchors.centerIn: parent
            width: Math.min(area.width - 2 * Theme.huge, Theme.listDefault)
            title: area.title
            recipient: area.recipient
            initials: area.initials
            colour: area.colour
            portrait: area.portrait
            isGroup: area.isGroup
        }
    }

    ReadMarker {
        timeline: timeline
        unread: messages.unreadCount
        watched: area.watched
        onSeen: message => area.messenger.markReadUpTo(message)
    }

    LoadingLine {
        anchors.top: day.visible ? day.bottom : parent.top
        anchors.topMargin: Theme.small
        anchors.horizontalCenter: parent.horizontalCenter
        loading: messages.loading && timeline.contentY - timeline.originY < Theme.jumpAfter
    }

    FloatingDay {
        id: day

        anchors.top: parent.top
        anchors.topMargin: Theme.medium
        anchors.horizontalCenter: parent.horizontalCenter
        timeline: timeline
    }

    JumpButtons {
        anchors.fill: parent
        timeline: timeline
        canReturn: area.placeBefore !== 0 || area.canReturn
        lifted: undo.visible ? undo.height + Theme.medium : 0
        onReturnWanted: area.goBack()
    }

    MediaDesk {
        id: desk

        messenger: area.messenger
        onSaved: path => area.saved = qsTr("Saved as %1").arg(path)
        onNotSaved: why => area.saved = why
    }

    OnDemand {
        id: menu

        MessageMenu {
            media: area.messenger.media
            hasSenders: area.hasSenders
            onEditWanted: (message, otherSender) => area.edit(message, otherSender)
            onSaveWanted: (message, files) => desk.saveAll(message, files)
            onRemoveWanted: message => area.remove([message])
            onSendAgainWanted: message => area.messenger.sendAgain(message)
            onCheckWanted: message => checks.begin(message)
            onCancelWanted: message => area.messenger.cancel(message)
            onTakeBackWanted: (message, conversation) => area.takeBackWanted(message, conversation)
            onTimeWanted: message => (times.get() as LaterMenu).changeFor(message)
            onCopyWanted: row => area.messenger.copy(messages.wholeText(row))
            onReplyWanted: message => area.reply(message)
            onLinkWanted: link => (question.get() as LinkQuestion).follow(link)
            onNumberWanted: number => area.messenger.copy(number)
            onForwardWanted: row => area.forwardWanted(messages.wholeText(row))
            onSelectWanted: row => messages.toggle(row)
            onDetailsWanted: message => area.detailsWanted(message)
            onQuotedWanted: message => timeline.jumpTo(message)
        }
    }

    OnDemand {
        id: times

        LaterMenu {
            x: (area.width - width) / 2
            y: area.height - height
            messenger: area.messenger
            conversation: area.conversation
            onClosed: timeline.forceActiveFocus(Qt.PopupFocusReason)
        }
    }

    OnDemand {
        id: question

        LinkQuestion {
            onOpenWanted: target => Qt.openUrlExternally(target)
            onWriteWanted: number => area.numberWanted(number)
            onCopyWanted: what => area.messenger.copy(what)
            onClosed: timeline.forceActiveFocus(Qt.PopupFocusReason)
        }
    }

    Lazy {
        wanted: area.selectedCount > 0
        heir: timeline

        MessageSelectionBar {
            y: -area.y // in the place of the header
            width: area.width
            height: area.headerHeight
            count: area.selectedCount
            onCopyWanted: {
                area.messenger.copy(area.selectedCount > 1 ? messages.selectedTranscript() : messages.selectedWords());
                messages.clearSelection();
            }
            onForwardWanted: {
                const words = messages.selectedWords();
                messages.clearSelection();
                area.forwardWanted(words);
            }
            onExportWanted: {
                messages.exportSelected(area.title);
                messages.clearSelection();
            }
            onRemoveWanted: area.remove(messages.selectedIds())
            onClosed: messages.clearSelection()
        }
    }

    TimelineUndo {
        id: undo

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        width: Math.min(implicitWidth, timeline.width - 2 * Theme.medium)
        messenger: area.messenger
        onTakeBackWanted: (message, conversation) => area.takeBackWanted(message, conversation)
        onFocusLeft: timeline.forceActiveFocus(Qt.TabFocusReason)
    }

    Connections {
        target: area.messenger.messages

        function onKept(why: string) {
            area.saved = why;
        }
    }

    Lazy {
        wanted: area.saved !== ""

        NoticeBar {
            objectName: "savedNotice"
            width: area.width
            words: area.saved

            SafeButton {
                objectName: "closeSavedButton"
                quiet: true
                text: qsTr("Close")
                onClicked: area.saved = ""
            }
        }
    }
}
