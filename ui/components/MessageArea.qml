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

    readonly property Item timelineItem: timeline
    readonly property bool following: timeline.following

    signal wholeTextWanted(var pieces)
    signal typed(string text)
    signal replyWanted(real message, string author, string words)

    function showLatest() {
        timeline.showLatest();
    }

    MessageModel {
        id: messages

        messenger: area.messenger
        conversation: area.conversation
    }

    Timeline {
        id: timeline

        anchors.fill: parent
        isGroup: area.isGroup
        messages: messages
        onSendAgainWanted: message => area.messenger.sendAgain(message)
        onCheckWanted: message => area.messenger.checkAgain(message)
        onCancelWanted: message => area.messenger.cancel(message)
        onCopyWanted: what => area.messenger.copy(what)
        onWholeTextWanted: row => area.wholeTextWanted(messages.pieces(row))
        onMenuWanted: (message, at) => menu.show(message, at)
        onTyped: text => area.typed(text)
        onContactWanted: (message, name) => area.messenger.addContact(message, name)
    }

    Lazy {
        wanted: area.isLoaded && messages.count === 0 && messages.atOldest && messages.atNewest

        EmptyState {
            anchors.centerIn: timeline
            width: Math.min(area.width - 2 * Theme.huge, Theme.listDefault)
            title: qsTr("No messages yet")
            words: area.recipient
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

    MessageMenu {
        id: menu

        onSendAgainWanted: message => area.messenger.sendAgain(message)
        onCheckWanted: message => area.messenger.checkAgain(message)
        onCancelWanted: message => area.messenger.cancel(message)
        onCopyWanted: row => area.messenger.copy(messages.wholeText(row))
        onReplyWanted: message => area.replyWanted(message.messageId, message.author, message.body)
        onQuotedWanted: message => timeline.jumpTo(message)
    }
}
