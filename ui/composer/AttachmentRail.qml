// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What is to go with the next message, in its order.
ListView {
    id: rail

    required property StagedMedia media

    signal finished ///< the keyboard goes back to the text

    function removeAt(row: int) {
        rail.media.removeAt(row);
        if (rail.count === 0)
            rail.finished();
    }

    function shift(row: int, by: int) {
        rail.currentIndex = rail.media.shift(row, by);
    }

    /// One place the way the arrow points.
    function shiftTowards(key: int) {
        rail.shift(rail.currentIndex, (key === Qt.Key_Left) !== rail.LayoutMirroring.enabled ? -1 : 1);
    }

    objectName: "attachmentRail"
    implicitHeight: 120 + 2 * Theme.small
    leftMargin: Theme.wide
    rightMargin: Theme.wide
    orientation: ListView.Horizontal
    spacing: Theme.medium
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    model: rail.media

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Attachments")

    ScrollBar.horizontal: SafeScrollBar {}

    Keys.onPressed: event => {
        const isArrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right;
        event.accepted = true;
        if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            rail.removeAt(rail.currentIndex);
        else if (isArrow && event.modifiers & Qt.AltModifier)
            rail.shiftTowards(event.key);
        else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Down)
            rail.finished();
        else
            event.accepted = false;
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse
        onWheel: event => rail.flick(event.angleDelta.y * 5, 0) // there is nothing above or below
    }

    delegate: AttachmentTile {
        list: rail
        onRemoved: rail.removeAt(index)
        onMoved: by => rail.shift(index, by)
    }
}
