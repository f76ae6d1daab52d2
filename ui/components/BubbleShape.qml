// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The fill of a message. Where it joins its neighbour in a group, the corner is small.
Item {
    id: shape

    required property bool outgoing
    required property bool joinsAbove
    required property bool joinsBelow

    readonly property color fill: shape.outgoing ? Theme.bubbleOut : Theme.bubbleIn

    Rectangle {
        anchors.fill: parent
        radius: Math.min(Theme.bubbleRadius, height / 2)
        color: shape.fill
        border.width: 1
        border.color: shape.outgoing ? Theme.outline : Theme.bubbleLine
    }

    Rectangle {
        visible: shape.joinsAbove && !Theme.contrast // it would cover the line around
        x: shape.outgoing ? shape.width - width : 0
        width: Theme.bubbleRadius
        height: Theme.bubbleRadius
        radius: Theme.joinedRadius
        color: shape.fill
    }

    Rectangle {
        visible: shape.joinsBelow && !Theme.contrast
        x: shape.outgoing ? shape.width - width : 0
        y: shape.height - height
        width: Theme.bubbleRadius
        height: Theme.bubbleRadius
        radius: Theme.joinedRadius
        color: shape.fill
    }
}
