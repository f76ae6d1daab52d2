// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Brings what has the focus inside a column into view.
Item {
    id: revealer

    required property Flickable view
    required property Item column

    property bool inView: false ///< what has the focus was to be seen: it stays so when something grows above it

    function isInside(item: Item): bool {
        while (item && item !== revealer.column)
            item = item.parent;
        return item === revealer.column;
    }

    /// \a item with what is said around it, as far as there is room for that.
    function whole(item: Item): Item {
        let found = item;
        for (let around = item.parent; around && around !== revealer.column; around = around.parent) {
            if (around.height <= revealer.view.height - 2 * Theme.vast)
                found = around;
        }
        return found;
    }

    function reveal(focused: Item) {
        if (!focused || !revealer.isInside(focused))
            return;
        const view = revealer.view;
        const item = revealer.whole(focused);
        const at = item.mapToItem(revealer.column, 0, 0).y + revealer.column.y;
        if (at < view.contentY + Theme.wide)
            view.contentY = Math.max(0, at - Theme.vast);
        else if (at + item.height > view.contentY + view.height - Theme.wide)
            view.contentY = Math.min(Math.max(0, view.contentHeight - view.height), at + item.height + Theme.vast - view.height);
    }

    /// Somebody scrolled, perhaps away from what has the focus.
    function note() {
        const item = revealer.Window.activeFocusItem;
        const top = item && revealer.isInside(item) ? item.mapToItem(revealer.view, 0, 0).y : -1;
        revealer.inView = top >= 0 && top < revealer.view.height;
    }

    function keep() {
        if (revealer.inView)
            revealer.reveal(revealer.Window.activeFocusItem);
    }

    Connections {
        target: revealer.Window.window

        function onActiveFocusItemChanged() {
            const item = revealer.Window.activeFocusItem;
            revealer.inView = item && revealer.isInside(item);
            revealer.reveal(item);
        }
    }

    Connections {
        target: revealer.view

        function onMovementEnded() {
            revealer.note();
        }

        function onContentHeightChanged() {
            Qt.callLater(revealer.keep); // qmllint disable
        }

        function onHeightChanged() {
            Qt.callLater(revealer.keep); // qmllint disable
        }
    }
}
