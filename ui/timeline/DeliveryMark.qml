// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// How far a message has come, as a glyph. The words for it stand beside it or in the accessible name.
Glyph {
    id: mark

    required property string word ///< as the models say it
    property color quiet: Theme.secondary ///< while nothing is wrong
    property color alarming: Theme.error
    property color done: Theme.link ///< when it was read
    property bool plain: false ///< it lies on a colour that goes with no other

    readonly property var glyphs: ({
        "cancelled": "cancelled", "scheduled": "calendar", "held": "clock", "queued": "clock", "sending": "wait",
        "unknown": "doubt", "sent": "tick", "failed": "alert", "unwanted": "hand", "delivered": "ticks", "read": "read"
    })
    readonly property bool isWide: /^(doubt|ticks|read)$/.test(mark.picture)

    readonly property int breadth: mark.isWide ? mark.drawn * 1.5 : mark.drawn

    objectName: "deliveryMark"
    picture: mark.glyphs[mark.word] ?? ""
    size: Theme.mark
    sourceSize.width: mark.breadth
    color: mark.plain ? mark.quiet : mark.word === "failed" || mark.word === "unwanted" ? mark.alarming : mark.word === "unknown" ? Theme.warning
        : mark.word === "read" ? mark.done : mark.quiet

    RotationAnimation on rotation {
        running: mark.word === "sending" && mark.visible && !Theme.reducedMotion
        from: 0
        to: 360
        loops: Animation.Infinite
        duration: Theme.turn
        onStopped: mark.rotation = 0
    }
}
