// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Makes its one item only while it is wanted. (In Qt 6.4 a Loader cannot make bound components.)
Repeater {
    id: lazy

    property bool wanted: false
    property Item heir: null ///< has the keyboard next if it goes with the item; null: what follows
    property Item next: null ///< of the keyboard that went just now
    readonly property Item item: lazy.count > 0 ? lazy.itemAt(0) : null

    function isWithin(part: Item, whole: Item): bool {
        while (part !== null && part !== whole)
            part = part.parent;
        return part !== null;
    }

    function lose(gone: Item) {
        const holder = lazy.Window.activeFocusItem;
        if (holder === null || !lazy.isWithin(holder, gone))
            return;
        let next = lazy.heir !== null ? lazy.heir : holder.nextItemInFocusChain(true);
        while (next !== holder && lazy.isWithin(next, gone))
            next = next.nextItemInFocusChain(true);
        lazy.next = next;
        // who takes it away on purpose says where the keyboard goes
        Qt.callLater(lazy.handOn); // qmllint disable
    }

    /// It fell to what is around: keys would do nothing there, a screen reader stand on nothing.
    function handOn() {
        const holder = lazy.Window.activeFocusItem;
        if (lazy.next !== null && (holder === null || !holder.activeFocusOnTab && lazy.isWithin(lazy, holder)))
            lazy.next.forceActiveFocus(Qt.OtherFocusReason);
        lazy.next = null;
    }

    model: lazy.wanted ? 1 : 0
    onItemRemoved: (index, item) => lazy.lose(item)
}
