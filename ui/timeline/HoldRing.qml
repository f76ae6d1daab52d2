// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// How long a message can still be taken back: a ring that empties.
Item {
    id: ring

    required property real until ///< when it leaves, in ms since 1970
    required property real total ///< how long it is held in all, in ms
    required property string words ///< they change with every second
    property color ink: Theme.secondary

    readonly property bool moves: ring.visible && !Theme.reducedMotion
    property real rest: 0 ///< of the time, 0 to 1

    function remaining(): real {
        return Math.max(0, Math.min(ring.until - Date.now(), ring.total));
    }

    /// From what is left now on; or, where nothing is to move, stays until the next second.
    function begin() {
        const remaining = ring.remaining();
        emptying.stop();
        ring.rest = ring.total > 0 ? Math.min(1, Math.ceil(remaining / 1000) * 1000 / ring.total) : 0;
        if (!ring.moves || ring.total <= 0)
            return;
        emptying.from = remaining / ring.total;
        emptying.duration = remaining;
        emptying.start();
    }

    objectName: "holdRing"
    implicitWidth: Math.round(Theme.mark * Theme.growth)
    implicitHeight: implicitWidth

    Component.onCompleted: ring.begin()
    onUntilChanged: ring.begin()
    onMovesChanged: ring.begin()
    onWordsChanged: if (!ring.moves) ring.begin()

    NumberAnimation {
        id: emptying

        target: ring
        property: "rest"
        to: 0
    }

    RingArc {
        anchors.fill: parent
        part: ring.rest
        ink: ring.ink
        line: Theme.ring
    }
}
