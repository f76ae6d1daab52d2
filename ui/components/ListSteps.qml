// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// How far the keys lead that every list knows: by one, by what is seen at once, and to its ends.
QtObject {
    id: steps

    required property var list ///< a ListView, or what has its count, currentIndex and currentItem

    property real room: steps.list.height ///< what is seen at once
    property real rowHeight: Math.max(1, steps.list.currentItem?.height ?? steps.room)

    /// How many rows down; 0: it is another key.
    function of(key: int): int {
        const page = Math.max(1, Math.floor(steps.room / steps.rowHeight) - 1);
        switch (key) {
        case Qt.Key_Down:
            return 1;
        case Qt.Key_Up:
            return -1;
        case Qt.Key_PageDown:
            return page;
        case Qt.Key_PageUp:
            return -page;
        case Qt.Key_End:
            return steps.list.count;
        case Qt.Key_Home:
            return -steps.list.count;
        default:
            return 0;
        }
    }

    /// Goes there, if \a event is one of them and there is a way to go.
    function press(event: KeyEvent) {
        const step = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.ShiftModifier) ? 0 : steps.of(event.key);
        const row = Math.max(0, Math.min(steps.list.currentIndex + step, steps.list.count - 1));
        event.accepted = step !== 0 && row !== steps.list.currentIndex;
        if (event.accepted)
            steps.list.currentIndex = row;
    }
}
