// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The ways to other places of a timeline, over it: to what is new, to the latest, back to where the reader was.
Item {
    id: jumps

    required property Timeline timeline
    required property bool canReturn ///< the reader was elsewhere before
    property real lifted: 0 ///< from the lower edge: something else lies there

    signal returnWanted

    UnreadButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.wide
        shown: jumps.timeline.markerAbove
        onClicked: jumps.timeline.jumpTo(jumps.timeline.messages.marker)
    }

    LatestButton {
        readonly property bool isBeyond: !jumps.timeline.messages.atNewest && jumps.timeline.count > 0

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.wide
        anchors.bottomMargin: Theme.wide + jumps.lifted
        shown: !back.visible && (jumps.timeline.fromEnd > Theme.jumpAfter || isBeyond || jumps.timeline.missed > 0)
        missed: jumps.timeline.missed
        onClicked: jumps.timeline.showLatest()
    }

    ReturnButton {
        id: back

        readonly property real room: jumps.height - jumps.lifted

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.wide
        anchors.bottomMargin: Math.min(Theme.wide, (back.room - back.height) / 2) + jumps.lifted
        width: Math.min(back.natural, jumps.width - 2 * Theme.wide)
        height: Math.max(implicitContentHeight, Math.min(implicitHeight, back.room - 2 * Theme.small)) // never over what lies above
        visible: jumps.canReturn && back.room >= back.implicitContentHeight
        onClicked: jumps.returnWanted()
    }
}
