// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// How messages are written.
SettingsSection {
    id: section

    name: "writing"
    title: qsTr("Writing")

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("send enter return key new line composer writing")

        SettingChoice {
            width: parent.width
            name: "enter"
            label: qsTr("Enter key")
            hint: ""
            wrong: false
            options: [
                {value: "sends", label: qsTr("Enter sends, %1 begins a line").arg(KeyText.words("Shift+Return"))},
                {value: "line", label: qsTr("%1 sends, Enter begins a line").arg(KeyText.words("Ctrl+Return"))}
            ]
            value: Preferences.enterSends ? "sends" : "line"
            onChosen: value => Preferences.enterSends = value === "sends"
        }
    }
}
