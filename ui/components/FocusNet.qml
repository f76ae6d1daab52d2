// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Catches the keyboard when what has it goes out of sight: keys would do nothing, a screen reader stand on nothing.
QtObject {
    id: net

    property Item holder: null ///< what has the keyboard
    readonly property bool inSight: net.holder?.visible ?? true

    signal dropped

    function look() {
        if (!net.inSight)
            net.dropped();
    }

    // later: who hides it on purpose says where the keyboard goes
    onInSightChanged: if (!net.inSight) Qt.callLater(net.look) // qmllint disable
}
