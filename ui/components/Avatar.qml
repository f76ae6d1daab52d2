// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Somebody's picture, or their initials on a colour that stays theirs, and whether they can be spoken to.
Rectangle {
    id: avatar

    property string initials: ""
    property int colour: 0
    property int size: Theme.rowAvatar
    property string portrait: "" ///< the name under which the program keeps the picture; empty: none is known
    property bool isGroup: false
    property int availability: Presence.Unknown
    property bool stale: false
    property color ground: Theme.surface ///< what it lies on

    readonly property var pair: Theme.avatars[avatar.colour % Theme.avatars.length]

    width: avatar.size
    height: avatar.size
    radius: avatar.size / 2
    color: avatar.pair[0]
    border.width: 1
    border.color: Theme.outline

    SafeText {
        anchors.centerIn: parent
        text: avatar.initials
        color: avatar.pair[1]
        font.pixelSize: Math.round(avatar.size * 0.38)
        font.weight: Font.DemiBold
    }

    Glyph {
        anchors.centerIn: parent
        visible: avatar.initials === ""
        picture: avatar.initials !== "" ? "" : avatar.isGroup ? "group" : "person"
        size: Math.round(avatar.size * 0.56)
        color: avatar.pair[1]
    }

    Lazy {
        wanted: avatar.portrait !== ""

        Image {
            objectName: "portrait"
            anchors.fill: parent
            source: "image://portrait/" + avatar.portrait // decoded, and made round, by the program
            sourceSize.width: avatar.size
            sourceSize.height: avatar.size
            asynchronous: true
            cache: false
        }
    }

    PresenceDot {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -Theme.ring
        availability: avatar.availability
        stale: avatar.stale
        ground: avatar.ground
    }
}
