// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// How the window looks.
SettingsSection {
    id: section

    signal resizeWanted(int steps)

    name: "appearance"
    title: qsTr("Appearance")

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("look theme colours system light dark high contrast")

        SettingChoice {
            width: parent.width
            name: "look"
            label: qsTr("Look")
            hint: ""
            wrong: false
            options: [
                {value: "system", label: qsTr("As the system")},
                {value: "light", label: qsTr("Light")},
                {value: "dark", label: qsTr("Dark")},
                {value: "contrast", label: qsTr("High contrast, dark")},
                {value: "contrast-light", label: qsTr("High contrast, light")}
            ]
            value: Preferences.look
            onChosen: value => Preferences.look = value
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("accent colour system highlight")

        SafeCheck {
            objectName: "systemAccent"
            width: parent.width
            words: qsTr("Use the accent colour of the system")
            details: SystemLooks.accent !== "" ? qsTr("Lighter or darker where it could not be read.") : qsTr("The system tells of none.")
            checked: Preferences.systemAccent
            onToggled: Preferences.systemAccent = checked
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("language words translation") + " Deutsch English Español Français العربية"

        SettingChoice {
            width: parent.width
            name: "language"
            label: qsTr("Language")
            hint: ""
            wrong: false
            options: [
                {value: "", label: qsTr("As the system")},
                {value: "en", label: "English"},
                {value: "de", label: "Deutsch"},
                {value: "es", label: "Español"},
                {value: "fr", label: "Français"},
                {value: "ar", label: "العربية"}
            ]
            value: Preferences.language
            onChosen: value => Preferences.language = value
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("text size larger smaller zoom font")

        SafeText {
            width: parent.width
            text: qsTr("Size of text")
            font.pixelSize: Theme.secondarySize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }

        TextSize {
            width: parent.width
            onResizeWanted: steps => section.resizeWanted(steps)
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("density compact comfortable room rows")

        SettingChoice {
            width: parent.width
            name: "density"
            label: qsTr("Room")
            hint: ""
            wrong: false
            options: [
                {value: "comfortable", label: qsTr("Comfortable")},
                {value: "compact", label: qsTr("Compact: more on the screen, in the same size of text")}
            ]
            value: Preferences.compact ? "compact" : "comfortable"
            onChosen: value => Preferences.compact = value === "compact"
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("messages side left bubbles")

        SafeCheck {
            objectName: "allOnLeft"
            width: parent.width
            words: qsTr("Keep all messages on one side")
            details: qsTr("Yours are told by their colour and by your name.")
            checked: Preferences.allOnLeft
            onToggled: Preferences.allOnLeft = checked
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("motion animation reduce move fade")

        SafeCheck {
            objectName: "reduceMotion"
            width: parent.width
            words: qsTr("Reduce motion")
            details: SystemLooks.reducedMotion ? qsTr("The system asks for it already.") : qsTr("Nothing slides, turns or pulses.")
            checked: Preferences.reduceMotion
            onToggled: Preferences.reduceMotion = checked
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("sounds hear tick quiet silent audio")

        SafeCheck {
            objectName: "playSounds"
            width: parent.width
            words: qsTr("Play sounds")
            details: qsTr("A quiet one for a new message in the open conversation, another when yours was sent. None while you do not want to be disturbed.")
            checked: Preferences.sounds
            onToggled: Preferences.sounds = checked
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("screen reader announce speak new messages")

        SafeCheck {
            objectName: "announceOthers"
            width: parent.width
            words: qsTr("Say who writes in other conversations")
            details: qsTr("For screen readers. Those in the open conversation are always read.")
            checked: Preferences.announceOthers
            onToggled: Preferences.announceOthers = checked
        }
    }
}
