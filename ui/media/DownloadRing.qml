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

    onProgressChanged: arc.requestPaint()
    onInkChanged: arc.requestPaint()

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: Theme.ring
        border.color: ring.ink
        opacity: 0.3
    }

    Canvas {
        id: arc

        anchors.fill: parent
        onPaint: {
            const context = arc.getContext("2d");
            const from = -Math.PI / 2;
            context.reset();
            context.strokeStyle = ring.ink;
            context.lineWidth = Theme.ring + 1;
            context.lineCap = "round";
            context.beginPath();
            context.arc(width / 2, height / 2, width / 2 - 1.5, from, from + 2 * Math.PI * (ring.progress < 0 ? 0.25 : Math.max(0.02, ring.progress)));
            context.stroke();
        }

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
