// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The words by which people ask for no more messages, in the languages that they write in.
SettingsEntry {
    id: entry

    required property Messenger messenger

    words: qsTr("stop unsubscribe opt out no more messages silence start words language text")
    spacing: Theme.large

    Component.onDestruction: added.keep()

    OptOutWords {
        id: added

        messenger: entry.messenger
        onChanged: idle.restart()
    }

    Timer {
        id: idle

        interval: Theme.draftIdle
        onTriggered: added.keep()
    }

    FormField {
        width: entry.width
        inputName: "stopWords"
        label: qsTr("More words for STOP")
        hint: qsTr("Whoever answers a text with one of these alone gets no more. Put commas between them.")
        value: added.stop
        problem: added.stopProblem
        onEdited: value => added.stop = value
        onAccepted: added.keep()
    }

    FormField {
        width: entry.width
        inputName: "startWords"
        label: qsTr("More words for START")
        hint: qsTr("With one of these they may be written to again.")
        value: added.start
        problem: added.startProblem
        onEdited: value => added.start = value
        onAccepted: added.keep()
    }
}
