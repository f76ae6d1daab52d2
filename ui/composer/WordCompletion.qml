// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What a word could become that begins with a sign, above the field. The field keeps the keyboard and hands its
/// keys on.
PopupGround {
    id: popup

    required property string before ///< what stands before the cursor
    required property var pattern ///< a RegExp: at its end, the sign and, as a group, what follows
    required property var offers ///< a model
    required property Component row ///< of it; taken with choose()

    readonly property var found: popup.before.match(popup.pattern)
    readonly property bool begun: popup.found !== null
    readonly property string word: popup.found?.[1] ?? "" ///< behind the sign
    property string dismissed: "" ///< the user wants it as it is
    readonly property bool active: popup.begun && popup.found?.[0] !== popup.dismissed && list.count > 0
    readonly property int current: list.currentIndex
    readonly property int rowHeight: Theme.paletteRow

    signal taken(int row)

    function choose(row: int) {
        popup.taken(row);
    }

    /// Whether the key was its own.
    function take(key: int): bool {
        if (!popup.active)
            return false;
        if (key === Qt.Key_Up || key === Qt.Key_Down)
            list.currentIndex = (list.currentIndex + (key === Qt.Key_Up ? list.count - 1 : 1)) % list.count;
        else if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Tab)
            popup.choose(list.currentIndex);
        else if (key === Qt.Key_Escape)
            popup.dismissed = popup.found[0];
        else
            return false;
        return true;
    }

    visible: popup.active
    width: Math.min(332, parent?.width ?? 332)
    height: list.height + 2 * Theme.small

    Accessible.role: Accessible.PopupMenu

    onBegunChanged: if (!popup.begun) popup.dismissed = ""
    onWordChanged: list.currentIndex = 0

    ListView {
        id: list

        x: 1
        y: Theme.small
        width: parent.width - 2
        height: list.count * popup.rowHeight
        model: popup.begun ? popup.offers : null
        delegate: popup.row
        interactive: false
        currentIndex: 0
    }
}
