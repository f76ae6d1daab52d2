// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Who is in a conversation, and what can be done about that.
Item {
    id: view

    required property Messenger messenger
    required property real conversation
    property bool canAdd: false
    property bool canLeave: false

    signal personWanted(string address)
    signal addWanted
    signal leaveWanted

    objectName: "participantsView"

    ParticipantModel {
        id: participants

        messenger: view.messenger
        conversation: view.conversation
    }

    PeopleList {
        id: list

        objectName: "participants"
        anchors.top: parent.top
        anchors.topMargin: Theme.small
        anchors.bottom: actions.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.small // the faces stand above the buttons
        anchors.rightMargin: Theme.small
        what: qsTr("Who is in this conversation")
        people: participants
        onChosen: (account, address) => {
            if (address !== "") // ourselves have no card
                view.personWanted(address);
        }
        onDetailsWanted: (account, address) => {
            if (address !== "")
                view.personWanted(address);
        }
    }

    Rectangle {
        anchors.top: actions.top
        width: parent.width
        height: 1
        visible: view.canAdd || view.canLeave
        color: Theme.line
    }

    Column {
        id: actions

        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        anchors.bottom: parent.bottom
        bottomPadding: Theme.wide
        topPadding: Theme.wide
        width: parent.width - 2 * Theme.wide
        spacing: Theme.medium

        SafeButton {
            objectName: "addPeopleButton"
            width: parent.width
            visible: view.canAdd
            text: qsTr("Add people")
            onClicked: view.addWanted()
        }

        SafeButton {
            objectName: "leaveButton"
            width: parent.width
            visible: view.canLeave
            danger: true
            text: qsTr("Leave")
            onClicked: view.leaveWanted()
        }
    }
}
