// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// All conversations, and the way to the others.
FocusScope {
    id: page

    required property Messenger messenger
    required property AccountModel accounts
    property real current: 0 ///< the conversation that is shown

    readonly property Item filterItem: filter
    readonly property Item listItem: list

    signal chosen(real conversation)
    signal newWanted
    signal accountsWanted
    signal contactsWanted

    function focusFilter() {
        filter.forceActiveFocus(Qt.ShortcutFocusReason);
        filter.selectAll();
    }

    /// Ourselves at the first account that shows us; null: none does.
    function presenceItem(): Item {
        for (let i = 0; i < ourselves.count; ++i) {
            if (ourselves.itemAt(i).visible)
                return ourselves.itemAt(i);
        }
        return null;
    }

    function focusList() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function chooseNext(step: int) {
        list.chooseNext(step);
    }

    objectName: "conversationListPage"

    ConversationModel {
        id: conversations

        messenger: page.messenger
        filter: filter.text.trim()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Item {
        id: header

        width: parent.width
        height: Theme.headerHeight

        SafeTextField {
            id: filter

            objectName: "filter"
            anchors.left: parent.left
            anchors.leftMargin: Theme.large
            anchors.right: add.left
            anchors.rightMargin: Theme.small
            anchors.verticalCenter: parent.verticalCenter
            prompt: qsTr("Search (Ctrl+K)")
            rounded: true
            leftPadding: 36

            Accessible.name: qsTr("Search conversations")

            Keys.onEscapePressed: event => {
                event.accepted = filter.text !== "";
                filter.clear();
            }
            Keys.onDownPressed: page.focusList()
            Keys.onReturnPressed: list.choose(0)
            Keys.onEnterPressed: list.choose(0)

            Glyph {
                x: Theme.large
                anchors.verticalCenter: parent.verticalCenter
                picture: "search"
                size: 16
                color: Theme.secondary
            }
        }

        IconButton {
            id: add

            objectName: "newMessageButton"
            anchors.right: contacts.left
            anchors.verticalCenter: parent.verticalCenter
            glyph: "compose"
            what: qsTr("New message (Ctrl+N)")
            onClicked: page.newWanted()
        }

        IconButton {
            id: contacts

            objectName: "contactsButton"
            anchors.right: accounts.left
            anchors.verticalCenter: parent.verticalCenter
            visible: page.accounts.knowsPeople
            width: visible ? implicitWidth : 0
            glyph: "contacts"
            what: qsTr("Contacts (Ctrl+Shift+O)")
            onClicked: page.contactsWanted()
        }

        IconButton {
            id: accounts

            objectName: "accountsButton"
            anchors.right: parent.right
            anchors.rightMargin: Theme.small
            anchors.verticalCenter: parent.verticalCenter
            glyph: "accounts"
            what: qsTr("Accounts")
            onClicked: page.accountsWanted()
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }

    ConversationList {
        id: list

        anchors.top: header.bottom
        anchors.bottom: own.top
        width: parent.width
        conversations: conversations
        current: page.current
        onChosen: conversation => page.chosen(conversation)
    }

    Column {
        id: own

        anchors.bottom: parent.bottom
        width: parent.width

        Repeater {
            id: ourselves

            model: page.accounts

            OwnPresence {
                required property bool knowsPeople

                width: own.width
                visible: knowsPeople
                messenger: page.messenger
            }
        }
    }

    Lazy {
        wanted: list.count === 0 && conversations.atOldest && !conversations.loading

        EmptyState {
            anchors.centerIn: list
            width: list.width - 2 * Theme.huge
            title: filter.text === "" ? qsTr("No conversations yet") : qsTr("Nothing found")
            words: filter.text === "" ? qsTr("New message (Ctrl+N)") : qsTr("Names and numbers were searched. Esc shows all.")
        }
    }
}
