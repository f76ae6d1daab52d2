// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// How messages are written.
SettingsSection {
    id: section

    required property Messenger messenger

    readonly property var holds: [{value: "0", label: qsTr("None, it leaves at once")}, section.hold(5), section.hold(10), section.hold(20), section.hold(30)]

    function hold(seconds: int): var {
        return {value: String(seconds), label: qsTr("%n seconds", "", seconds)};
    }

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
        words: qsTr("undo send take back hold wait seconds text message")

        SettingChoice {
            width: parent.width
            name: "textHold"
            label: qsTr("Time to take a text back")
            hint: qsTr("It waits that long before it leaves.")
            wrong: false
            options: section.holds
            value: String(Preferences.textHold)
            onChosen: value => Preferences.textHold = Number(value)
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("undo send take back hold wait seconds chat company message")

        SettingChoice {
            width: parent.width
            name: "chatHold"
            label: qsTr("Time to take a chat message back")
            hint: qsTr("Where you see who is there, as in a company.")
            wrong: false
            options: section.holds
            value: String(Preferences.chatHold)
            onChosen: value => Preferences.chatHold = Number(value)
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("quiet hours night late time zone sleep warn text message")

        QuietHoursSetting {
            width: parent.width
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

    StopWords {
        width: section.width
        search: section.search
        messenger: section.messenger
    }
}
