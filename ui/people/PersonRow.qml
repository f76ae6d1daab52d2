// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// One person in a list: who, and whether they can be spoken to.
Item {
    id: row

    required property int index
    required property string name
    required property string section
    required property string details
    required property string initials
    required property int colourIndex
    required property string portrait
    required property int availability
    required property bool isStale
    required property bool isGone
    required property string accessibleText

    property string heading: "" ///< of the section that begins here
    property bool focused: false ///< the keyboard is here
    property bool hasMore: false ///< there is a card to be opened

    readonly property int above: row.heading === "" ? 0 : title.implicitHeight

    signal chosen
    signal detailsWanted

    objectName: "personRow"
    implicitHeight: Theme.personRow + row.above

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.focused: row.focused
    Accessible.onPressAction: row.chosen()

    SafeText {
        id: title

        width: parent.width
        visible: row.heading !== ""
        leftPadding: Theme.large
        rightPadding: Theme.large
        topPadding: Theme.medium
        bottomPadding: Theme.small
        text: row.heading
        color: Theme.secondary
        font.pixelSize: Theme.pillSize
        font.weight: Font.DemiBold
        elide: Text.ElideRight

        Accessible.role: Accessible.Heading
        Accessible.name: row.heading
    }

    Rectangle {
        id: ground

        anchors.fill: parent
        anchors.topMargin: row.above
        color: hover.hovered ? Theme.surface2 : Theme.surface
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            shown: row.focused
            gap: -2 - Theme.ring
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: row.chosen()
    }

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.verticalCenter: ground.verticalCenter
        size: Theme.personAvatar
        initials: row.initials
        colour: row.colourIndex
        portrait: row.portrait
        availability: row.availability
        stale: row.isStale
        ground: ground.color
    }

    Column {
        anchors.left: avatar.right
        anchors.leftMargin: Theme.large
        anchors.right: more.visible ? more.left : parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: ground.verticalCenter

        SafeText {
            width: parent.width
            text: row.name
            color: row.isGone ? Theme.secondary : Theme.text
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: 1
        }

        SafeText {
            objectName: "personDetails"
            width: parent.width
            visible: text !== ""
            text: row.details
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }

    IconButton {
        id: more

        objectName: "personDetailsButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: ground.verticalCenter
        visible: row.hasMore && (hover.hovered || row.focused)
        activeFocusOnTab: false // the right arrow key does the same
        focusPolicy: Qt.NoFocus
        glyph: "details"
        what: qsTr("Contact card")
        keys: row.LayoutMirroring.enabled ? "←" : "→"
        onClicked: row.detailsWanted()
    }
}
