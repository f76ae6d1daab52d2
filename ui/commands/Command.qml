// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// One thing that can be done by key, from the palette, and is told on the sheet of keys.
/// `enabled` says whether it can be done now; `run()` does it.
Shortcut {
    id: command

    required property string name ///< under which the user's keys for it are kept: it never changes
    required property string words ///< what it does, beginning with a verb
    required property string group ///< the heading it stands under
    required property var usual ///< its keys as long as the user has not chosen others; the first is the one told

    readonly property var chosen: Preferences.shortcuts[command.name] ///< undefined: nothing was
    readonly property bool isUsual: command.chosen === undefined
    readonly property var keys: Array.from(command.chosen ?? command.usual)
    readonly property string keyText: command.keys.length > 0 ? KeyText.words(command.keys[0]) : "" ///< the first of them
    readonly property string allKeysText: command.keys.map(key => KeyText.words(key)).join(" · ")

    function run() {
        if (command.enabled)
            command.activated();
    }

    sequences: command.keys
}
