// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Says that something is wrong with the connection, once it has lasted a moment.
NoticeBar {
    id: bar

    required property Messenger messenger
    required property AccountModel accounts

    readonly property bool lasting: bar.accounts.trouble !== "" && patience.passed

    signal signInWanted(string account)

    objectName: "connectionBar"
    visible: bar.lasting
    height: visible ? implicitHeight : 0
    words: bar.accounts.trouble

    Timer {
        id: patience

        property bool passed: false

        interval: Theme.troubleAfter
        running: bar.accounts.trouble !== ""
        onRunningChanged: if (running) passed = false
        onTriggered: passed = true
    }

    SafeButton {
        objectName: "barSignInButton"
        visible: bar.accounts.troubleNeedsSecret
        quiet: true
        text: qsTr("Sign in")
        onClicked: bar.signInWanted(bar.accounts.troubleAccount)
    }

    SafeButton {
        objectName: "barTryNowButton"
        visible: !bar.accounts.troubleNeedsSecret
        quiet: true
        text: qsTr("Try now")
        onClicked: bar.messenger.reconnect(bar.accounts.troubleAccount)
    }
}
