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

    readonly property bool troubled: bar.accounts.trouble !== ""

    signal signInWanted(string account)

    objectName: "connectionBar"
    visible: bar.troubled && patience.passed
    height: visible ? implicitHeight : 0
    words: bar.accounts.trouble

    Timer {
        id: patience

        property bool passed: false

        interval: Theme.troubleAfter
        running: bar.troubled && !patience.passed
        onTriggered: patience.passed = true
    }

    onTroubledChanged: if (!bar.troubled) patience.passed = false

    SafeButton {
        objectName: "barSignInButton"
        visible: bar.accounts.troubleNeedsSecret
        quiet: true
        text: qsTr("Sign in")
        onClicked: bar.signInWanted(bar.accounts.troubled[0])
    }

    SafeButton {
        objectName: "barTryNowButton"
        visible: !bar.accounts.troubleNeedsSecret
        quiet: true
        text: qsTr("Try now")
        onClicked: {
            for (const account of bar.accounts.troubled)
                bar.messenger.reconnect(account);
        }
    }
}
