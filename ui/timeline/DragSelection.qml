// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Chooses the messages between where the mouse went down and where it is. Within one message it leaves the drag to
/// the text, which selects letters.
///
/// It lies over the timeline: a handler below its texts would not hear of a press that one of them takes.
Item {
    id: drag

    required property Timeline timeline

    property real from: 0 ///< the message that it began at; 0: it does not count
    property int last: -1 ///< the row that was reached
    property bool drawing: false ///< it has left that message

    readonly property bool active: mouse.active
    readonly property real beyond: !drag.drawing ? 0 : mouse.point.position.y < Theme.huge ? -1
        : mouse.point.position.y > drag.height - Theme.huge ? 1 : 0 ///< at which end it is held

    function rowAt(y: real): int {
        const within = Math.max(1, Math.min(y, drag.height - 1));
        return drag.timeline.indexAt(drag.timeline.width / 2, drag.timeline.contentY + within);
    }

    function begin() {
        drag.drawing = false;
        drag.last = drag.rowAt(mouse.point.position.y);
        drag.from = drag.timeline.bubble(drag.last)?.messageId ?? 0;
        if (drag.from !== 0)
            drag.timeline.messages.beginRange(drag.from);
    }

    function draw() {
        const row = drag.rowAt(mouse.point.position.y);
        if (drag.from === 0 || row < 0 || row === drag.last)
            return;
        drag.timeline.mark(null); // the letters on the way are not meant
        drag.timeline.takeFocus();
        drag.drawing = true;
        drag.last = row;
        drag.timeline.messages.chooseUpTo(row);
    }

    PointHandler {
        id: mouse

        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (mouse.active)
                drag.begin();
            else
                drag.drawing = false;
        }
        onPointChanged: if (mouse.active) drag.draw()
    }

    Timer {
        interval: Theme.dragScroll
        repeat: true
        running: drag.beyond !== 0
        onTriggered: {
            drag.timeline.scroll(drag.beyond * Theme.huge);
            drag.draw();
        }
    }

    Connections {
        target: drag.timeline

        function onSelectingChanged() {
            if (!drag.timeline.selecting)
                drag.from = 0; // it was left meanwhile
        }
    }
}
