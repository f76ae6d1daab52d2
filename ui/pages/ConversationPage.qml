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

    readonly property Item timelineItem: timeline
    readonly property Item composerItem: composer.fieldItem

    signal backWanted
    signal wholeTextWanted(var pieces)

    function focusComposer() {
        composer.focusField();
    }

    function write(words: string) {
        if (words !== "")
            composer.write(words);
    }

    objectName: "conversationPage"

    Component.onDestruction: composer.saveDraft()

    ConversationInfo {
        id: details

        messenger: page.messenger
        conversation: page.conversation
    }

    MessageModel {
        id: messages

        messenger: page.messenger
        conversation: page.conversation
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.timeline
    }

    ConversationHeader {
        id: header

        width: parent.width
        title: details.title
        subtitle: details.subtitle
        initials: details.initials
        colour: details.colourIndex
        hasBack: page.hasBack
        onBackWanted: page.backWanted()
    }

    Timeline {
        id: timeline

        anchors.top: header.bottom
        anchors.bottom: composer.top
        anchors.bottomMargin: Theme.medium
        width: parent.width
        messages: messages
        onSendAgainWanted: message => page.messenger.sendAgain(message)
        onCheckWanted: message => page.messenger.checkAgain(message)
        onCancelWanted: message => page.messenger.cancel(message)
        onCopyWanted: what => page.messenger.copy(what)
        onWholeTextWanted: row => page.wholeTextWanted(messages.pieces(row))
        onMenuWanted: (message, at) => menu.show(message, at)
        onTyped: text => composer.write(text)
    }

    Lazy {
        wanted: details.loaded && messages.count === 0 && messages.atOldest && messages.atNewest

        EmptyState {
            anchors.centerIn: timeline
            width: Math.min(page.width - 2 * Theme.huge, Theme.listDefault)
            title: qsTr("No messages yet")
            words: details.subtitle
            glyph: "chats"
        }
    }

    LatestButton {
        anchors.right: timeline.right
        anchors.bottom: timeline.bottom
        anchors.margins: Theme.wide
        shown: timeline.fromEnd > Theme.jumpAfter || !messages.atNewest && messages.count > 0 || timeline.missed > 0
        missed: timeline.missed
        onClicked: timeline.showLatest()
    }

    Composer {
        id: composer

        readonly property var count: details.loaded ? details.counter(composer.text) : ({})

        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        tallest: Math.min(Theme.composerMaximum, page.height * 0.4)
        placeholder: details.placeholder
        draft: details.draft
        counter: composer.count.text ?? ""
        tooLong: composer.count.isOver ?? false
        whyNot: details.whyNot
        onSubmitted: text => page.messenger.send(page.conversation, text)
        onDraftWritten: text => page.messenger.saveDraft(page.conversation, text)
    }

    MessageMenu {
        id: menu

        onSendAgainWanted: message => page.messenger.sendAgain(message)
        onCheckWanted: message => page.messenger.checkAgain(message)
        onCancelWanted: message => page.messenger.cancel(message)
        onCopyWanted: row => page.messenger.copy(messages.wholeText(row))
    }

    Timer {
        interval: Theme.readAfter
        running: page.watched && details.unread > 0 && timeline.following
        onTriggered: page.messenger.markRead(page.conversation)
    }

    Connections {
        target: page.messenger

        function onSent(conversation: real) {
            if (conversation !== page.conversation)
                return;
            composer.taken();
            timeline.showLatest();
        }

        function onNotSent(conversation: real, written: string, why: string) {
            if (conversation === page.conversation)
                composer.notTaken(why);
        }
    }
}
