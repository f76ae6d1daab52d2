// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One conversation: what was said, and where to answer.
FocusScope {
    id: page

    required property Messenger messenger
    required property real conversation
    property bool hasBack: false ///< it hides the list
    property bool watched: true ///< somebody sees it: the window is active
    property bool allDown: false ///< that nothing is connected is said elsewhere
    property bool canReturn: false ///< there is a conversation that was left for this one
    property bool stays: false ///< it goes on in another window

    readonly property Item headerItem: header
    readonly property string title: details.title
    readonly property var conversations: area.conversations ///< that are shown as one
    readonly property Item findItem: finding.bar
    readonly property Item timelineItem: area.timelineItem
    readonly property Item composerItem: composer.fieldItem
    readonly property Composer writer: composer
    readonly property ConversationCovers cover: covers
    readonly property int footHeight: composer.height + notices.height + (typing.visible ? typing.height : 0) ///< of what lies below the messages
    readonly property Item detailsItem: dock.paneItem
    readonly property bool detailsCover: dock.covers ///< they lie over the conversation, or in its place
    readonly property bool hasSenders: sendersHere.hasChoice ///< another account could be used here
    readonly property string templateAccount: details.canUseTemplates ? details.account : "" ///< whose templates fit here
    readonly property bool withOne: details.person !== "" ///< person: they can be blocked
    readonly property bool holds: hold.any ///< something that was sent can be taken back
    readonly property bool offersRetry: notices.offersRetry ///< of all that failed
    readonly property bool covered: dock.covers || covers.any
    readonly property int room: dock.room

    signal backWanted
    signal wholeTextWanted(var pieces)
    signal personWanted(string account, string address)
    signal conversationWanted(real conversation)
    signal messageWanted(real conversation, real message)
    signal forwardWanted(string words)
    signal returnWanted

    /// What lies over the conversation goes: nothing below it can have the keyboard.
    function uncover() {
        covers.clear();
        if (dock.covers)
            dock.show(false);
    }

    function focusComposer() {
        page.uncover();
        composer.focusField();
    }

    function write(words: string) {
        if (words !== "")
            composer.write(words);
    }

    /// Shows \a message, wherever it is; it was found by \a words, or without.
    function showMessage(message: real, words: string) {
        finding.cameBy(words, message);
        area.jumpTo(message, false);
    }

    function openFind() {
        page.uncover();
        finding.start();
    }

    /// Older ones with 1, newer ones with -1.
    function findNext(step: int) {
        page.uncover();
        finding.go(step);
    }

    /// One level; false if there is none.
    function back(): bool {
        if (finding.open) {
            finding.close();
            return true;
        }
        const wasOpen = dock.open;
        page.closeDetails();
        return wasOpen;
    }

    function toggleDetails() {
        if (dock.open)
            page.closeDetails();
        else
            dock.show(true);
    }

    /// The keyboard goes back to the composer, if it was there or could be nowhere else.
    function closeDetails() {
        const takesFocus = page.covered || dock.paneItem?.activeFocus;
        dock.show(false);
        if (takesFocus)
            page.focusComposer();
    }

    function openTemplates() {
        covers.hasTemplates = details.canUseTemplates;
    }

    /// One of them, to be filled in.
    function openTemplate(template: string, name: string, blanks: var) {
        page.openTemplates();
        covers.choose(template, name, blanks);
    }

    function saveDraft() {
        composer.saveDraft();
    }

    function replyToChosen() {
        area.replyToChosen();
    }

    function toggleBlocked() {
        page.messenger.conversations.block(details.account, details.person, details.blocked === "");
    }

    /// All that failed here.
    function retryAll() {
        page.messenger.sendFailedAgain(page.conversation);
        page.focusComposer();
    }

    /// The last message that was sent is written on.
    function undoSend() {
        hold.takeLast();
    }

    objectName: "conversationPage"

    Component.onDestruction: {
        composer.saveDraft();
        if (!page.stays)
            page.messenger.left(page.conversation);
    }

    ConversationInfo {
        id: details

        messenger: page.messenger
        conversation: page.conversation
    }

    SenderModel {
        id: sendersHere

        messenger: page.messenger
        conversation: page.conversation
    }

    StagedMedia {
        id: staged

        limits: details.mediaLimits
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.timeline
    }

    ConversationHeader {
        id: header

        enabled: !page.covered
        visible: area.selectedCount === 0 // else what can be done with them stands there
        anchors.left: parent?.left
        width: page.room
        title: details.title
        subtitle: details.subtitle
        initials: details.initials
        colour: details.colourIndex
        portrait: details.portrait
        isGroup: details.isGroup
        availability: details.availability
        stale: details.isStale
        hasBack: page.hasBack
        onBackWanted: page.backWanted()
        onFindWanted: page.openFind()
        onDetailsWanted: page.toggleDetails()
    }

    Lazy {
        id: invitation

        wanted: details.invitation !== ""

        InvitationStrip {
            enabled: !page.covered
            anchors.top: header.bottom
            anchors.left: parent?.left
            width: page.room
            words: details.invitation
            timeLeft: details.invitationLeft
            messenger: page.messenger
            conversation: page.conversation
            onAnswered: page.focusComposer()
        }
    }

    ConversationFind {
        id: finding

        enabled: !page.covered
        anchors.left: parent.left
        anchors.top: invitation.item ? invitation.item.bottom : header.bottom
        width: page.room
        messenger: page.messenger
        conversations: area.conversations
        timeline: area.timelineItem
        onRevealed: message => area.jumpTo(message, true)
        onWriteWanted: page.focusComposer()
    }

    MessageArea {
        id: area

        enabled: !page.covered
        anchors.top: finding.bottom
        anchors.bottom: typing.visible ? typing.top : notices.top
        anchors.bottomMargin: typing.visible ? 0 : Theme.medium
        below: typing.words !== "" ? 0 : typing.visible ? typing.height : Theme.medium
        anchors.left: parent?.left
        width: page.room
        messenger: page.messenger
        conversation: page.conversation
        isGroup: details.isGroup
        isLoaded: details.loaded
        recipient: details.recipient
        searched: finding.words
        found: finding.current
        canReturn: page.canReturn
        onReturnWanted: page.returnWanted()
        title: details.title
        initials: details.initials
        colour: details.colourIndex
        portrait: details.portrait
        headerHeight: header.height
        onForwardWanted: words => page.forwardWanted(words)
        onDetailsWanted: message => covers.message = message
        onWriteWanted: page.focusComposer()
        onNumberWanted: number => page.personWanted(details.account, number)
        watched: page.watched
        onWholeTextWanted: pieces => page.wholeTextWanted(pieces)
        onTyped: text => composer.write(text)
        hasSenders: page.hasSenders
        onRewriteWanted: (words, media, otherSender) => {
            composer.takeBack(words, media);
            if (otherSender)
                composer.chooseSender();
        }
        onReplyWanted: (message, author, words) => composer.reply(message, author, words)
        onTakeBackWanted: (message, conversation) => hold.take(message, conversation)
    }

    TypingLine {
        id: typing

        anchors.bottom: notices.top
        anchors.left: parent?.left
        width: page.room
        visible: details.knowsPeople
        words: details.writing
    }

    ComposerNotices {
        id: notices

        enabled: !page.covered
        anchors.bottom: composer.top
        anchors.left: parent?.left
        width: page.room
        room: page.height / 3
        blocked: details.blocked
        stopWords: details.stopWords
        connection: page.allDown || details.whyNot !== "" ? "" : details.connection
        silence: details.silence
        session: details.canSend ? details.session : ""
        sessionUrgent: details.isSessionUrgent
        unverified: details.unverified
        canUseTemplates: details.canUseTemplates && !composer.closed
        failures: details.failures
        onTemplateWanted: page.openTemplates()
        onRetryWanted: page.retryAll()
        onSilenceWanted: {
            page.messenger.people.silenceBy(details.account, details.person, details.stopMessage);
            page.focusComposer();
        }
        onContactWanted: dock.show(true)
        onSilenceDenied: {
            page.messenger.denyStop(page.conversation, details.stopMessage);
            page.focusComposer();
        }
        onUnblockWanted: {
            page.messenger.conversations.block(details.account, details.person, false);
            page.focusComposer();
        }
    }

    Composer {
        id: composer

        enabled: !page.covered
        anchors.bottom: parent.bottom
        anchors.left: parent?.left
        width: page.room
        messenger: page.messenger
        conversation: page.conversation
        media: staged
        senders: sendersHere
        room: page.height - notices.height
        prompts: details.prompts
        count: details.loaded ? details.counter(composer.text) : ({})
        whyNot: details.whyNot
        onUndoWanted: page.holds && page.messenger.undoesSending() ? page.undoSend() : page.messenger.undo()
        holding: hold.any
        onTakeBackWanted: hold.takeLast()
        silence: details.silence
        hasTemplates: details.canUseTemplates
        templateOnly: details.needsTemplate
        onSubmitted: (text, answered, anyway, media, at) => page.messenger.send(page.conversation, text, answered, anyway, media, at)
        onSenderWanted: account => page.messenger.writeFrom(account, page.conversation)
        onTemplateWanted: page.openTemplates()
        onTyped: page.messenger.people.typing(page.conversation)
        onReplyWanted: step => area.stepReply(composer.answered, step)
        onNewsWanted: area.showUnread()
        onLatestWanted: area.showLatest()
        onReadWanted: area.timelineItem.forceActiveFocus(Qt.TabFocusReason)
    }

    ComposerHold {
        id: hold

        messenger: page.messenger
        composer: composer
    }

    SendOutcome {
        messenger: page.messenger
        composer: composer
        onTaken: area.endNews()
    }

    MediaDrop {
        anchors.left: parent?.left
        width: page.room
        height: page.height
        enabled: !page.covered && details.canSend
        media: staged
        onBrought: (urls, words, isPicture) => composer.take(urls, words, isPicture)
    }

    DetailsDock {
        id: dock

        anchors.fill: parent
        messenger: page.messenger
        conversation: page.conversation
        info: details
        isWhole: page.hasBack
        onCloseWanted: page.closeDetails()
        onPersonWanted: address => page.personWanted(details.account, address)
        onConversationWanted: conversation => page.conversationWanted(conversation)
        onMessageWanted: (conversation, message) => {
            page.uncover();
            page.messageWanted(conversation, message);
        }
    }

    ConversationCovers {
        id: covers

        anchors.left: parent?.left
        width: page.room
        height: page.height
        messenger: page.messenger
        conversation: page.conversation
        account: details.account
        silence: details.silence
        draft: composer.text
        onDraftSent: composer.field.text = "" // by undoing it would come back
        onMessageLeft: area.timelineItem.forceActiveFocus(Qt.OtherFocusReason)
        onTemplatesLeft: page.focusComposer()
    }
}
