// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Says that something is wrong with the connection, once it has lasted a moment, and for a moment that it is over.
NoticeBar {
    id: bar

    required property Messenger messenger
    required property AccountModel accounts

    readonly property bool troubled: bar.accounts.trouble !== ""
    readonly property bool overdue: bar.troubled && patience.passed
    readonly property bool online: bar.accounts.online
    property bool owesRelief: false ///< trouble was told, and not yet that it is over

    signal signInWanted(string account)
    signal outboxWanted

    objectName: "connectionBar"
    told: bar.overdue || relief.running
    settled: relief.running
    progress: relief.running || !bar.troubled ? "" : bar.accounts.troubleTrying ? qsTr("Connecting…") : countdown.text
    words: relief.running ? qsTr("Back online – up to date") : bar.accounts.trouble

    Accessible.description: bar.overdue ? countdown.began : "" // not every second

    Countdown {
        id: countdown

        until: bar.accounts.nextTryAt
        watched: bar.overdue
    }

    Patience {
        id: patience

        troubled: bar.troubled
    }

    Timer {
        id: relief

        interval: Theme.reliefLasts
    }

    onTroubledChanged: if (bar.troubled) relief.stop()
    onOverdueChanged: if (bar.overdue) bar.owesRelief = true
    onOnlineChanged: {
        if (!bar.online || !bar.owesRelief)
            return;
        bar.owesRelief = false;
        relief.restart();
    }

    SafeButton {
        objectName: "barOutboxButton"
        visible: bar.troubled && bar.accounts.waiting > 0
        quiet: true
        text: qsTr("Show")
        onClicked: bar.outboxWanted()

        Accessible.description: qsTr("What has not been sent")
    }

    SafeButton {
        objectName: "barSignInButton"
        visible: bar.troubled && bar.accounts.troubleNeedsSecret
        quiet: true
        text: qsTr("Sign in")
        onClicked: bar.signInWanted(bar.accounts.troubled[0])
    }

    SafeButton {
        objectName: "barTryNowButton"
        visible: bar.troubled && !bar.accounts.troubleNeedsSecret && !bar.accounts.troubleTrying
        quiet: true
        text: qsTr("Try now")
        onClicked: {
            for (const account of bar.accounts.troubled)
                bar.messenger.reconnect(account);
        }
    }
}
