// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Brings what has the focus inside a column into view.
Item {
    id: revealer

    required property Flickable view
    required property Item column

    function isInside(item: Item): bool {
        while (item && item !== revealer.column)
            item = item.parent;
        return item === revealer.column;
    }

    function reveal(item: Item) {
        if (!item || !revealer.isInside(item))
            return;
        const view = revealer.view;
        const at = item.mapToItem(revealer.column, 0, 0).y + revealer.column.y;
        if (at < view.contentY + Theme.wide)
            view.contentY = Math.max(0, at - Theme.vast);
        else if (at + item.height > view.contentY + view.height - Theme.wide)
            view.contentY = Math.min(Math.max(0, view.contentHeight - view.height), at + item.height + Theme.vast - view.height);
    }

    Connections {
        target: revealer.Window.window

        function onActiveFocusItemChanged() {
            revealer.reveal(revealer.Window.activeFocusItem);
        }
    }
}
