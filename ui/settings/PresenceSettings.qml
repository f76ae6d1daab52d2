// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What the others see of whoever does not touch the computer.
SettingsSection {
    id: section

    function after(minutes: int): var {
        return {value: String(minutes), label: qsTr("%n minutes", "", minutes)};
    }

    name: "presence"
    title: qsTr("Presence")

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("presence automatic away idle inactive minutes lock screen")

        SettingChoice {
            width: parent.width
            name: "awayAfter"
            label: qsTr("Show me as away after")
            hint: qsTr("When nothing was touched for that long (in Parlance, where the system does not tell of other programs), or as soon as the screen is locked. A presence you chose yourself stays.")
            wrong: false
            options: [section.after(5), section.after(10), section.after(15), section.after(30), {value: "0", label: qsTr("Never")}]
            value: String(Preferences.awayAfter)
            onChosen: value => Preferences.awayAfter = Number(value)
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("presence automatic off work idle inactive minutes")

        SettingChoice {
            width: parent.width
            name: "offWorkAfter"
            label: qsTr("Show me as off work after")
            hint: qsTr("As soon as you are back, you are shown as before.")
            wrong: false
            options: [section.after(15), section.after(30), section.after(60), {value: "0", label: qsTr("Never")}]
            value: String(Preferences.offWorkAfter)
            onChosen: value => Preferences.offWorkAfter = Number(value)
        }
    }
}
