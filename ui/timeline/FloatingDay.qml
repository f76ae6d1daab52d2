// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The day of what stands at the top, while the timeline moves.
DayPill {
    id: pill

    required property Timeline timeline

    property bool moving: false

    /// The separator itself is near enough to be read.
    function isDoubled(): bool {
        const row = timeline.indexAt(timeline.width / 2, timeline.contentY + Theme.followWithin);
        const bubble = timeline.bubble(row);
        return !bubble || bubble.dayText !== "" && Math.abs(bubble.y - timeline.contentY) < Theme.followWithin;
    }

    function show() {
        const row = timeline.indexAt(timeline.width / 2, timeline.contentY + 1);
        if (row < 0 || pill.isDoubled()) {
            pill.moving = false;
            return;
        }
        pill.day = timeline.messages.day(row);
        pill.moving = true;
        rest.restart();
    }

    objectName: "floatingDay"
    day: ""
    visible: opacity > 0
    opacity: pill.moving ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.dayFade
            easing.type: Easing.OutCubic
        }
    }

    Timer {
        id: rest

        interval: Theme.dayRest
        onTriggered: pill.moving = false
    }

    Connections {
        target: pill.timeline

        function onMoved() {
            pill.show();
        }
    }
}
