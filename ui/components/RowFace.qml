// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Whose conversation a row is: a picture with the service's glyph, or a check where it can be picked.
Item {
    id: face

    property string whose: "" ///< what screen readers tell of the check
    property string initials: ""
    property int colour: 0
    property string portrait: ""
    property bool isGroup: false
    property int availability: Presence.Unknown
    property bool stale: false
    property string service: "" ///< its glyph; empty: none
    property bool picked: false
    property bool offered: false ///< a click picks it, or gives it up
    property bool bright: false ///< on the colour of what is selected
    property color ground: Theme.surface

    readonly property bool isCheck: face.picked || face.offered

    signal toggled

    implicitWidth: avatar.width
    implicitHeight: avatar.height

    Avatar {
        id: avatar

        visible: !face.isCheck
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
        wanted: face.service !== "" && !face.isCheck

        Rectangle {
            objectName: "serviceGlyph"
            anchors.left: parent?.left
            anchors.leftMargin: -3
            y: face.height - height + 3
            width: mark.implicitWidth + 2 * Theme.ring
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
        wanted: face.isCheck

        Rectangle {
            id: check

            readonly property color ink: face.bright ? Theme.overAccent : face.picked ? Theme.accent : Theme.fieldLine

            objectName: face.picked ? "pickedMark" : "pickMark"
            anchors.fill: parent
            radius: width / 2
            color: face.picked ? check.ink : "transparent"
            border.width: face.picked ? 0 : Theme.ring
            border.color: check.ink

            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Select")
            Accessible.description: face.whose // there are many of that name
            Accessible.checkable: true
            Accessible.checked: face.picked
            Accessible.onPressAction: face.toggled()
            Accessible.onToggleAction: face.toggled()

            Glyph {
                anchors.centerIn: parent
                visible: face.picked || over.hovered
                picture: "checked"
                color: !face.picked ? check.ink : face.bright ? Theme.selected : Theme.overAccent
            }

            HoverHandler {
                id: over
            }

            TapHandler {
                enabled: face.offered
                gesturePolicy: TapHandler.ReleaseWithinBounds // the row is not opened
                onTapped: face.toggled()
            }
        }
    }
}
