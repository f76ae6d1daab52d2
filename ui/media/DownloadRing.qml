// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// How much of something has come, around what is done by pressing it.
Item {
    id: ring

    required property real progress ///< 0 to 1; -1: not known
    property color ink: Theme.text
    property string glyph: "close"

    readonly property bool turns: ring.progress < 0 && ring.visible && !Theme.reducedMotion

    implicitWidth: Theme.downloadRing
    implicitHeight: Theme.downloadRing

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: Theme.ring
        border.color: ring.ink
        opacity: 0.3
    }

    RingArc {
        id: arc

        anchors.fill: parent
        part: ring.progress < 0 ? 0.25 : Math.max(0.02, ring.progress)
        ink: ring.ink

        RotationAnimator on rotation {
            running: ring.turns
            from: 0
            to: 360
            duration: Theme.turn
            loops: Animation.Infinite
            onStopped: arc.rotation = 0
        }
    }

    Glyph {
        anchors.centerIn: parent
        picture: ring.glyph
        size: 14
        color: ring.ink
    }
}
