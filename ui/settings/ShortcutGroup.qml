// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// The keys of one group of commands.
SettingsEntry {
    id: group

    required property string title
    required property CommandList commands

    readonly property var members: group.commands.inGroup(group.title)

    words: group.members.map(command => command.words + " " + command.allKeysText).join(" ") + " " + group.title + " "
        + qsTr("shortcuts keys")

    SafeText {
        width: group.width
        text: group.title
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
        elide: Text.ElideRight

        Accessible.role: Accessible.Heading
        Accessible.name: group.title
    }

    Repeater {
        model: group.members

        ShortcutRow {
            required property Command modelData

            width: group.width
            visible: group.search === "" || matches(group.search)
            command: modelData
            commands: group.commands
        }
    }
}
