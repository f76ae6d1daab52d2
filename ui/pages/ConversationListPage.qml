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

    readonly property Item filterItem: header.filterItem
    readonly property Item listItem: list

    signal chosen(real conversation)
    signal newWanted
    signal accountsWanted
    signal contactsWanted

    function focusFilter() {
        header.focusFilter();
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
        filter: header.words.trim()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    ConversationListHeader {
        id: header

        width: parent.width
        knowsPeople: page.accounts.knowsPeople
        onNewWanted: page.newWanted()
        onContactsWanted: page.contactsWanted()
        onAccountsWanted: page.accountsWanted()
        onListWanted: page.focusList()
        onFirstWanted: list.choose(0)
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

            // an Item around it: Qt 6.4 deletes delegates after their context, which a control does not survive
            Item {
                id: ourself

                required property bool knowsPeople
                required property string accountId
                required property string name
                required property int availability
                required property bool isStale
                required property string presenceText
                required property string note
                required property string noteEnds

                width: own.width
                height: face.implicitHeight
                visible: ourself.knowsPeople

                OwnPresence {
                    id: face

                    width: parent.width
                    messenger: page.messenger
                    accountId: ourself.accountId
                    name: ourself.name
                    availability: ourself.availability
                    isStale: ourself.isStale
                    presenceText: ourself.presenceText
                    note: ourself.note
                    noteEnds: ourself.noteEnds
                }
            }
        }
    }

    Lazy {
        wanted: list.count === 0 && conversations.atOldest && !conversations.loading

        EmptyState {
            anchors.centerIn: list
            width: list.width - 2 * Theme.huge
            title: header.words === "" ? qsTr("No conversations yet") : qsTr("Nothing found")
            words: header.words === "" ? qsTr("New message (Ctrl+N)") : qsTr("Names, numbers and addresses were searched. Esc shows all.")
        }
    }
}
