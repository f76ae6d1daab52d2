// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// Somebody to go to or something to do, in the palette.
Item {
    id: row

    required property int index
    required property string section
    required property var pieces
    required property string details
    required property string initials
    required property int colourIndex
    required property bool isGroup
    required property bool isPerson
    required property string accessibleText

    property string heading: "" ///< of the section that begins here
    property bool current: false ///< Enter takes it

    readonly property int above: row.heading === "" ? 0 : title.implicitHeight

    signal chosen

    objectName: "paletteRow"
    implicitHeight: Theme.paletteRow + row.above

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.focused: row.current
    Accessible.selectable: true
    Accessible.selected: row.current
    Accessible.onPressAction: row.chosen()

    SafeText {
        id: title

        width: parent.width
        visible: row.heading !== ""
        leftPadding: Theme.wide
        rightPadding: Theme.wide
        elide: Text.ElideRight
        topPadding: Theme.medium
        bottomPadding: Theme.small
        text: row.heading
        color: Theme.secondary
        font.pixelSize: Theme.pillSize
        font.weight: Font.DemiBold

        Accessible.role: Accessible.Heading
        Accessible.name: row.heading
    }

    Rectangle {
        id: plate

        anchors.fill: parent
        anchors.topMargin: row.above
        anchors.leftMargin: Theme.small
        anchors.rightMargin: Theme.small
        radius: Theme.fieldRadius
        color: row.current ? Theme.surface3 : hover.hovered ? Theme.surface2 : "transparent"
        border.width: row.current ? 1 : 0
        border.color: Theme.outline

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: row.chosen()
        }
    }

    Lazy {
        wanted: row.isPerson

        Avatar {
            anchors.left: parent?.left
            anchors.leftMargin: Theme.wide
            anchors.verticalCenter: plate.verticalCenter
            size: Theme.smallAvatar
            initials: row.initials
            colour: row.colourIndex
            isGroup: row.isGroup
        }
    }

    MatchedLine {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: row.isPerson ? Theme.wide + Theme.smallAvatar + Theme.large : Theme.wide
        anchors.right: details.left
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: plate.verticalCenter
        pieces: row.pieces
    }

    SafeText {
        id: details

        objectName: "paletteDetails"
        anchors.right: parent.right
        anchors.rightMargin: Theme.wide
        anchors.verticalCenter: plate.verticalCenter
        // a name says more than its number or address, but keys are of no use in part
        width: Math.min(implicitWidth, row.isPerson ? Math.max(row.width * 0.2, row.width - name.anchors.leftMargin - name.natural - Theme.medium - Theme.wide)
            : row.width * 0.6)
        text: row.details
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        elide: Text.ElideRight
    }
}
