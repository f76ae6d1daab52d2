// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A message that was found: what around the match, and when; above the first of a conversation, where.
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
    required property bool beginsGroup
    required property string accessibleText

    property bool focused: false ///< the keyboard is here
    property bool isOpen: false ///< it is what is shown beside

    signal chosen

    objectName: "searchResult"
    implicitHeight: heading.height + match.height

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.focused: row.focused
    Accessible.onPressAction: row.chosen()

    TapHandler {
        onTapped: row.chosen()
    }

    Item {
        id: heading

        objectName: "resultHeading"
        width: parent.width
        height: visible ? Math.max(avatar.height, title.height) + 2 * Theme.medium : 0
        visible: row.beginsGroup

        Accessible.role: Accessible.Heading
        Accessible.name: row.title

        Rectangle {
            width: parent.width
            height: 1
            visible: row.index > 0
            color: Theme.line
        }

        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: Theme.large
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.resultAvatar
            initials: row.initials
            colour: row.colourIndex
            isGroup: row.isGroup
        }

        SafeText {
            id: title

            anchors.left: avatar.right
            anchors.leftMargin: Theme.large
            anchors.right: parent.right
            anchors.rightMargin: Theme.large
            anchors.verticalCenter: parent.verticalCenter
            text: row.title
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }

    Rectangle {
        id: match

        anchors.top: heading.bottom
        width: parent.width
        height: Math.max(Theme.resultHeight, said.height + 2 * Theme.medium)
        color: row.isOpen ? Theme.surface3 : hover.hovered ? Theme.surface2 : Theme.surface
        border.width: 1
        border.color: Theme.outline

        HoverHandler {
            id: hover
        }

        FocusRing {
            shown: row.focused
            gap: -2 - Theme.ring
        }

        MatchedLine {
            id: said

            anchors.left: parent.left
            anchors.leftMargin: 2 * Theme.large + avatar.size
            anchors.right: file.visible ? file.left : clock.left
            anchors.rightMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            before: row.author
            pieces: row.pieces
            ink: Theme.text
            size: Theme.secondarySize
        }

        Glyph {
            id: file

            anchors.right: clock.left
            anchors.rightMargin: Theme.small
            anchors.verticalCenter: said.verticalCenter
            visible: row.hasFile
            picture: "attachment"
            size: 16
            color: Theme.secondary
        }

        SafeText {
            id: clock

            anchors.right: parent.right
            anchors.rightMargin: Theme.large
            anchors.verticalCenter: said.verticalCenter
            text: row.time
            color: Theme.secondary
            font.pixelSize: Theme.captionSize
        }
    }
}
