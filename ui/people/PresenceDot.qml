// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Whether somebody can be spoken to, as a colour and as a shape. Words for it stand beside it or in the
/// accessible name. Who is not known has none.
Rectangle {
    id: dot

    required property int availability
    property bool stale: false ///< it was so some time ago
    property color ground: Theme.surface ///< what it lies on

    readonly property bool isBusy: dot.availability === Presence.Busy || dot.availability === Presence.BusyInactive
    readonly property bool isBarred: dot.availability === Presence.DoNotDisturb
    readonly property bool isThere: dot.availability === Presence.Available
    readonly property bool isHollow: dot.stale || dot.availability === Presence.Offline
    readonly property color ink: dot.availability === Presence.Offline ? Theme.offline
        : dot.isBusy || dot.isBarred ? Theme.occupied : dot.isThere ? Theme.present : Theme.absent
    readonly property bool hasHands: !dot.isHollow && !dot.isBusy && !dot.isBarred && !dot.isThere

    objectName: "presenceDot"
    width: Theme.presence + 2 * Theme.ring
    height: width
    radius: width / 2
    visible: dot.availability !== Presence.Unknown
    color: dot.ground

    Rectangle {
        anchors.centerIn: parent
        width: Theme.presence
        height: width
        radius: width / 2
        color: dot.isHollow ? "transparent" : dot.ink
        border.width: dot.isHollow ? Theme.ring : 0
        border.color: dot.ink
    }

    component Sign: Rectangle {
        readonly property bool keepsItsSides: true ///< as a clock does
    }

    Sign { // a notch
        x: parent.width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width / 2
        height: Theme.ring
        visible: dot.isBusy && !dot.isHollow
        color: dot.ground
    }

    Rectangle { // a bar
        anchors.centerIn: parent
        width: 6 * Theme.growth
        height: Theme.ring
        visible: dot.isBarred && !dot.isHollow
        color: Theme.overAccent
    }

    Sign { // the hands of a clock
        x: (parent.width - width) / 2
        y: parent.height / 2 - 3 * Theme.growth
        width: 1.5 * Theme.growth
        height: 4 * Theme.growth
        visible: dot.hasHands
        color: dot.ground
    }

    Sign {
        x: (parent.width - height) / 2
        y: parent.height / 2 - 0.5 * Theme.growth
        width: 4 * Theme.growth
        height: 1.5 * Theme.growth
        visible: dot.hasHands
        color: dot.ground
    }
}
