// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The upper edge of where one writes. Dragged with Shift it gives the field a height that stays; a double click lets
/// it follow the text again. Keys have a command for that.
MouseArea {
    id: edge

    required property int fieldHeight

    property bool dragged: false
    property int heightBefore: 0
    property real pressedAt: 0

    signal moved(int height) ///< 0: as high as its text

    function placeOf(mouse: var): real {
        return edge.mapToItem(null, 0, mouse.y).y;
    }

    objectName: "composerEdge"
    height: 8
    y: -4
    z: 1
    cursorShape: Qt.SplitVCursor

    Accessible.ignored: true

    onPressed: mouse => {
        edge.dragged = (mouse.modifiers & Qt.ShiftModifier) !== 0;
        edge.heightBefore = edge.fieldHeight;
        edge.pressedAt = edge.placeOf(mouse);
    }
    onPositionChanged: mouse => {
        if (edge.dragged)
            edge.moved(Math.max(Theme.composerMinimum, edge.heightBefore + edge.pressedAt - edge.placeOf(mouse)));
    }
    onDoubleClicked: edge.moved(0)
}
