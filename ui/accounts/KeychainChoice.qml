// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The keychain did not take the secret of an account: whether it is tried again, or done without.
Column {
    id: choice

    required property string problem ///< why not · what to do
    property bool busy: false

    signal tryWanted
    signal leaveWanted

    objectName: "keychainChoice"
    spacing: Theme.wide

    Component.onCompleted: {
        tryButton.forceActiveFocus(Qt.TabFocusReason);
        announcer.say(title.text + " " + choice.problem);
    }
    onBusyChanged: {
        if (!choice.busy)
            announcer.say(choice.problem);
    }

    Item { // takes no row

        Announcer {
            id: announcer

            objectName: "keychainAnnouncer"
        }
    }

    SafeLabel {
        id: title

        width: choice.width
        text: qsTr("The account is stored, but the keychain did not take its secret.")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    SafeLabel {
        objectName: "keychainProblem"
        width: choice.width
        text: choice.problem
        color: Theme.warning
        wrapMode: Text.Wrap
    }

    SafeLabel {
        width: choice.width
        text: qsTr("The account works all the same, and until you quit, Parlance remembers the secret by itself. After that it asks you for it again. You can put it into the keychain later, too, under Settings, Accounts.")
        color: Theme.secondary
        wrapMode: Text.Wrap
    }

    Flow {
        width: choice.width
        spacing: Theme.medium

        SafeButton {
            id: tryButton

            objectName: "keepSecretButton"
            width: Math.min(implicitWidth, choice.width)
            primary: true
            busy: choice.busy
            text: qsTr("Try again")
            onClicked: choice.tryWanted()

            Accessible.description: choice.problem
        }

        SafeButton {
            objectName: "leaveSecretButton"
            width: Math.min(implicitWidth, choice.width)
            text: qsTr("Keep it until I quit")
            onClicked: choice.leaveWanted()
        }
    }
}
