// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Chooses people to be asked into a conversation.
FocusScope {
    id: view

    required property Messenger messenger
    required property string account

    signal invited(var people)

    objectName: "addPeopleView"

    Component.onCompleted: chooser.focusField()

    PeopleChooser {
        id: chooser

        anchors.fill: parent
        anchors.margins: Theme.wide
        messenger: view.messenger
        account: view.account
        several: true
        label: qsTr("Who joins")
        onAccepted: view.invited(chooser.chosen())

        SafeButton {
            objectName: "inviteButton"
            primary: true
            enabled: chooser.isReady
            text: qsTr("Add to the conversation")
            onClicked: view.invited(chooser.chosen())
        }
    }
}
