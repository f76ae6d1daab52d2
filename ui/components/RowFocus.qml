// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Keeps the keyboard and the current row of a list together: Tab leads to the buttons of that row and to no other's.
Item {
    id: follower

    required property ListView view

    property bool wasInside: false ///< the keyboard, before it came where it is

    readonly property Item holder: follower.Window.activeFocusItem
    readonly property bool isInside: follower.view.activeFocus && follower.holder !== follower.view && follower.holder !== follower.view.currentItem ///< not the row itself has it

    function rowOf(item: Item): Item {
        while (item && item.parent !== follower.view.contentItem)
            item = item.parent;
        return item;
    }

    function isForeign(item: Item): bool {
        const row = follower.rowOf(item);
        return row !== null && row !== follower.view.currentItem;
    }

    /// The next stop that is no other row's.
    function goOn(from: Item, reason: int) {
        let next = from;
        do
            next = next.nextItemInFocusChain(reason === Qt.TabFocusReason);
        while (next !== from && follower.isForeign(next));
        next.forceActiveFocus(reason);
    }

    function follow() {
        const part = follower.Window.activeFocusItem;
        const comes = !follower.wasInside;
        follower.wasInside = follower.view.activeFocus;
        if (part === follower.view)
            follower.view.currentItem?.forceActiveFocus(Qt.TabFocusReason);
        if (part === null || part === follower.view || !follower.isForeign(part))
            return;
        const reason = part.focusReason ?? Qt.OtherFocusReason; // qmllint disable
        if (follower.view.currentItem && (reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason)) {
            if (comes && reason === Qt.TabFocusReason) // the view was given it, and remembered another row's
                follower.view.currentItem.forceActiveFocus(reason);
            else
                follower.goOn(part, reason);
            return;
        }
        const index = follower.rowOf(part).index; // qmllint disable
        if (index === undefined || follower.rowOf(part) === part)
            return;
        follower.view.currentIndex = index; // the row takes the keyboard then
        part.forceActiveFocus(reason);
    }

    visible: false

    Connections {
        target: follower.Window.window

        // why the keyboard came is known only then
        function onActiveFocusItemChanged() {
            Qt.callLater(follower.follow); // qmllint disable
        }
    }
}
