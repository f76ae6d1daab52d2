// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A message that was found: where, what around the match, and when.
Item {
    id: row

    required property int index
    required property real messageId
    required property real conversationId
    required property string title
    required property string initials
    required property int colourIndex
    required property bool isGroup
    required property string author
    required property var pieces
    required property string time
    required property bool hasFile
    required property string accessibleText

    property bool focused: false ///< the keyboard is here
    property bool isOpen: false ///< it is what is shown beside

    signal chosen

    objectName: "searchResult"
    implicitHeight: Theme.rowHeight

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.focused: row.focused
    Accessible.onPressAction: row.chosen()

    Rectangle {
        id: ground

        anchors.fill: parent
        color: row.isOpen ? Theme.surface3 : hover.hovered ? Theme.surface2 : Theme.surface
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
        anchors.verticalCenter: parent.verticalCenter
        size: 36
        initials: row.initials
        colour: row.colourIndex
        isGroup: row.isGroup
        ground: ground.color
    }

    SafeText {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.baseline: title.baseline
        text: row.time
        color: Theme.secondary
        font.pixelSize: Theme.captionSize
    }

    SafeText {
        id: title

        anchors.left: avatar.right
        anchors.leftMargin: Theme.large
        anchors.right: clock.left
        anchors.rightMargin: Theme.medium
        y: Math.round((row.height - height - said.height - Theme.tiny) / 2)
        text: row.title
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        maximumLineCount: 1
    }

    MatchedLine {
        id: said

        anchors.left: title.left
        anchors.right: file.visible ? file.left : parent.right
        anchors.rightMargin: file.visible ? Theme.small : Theme.large
        anchors.top: title.bottom
        anchors.topMargin: Theme.tiny
        before: row.author
        pieces: row.pieces
        ink: Theme.text
        size: Theme.secondarySize
    }

    Glyph {
        id: file

        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: said.verticalCenter
        visible: row.hasFile
        picture: "attachment"
        size: 16
        color: Theme.secondary
    }
}
