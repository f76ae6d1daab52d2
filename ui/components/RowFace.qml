// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Whose conversation a row is: a picture with the service's glyph, or a check while several are picked.
Item {
    id: face

    property string initials: ""
    property int colour: 0
    property string portrait: ""
    property bool isGroup: false
    property int availability: Presence.Unknown
    property bool stale: false
    property string service: "" ///< its glyph; empty: none
    property bool picked: false
    property bool bright: false ///< on the colour of what is selected
    property color ground: Theme.surface

    implicitWidth: avatar.width
    implicitHeight: avatar.height

    Avatar {
        id: avatar

        visible: !face.picked
        size: Theme.rowAvatar
        initials: face.initials
        colour: face.colour
        portrait: face.portrait
        isGroup: face.isGroup
        availability: face.availability
        stale: face.stale
        ground: face.ground
    }

    Lazy {
        wanted: face.service !== "" && !face.picked

        Rectangle {
            objectName: "serviceGlyph"
            anchors.left: parent?.left
            anchors.leftMargin: -3
            y: face.height - height + 3
            width: mark.size + 2 * Theme.ring
            height: width
            radius: width / 2
            color: face.ground

            Glyph {
                id: mark

                anchors.centerIn: parent
                picture: face.service
                size: Theme.compact ? 10 : 14
                color: Theme.secondary
            }
        }
    }

    Lazy {
        wanted: face.picked

        Rectangle {
            objectName: "pickedMark"
            anchors.fill: parent
            radius: width / 2
            color: face.bright ? Theme.overAccent : Theme.accent

            Glyph {
                anchors.centerIn: parent
                picture: "checked"
                color: face.bright ? Theme.selected : Theme.overAccent
            }
        }
    }
}
