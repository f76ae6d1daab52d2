// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Who comes back by keys to what had the keyboard's ring, from another page, a menu or another window, finds it there
/// again: Qt shows it to who comes by Tab only.
QtObject {
    id: keeper

    property var holder: null ///< what has the keyboard: an Item, some of which have a ring
    property var shown: null ///< it, or what had it a moment ago, with the ring
    property var left: [] ///< went without it, the last one first

    readonly property bool ringed: keeper.holder?.visualFocus === true

    function remember(item: var) {
        const others = keeper.left.filter(other => other !== null && other !== item);
        keeper.left = [item, ...others].slice(0, 8);
    }

    function note() {
        if (keeper.shown !== null && !keeper.shown.activeFocus && keeper.shown.focusReason !== Qt.MouseFocusReason)
            keeper.remember(keeper.shown);
        keeper.shown = keeper.holder?.visualFocus === true && keeper.holder.activeFocus ? keeper.holder : null;
    }

    function restore() {
        if (keeper.holder === null || !keeper.left.includes(keeper.holder))
            return;
        keeper.left = keeper.left.filter(other => other !== keeper.holder);
        if (keeper.holder.focusReason !== Qt.MouseFocusReason)
            keeper.holder.focusReason = Qt.TabFocusReason;
    }

    onRingedChanged: keeper.note()
    onHolderChanged: {
        keeper.note();
        Qt.callLater(keeper.restore); // qmllint disable
    }
}
