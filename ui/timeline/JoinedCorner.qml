// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A small corner over a bubble's large one, at its own side; its two inner lines are painted over.
Rectangle {
    id: corner

    required property bool atTop
    required property bool outgoing
    required property color fill
    required property color edge
    required property int lineWidth

    anchors.left: corner.outgoing ? undefined : parent?.left
    anchors.right: corner.outgoing ? parent?.right : undefined
    width: Theme.bubbleRadius
    height: Theme.bubbleRadius
    radius: Theme.joinedRadius
    color: corner.fill
    border.width: corner.lineWidth
    border.color: corner.edge

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: corner.outgoing ? 0 : corner.lineWidth
        anchors.rightMargin: corner.outgoing ? corner.lineWidth : 0
        y: corner.atTop ? corner.radius : 0
        height: parent.height - corner.radius
        color: corner.fill
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: corner.outgoing ? 0 : corner.radius
        anchors.rightMargin: corner.outgoing ? corner.radius : 0
        y: corner.atTop ? corner.lineWidth : 0
        height: parent.height - corner.lineWidth
        color: corner.fill
    }
}
