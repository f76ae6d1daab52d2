// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Parlance.Models
import Parlance.Ui

/// Beside the list: the conversation that is open, or what stands in its place.
Item {
    id: beside

    required property Messenger messenger
    required property AccountModel accounts
    required property real conversation ///< 0: none
    required property bool writingNew ///< a new message stands before it
    required property string address ///< of the new message
    required property bool isApart ///< it has a window of its own
    required property bool hidesList
    property bool watched: true ///< the window is active
    property bool canReturn: false ///< there is a conversation that was left for this one
    property var reminders: [] ///< keys that are told where no conversation is shown, see CommandList

    readonly property ConversationPage page: pages.count > 0 ? pages.itemAt(0) as ConversationPage : null

    signal backWanted
    signal returnWanted
    signal windowWanted
    signal windowUnwanted
    signal wholeTextWanted(var pieces)
    signal forwardWanted(string words)
    signal conversationWanted(real conversation)
    signal messageWanted(real conversation, real message)

    /// The keyboard was at the notice in place of the conversation: it is taken from nothing else.
    function inheritFocus() {
        if (beside.page)
            beside.page.focus = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.timeline
    }

    Lazy {
        wanted: beside.conversation === 0 && !beside.writingNew

        EmptyState {
            anchors.centerIn: parent
            objectName: "nothingOpen"
            width: Math.min(beside.width - 2 * Theme.huge, Theme.atLeast(Theme.columnWelcome))
            glyph: "chats"
            title: qsTr("Choose a conversation")

            KeyReminders {
                ways: beside.reminders.filter(way => way.keys !== "")
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.min(implicitWidth, beside.width - 2 * Theme.huge)
            }
        }
    }

    Lazy {
        wanted: beside.isApart && !beside.writingNew
        onItemAdded: (index, item) => item.forceActiveFocus()
        onItemRemoved: (index, item) => {
            if (item.focus)
                Qt.callLater(beside.inheritFocus);
        }

        ApartNotice {
            anchors.centerIn: parent
            width: Math.min(beside.width - 2 * Theme.huge, Theme.listDefault)
            onShowWanted: beside.windowWanted()
            onReturnWanted: beside.windowUnwanted()
        }
    }

    // a page for each conversation, so that none ever shows or keeps another one's text
    Repeater {
        id: pages

        model: beside.conversation === 0 || beside.isApart ? [] : [beside.conversation]

        ConversationPage {
            required property real modelData

            anchors.fill: parent
            visible: !beside.writingNew
            enabled: !beside.writingNew // what is not seen is not written in
            messenger: beside.messenger
            conversation: modelData
            hasBack: beside.hidesList
            watched: beside.watched && beside.visible && !beside.writingNew
            canReturn: beside.canReturn
            allDown: beside.accounts.trouble !== ""
            onReturnWanted: beside.returnWanted()
            onBackWanted: beside.backWanted()
            onWholeTextWanted: pieces => beside.wholeTextWanted(pieces)
            onForwardWanted: words => beside.forwardWanted(words)
            onConversationWanted: conversation => beside.conversationWanted(conversation)
            onMessageWanted: (conversation, message) => beside.messageWanted(conversation, message)
            onPersonWanted: (account, address) => beside.messenger.openConversation(account, address)
        }
    }

    Lazy {
        wanted: beside.writingNew

        NewMessagePage {
            anchors.fill: parent
            messenger: beside.messenger
            accounts: beside.accounts
            address: beside.address
            onClosed: beside.backWanted()
        }
    }
}
