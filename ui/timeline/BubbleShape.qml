// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// The fill of a message. Where it joins its neighbour in a group, the corner is small.
Item {
    id: shape

    required property bool outgoing
    required property bool joinsAbove
    required property bool joinsBelow

    property bool hollow: false ///< what it holds is a picture by itself

    property real glow: 0 ///< how much it is lit up
    readonly property bool outlined: shape.glow > 0 && Theme.reducedMotion
    readonly property color plain: shape.hollow ? "transparent" : shape.outgoing ? Theme.bubbleOut : Theme.bubbleIn
    readonly property color fill: shape.outlined ? shape.plain : Qt.tint(shape.plain, Qt.alpha(Theme.accentGlyph, shape.glow))
    readonly property color edge: shape.outlined ? Theme.focus : shape.outgoing ? Theme.outline : Theme.bubbleLine
    readonly property int lineWidth: shape.outlined ? Theme.ring : shape.hollow || shape.outgoing && !Theme.contrast ? 0 : 1

    /// So that the eye finds it after a jump.
    function flash() {
        fading.restart();
    }

    Rectangle {
        anchors.fill: parent
        radius: Math.min(Theme.bubbleRadius, height / 2)
        color: shape.fill
        border.width: shape.lineWidth
        border.color: shape.edge
    }

    Lazy {
        wanted: shape.joinsAbove && !shape.hollow

        JoinedCorner {
            outgoing: shape.outgoing
            fill: shape.fill
            edge: shape.edge
            lineWidth: shape.lineWidth
            anchors.top: parent?.top
            atTop: true
        }
    }

    Lazy {
        wanted: shape.joinsBelow && !shape.hollow

        JoinedCorner {
            outgoing: shape.outgoing
            fill: shape.fill
            edge: shape.edge
            lineWidth: shape.lineWidth
            anchors.bottom: parent?.bottom
            atTop: false
        }
    }

    NumberAnimation {
        id: fading

        target: shape
        property: "glow"
        from: Theme.reducedMotion ? 1 : 0.24
        to: Theme.reducedMotion ? 1 : 0
        duration: Theme.flash
        onFinished: shape.glow = 0
    }
}
