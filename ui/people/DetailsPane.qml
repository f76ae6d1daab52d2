// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Beside a conversation: who is in it. One person's card, or the list of those in a group.
FocusScope {
    id: pane

    required property Messenger messenger
    required property ConversationInfo info
    required property real conversation

    property string shown: "" ///< the address of the participant whose card is open; empty: the list
    property bool adding: false ///< people are asked in
    property bool takesFocus: true ///< somebody asked for it just now
    property bool floats: false ///< it lies over the conversation

    // it may go before us
    readonly property bool isGroup: pane.info?.isGroup ?? false
    readonly property bool canAdd: pane.info?.canAddPeople ?? false
    readonly property string account: pane.info?.account ?? ""
    readonly property string person: pane.shown !== "" ? pane.shown : pane.info?.person ?? ""
    readonly property bool isList: pane.isGroup && pane.shown === "" && !pane.adding

    signal closed
    signal personWanted(string address)
    signal conversationWanted(real conversation)
    signal messageWanted(real conversation, real message)

    /// One level back.
    function back() {
        if (pane.adding)
            pane.adding = false;
        else if (pane.shown !== "")
            pane.shown = "";
        else
            pane.closed();
        header.focusBack();
    }

    objectName: "detailsPane"

    Component.onCompleted: if (pane.takesFocus) header.focusBack()

    Keys.onEscapePressed: pane.back()

    PopupShadow {
        anchors.fill: parent
        visible: pane.floats
        radius: 0
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        anchors.left: parent.left
        width: 1
        height: parent.height
        visible: pane.floats // else there is the splitter's
        color: Theme.line
        z: 1
    }

    PageHeader {
        id: header

        width: parent.width
        title: pane.adding ? qsTr("Add people") : pane.isList ? qsTr("People") : qsTr("Contact card")
        onBackWanted: pane.back()
    }

    Item {
        id: room

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width

        Lazy {
            wanted: pane.isList

            ParticipantsView {
                anchors.fill: parent
                messenger: pane.messenger
                conversation: pane.conversation
                canAdd: pane.canAdd
                canLeave: pane.canAdd
                onPersonWanted: address => pane.shown = address
                onAddWanted: pane.adding = true
                onLeaveWanted: {
                    pane.messenger.people.leave(pane.conversation);
                    pane.closed();
                }
            }
        }

        Lazy {
            wanted: pane.adding

            AddPeopleView {
                anchors.fill: parent
                messenger: pane.messenger
                account: pane.account
                onInvited: people => {
                    pane.messenger.people.invite(pane.conversation, people);
                    pane.adding = false;
                }
            }
        }

        Lazy {
            wanted: !pane.isList && !pane.adding && pane.person !== ""

            ContactCardView {
                anchors.fill: parent
                anchors.bottomMargin: addOne.visible ? addOne.height + 2 * Theme.wide : 0
                messenger: pane.messenger
                account: pane.account
                address: pane.person
                canWrite: pane.isGroup
                onWriteWanted: pane.personWanted(pane.shown)
                onConversationWanted: conversation => pane.conversationWanted(conversation)
                onMessageWanted: (conversation, message) => pane.messageWanted(conversation, message)
            }
        }

        Rectangle {
            anchors.bottom: addOne.top
            anchors.bottomMargin: Theme.wide
            width: parent.width
            height: 1
            visible: addOne.visible
            color: Theme.line
        }

        SafeButton {
            id: addOne

            objectName: "addPeopleButton"
            x: Theme.wide
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.wide
            width: parent.width - 2 * Theme.wide
            visible: !pane.isGroup && !pane.adding && pane.canAdd
            text: qsTr("Add people")
            onClicked: pane.adding = true
        }
    }
}
