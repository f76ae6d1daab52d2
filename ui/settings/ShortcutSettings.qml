// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The keys of every command.
SettingsSection {
    id: section

    required property CommandList commands

    name: "shortcuts"
    title: qsTr("Shortcuts")

    Repeater {
        model: section.commands.groups()

        // an entry for each group, so that a search leaves out its heading, too
        ShortcutGroup {
            required property string modelData

            width: section.width
            search: section.search
            title: modelData
            commands: section.commands
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("single letters keys shortcuts")

        SafeCheck {
            objectName: "letterKeys"
            width: parent.width
            words: qsTr("Single letters as keys")
            details: qsTr("In the list: J and K go on and back, E archives, U marks as unread. Among messages: J and K, C copies, R answers.")
            checked: Preferences.letterKeys
            onToggled: Preferences.letterKeys = checked
        }
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("reset all shortcuts keys usual")

        SafeButton {
            objectName: "resetShortcutsButton"
            anchors.left: parent.left
            enabled: Object.keys(Preferences.shortcuts).length > 0
            text: qsTr("Reset all shortcuts")
            onClicked: Preferences.shortcuts = ({})
        }
    }
}
