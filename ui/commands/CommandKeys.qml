// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick

/// Tells hints which key does the same, however the user changed it. The list of commands fills it.
QtObject {
    id: keys

    property var texts: ({}) ///< the first key of each command, as it stands on the keyboard, by the command's name

    /// Empty: it has none.
    function of(name: string): string {
        return keys.texts[name] ?? "";
    }
}
