// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Who comes back to the window finds the ring around what has the keyboard: Qt takes it away when the window is left.
QtObject {
    id: keeper

    property var holder: null ///< what has the keyboard: an Item, some of which have a ring
    property var left: null ///< had it, and the ring, when the window was left

    readonly property bool ringed: keeper.holder?.visualFocus === true

    function restore() {
        if (keeper.holder === null)
            return; // another window has the keyboard
        if (keeper.holder === keeper.left)
            keeper.holder.focusReason = Qt.TabFocusReason;
        keeper.left = null;
    }

    onRingedChanged: {
        if (!keeper.ringed && keeper.holder?.focusReason === Qt.ActiveWindowFocusReason)
            keeper.left = keeper.holder;
    }
    onHolderChanged: Qt.callLater(keeper.restore) // qmllint disable
}
