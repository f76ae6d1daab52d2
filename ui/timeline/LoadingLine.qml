// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// More of what was said is on its way. It is shown only where that takes long, over the messages: nothing moves.
Item {
    id: line

    required property bool loading

    property bool due: false

    onLoadingChanged: if (!line.loading) line.due = false

    objectName: "loadingLine"
    implicitHeight: 40
    implicitWidth: 40
    visible: line.due

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Loading")

    Rectangle {
        anchors.centerIn: parent
        width: Theme.downloadRing
        height: Theme.downloadRing
        radius: width / 2
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }

    RingArc {
        id: arc

        anchors.centerIn: parent
        width: Theme.icon
        height: Theme.icon
        part: 0.25
        ink: Theme.accentGlyph

        RotationAnimator on rotation {
            running: line.due && !Theme.reducedMotion
            from: 0
            to: 360
            duration: Theme.turn
            loops: Animation.Infinite
            onStopped: arc.rotation = 0
        }
    }

    Timer {
        interval: Theme.skeletonAfter
        running: line.loading && !line.due
        onTriggered: line.due = true
    }
}
