// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One command and its keys, which can be changed here.
Column {
    id: row

    required property Command command
    required property CommandList commands

    property string wanted: "" ///< keys that were pressed, but that another command has

    readonly property bool fits: words.implicitWidth + Theme.medium + reset.implicitWidth + keyField.wanted <= row.width
    readonly property bool stacked: !row.fits && row.width < Theme.scaled(420) ///< the keys stand below the words
    readonly property Command owner: row.wanted === "" ? null : row.commands.owner(row.wanted, row.command.name)

    /// A word of \a search may be about the group, but not all of them.
    function matches(search: string): bool {
        const isFound = command => WordSearch.holds(command.words + " " + command.allKeysText, search);
        return WordSearch.holds(row.command.words + " " + row.command.allKeysText + " " + row.command.group, search)
            || !Array.from(row.commands.inGroup(row.command.group)).some(isFound);
    }

    function take(sequence: string) {
        if (row.commands.owner(sequence, row.command.name))
            row.wanted = sequence;
        else
            row.give(sequence);
    }

    function give(sequence: string) {
        row.wanted = "";
        row.commands.setKeys(row.command.name, [sequence]);
        keyField.forceActiveFocus(Qt.TabFocusReason);
    }

    /// The other command goes without.
    function giveAnyway() {
        const left = row.owner.keys.filter(key => KeyText.tidy(key) !== row.wanted);
        row.commands.setKeys(row.owner.name, left);
        row.give(row.wanted);
    }

    objectName: "shortcutRow"
    spacing: Theme.small

    Accessible.role: Accessible.ListItem
    Accessible.name: row.command.allKeysText === "" ? row.command.words : row.command.words + ", " + row.command.allKeysText

    Item {
        width: row.width
        height: row.stacked ? words.height + Theme.small + keyField.height : Math.max(keyField.height, words.height)

        SafeText {
            id: words

            anchors.left: parent.left
            anchors.right: row.stacked ? parent.right : reset.left
            anchors.rightMargin: row.stacked ? 0 : Theme.medium
            y: row.stacked ? 0 : (parent.height - height) / 2
            text: row.command.words
            wrapMode: Text.Wrap
        }

        IconButton {
            id: reset

            objectName: "resetShortcut-" + row.command.name
            anchors.right: keyField.left
            anchors.verticalCenter: keyField.verticalCenter
            implicitWidth: visible ? 32 : 0
            implicitHeight: 32
            visible: !row.command.isUsual
            glyph: "undo"
            what: qsTr("Back to the usual keys")
            Accessible.description: row.command.words
            onClicked: {
                row.wanted = "";
                row.commands.setKeys(row.command.name, undefined);
                keyField.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        KeyField {
            id: keyField

            objectName: "keys-" + row.command.name
            anchors.right: parent.right
            y: row.stacked ? parent.height - height : (parent.height - height) / 2
            widest: row.stacked || row.fits ? row.width - reset.width : row.width / 2
            words: row.command.allKeysText
            what: row.command.words
            onHeard: sequence => row.take(sequence)
            onCleared: {
                row.wanted = "";
                row.commands.setKeys(row.command.name, []);
            }
        }
    }

    Lazy {
        wanted: row.owner !== null

        ShortcutConflict {
            width: row.width
            keys: KeyText.words(row.wanted)
            owner: row.owner?.words ?? ""
            onTakeWanted: row.giveAnyway()
            onLeaveWanted: {
                row.wanted = "";
                keyField.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
}
