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

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("mouse double click reply answer message")

        SettingChoice {
            width: parent.width
            name: "doubleClick"
            label: qsTr("Double-click on a message")
            hint: ""
            wrong: false
            options: [
                {value: "reply", label: qsTr("Answers it; on a word, selects the word")},
                {value: "nothing", label: qsTr("Selects words only")}
            ]
            value: Preferences.doubleClickReplies ? "reply" : "nothing"
            onChosen: value => Preferences.doubleClickReplies = value === "reply"
        }
    }
}
