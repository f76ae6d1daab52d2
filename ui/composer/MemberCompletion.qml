// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Those in a group whose names fit what stands behind an at sign. It is only written: their service tells nobody.
WordCompletion {
    id: popup

    required property Messenger messenger
    required property real conversation

    signal chosen(string name, int replaced)

    objectName: "memberCompletion"
    pattern: /(?:^|\s)@((?:[^@\n]*[^@\s])?)$/
    offers: members

    Accessible.name: qsTr("Members: %1").arg(members.name(popup.current))

    onTaken: row => popup.chosen(members.name(row), popup.word.length)

    row: Rectangle {
        id: row

        required property int index
        required property string name
        required property string details
        required property string initials
        required property int colourIndex

        width: ListView.view?.width ?? 0
        height: popup.rowHeight
        color: popup.current === row.index ? Theme.surface2 : "transparent"
        border.width: popup.current === row.index ? 1 : 0
        border.color: Theme.outline

        Accessible.role: Accessible.ListItem
        Accessible.name: row.name
        Accessible.description: row.details

        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.smallAvatar
            initials: row.initials
            colour: row.colourIndex
        }

        SafeText {
            id: who

            anchors.left: face.right
            anchors.leftMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - x - Theme.large)
            text: row.name
            elide: Text.ElideRight
        }

        SafeText {
            anchors.left: who.right
            anchors.leftMargin: Theme.medium
            anchors.right: parent.right
            anchors.rightMargin: Theme.large
            anchors.verticalCenter: parent.verticalCenter
            text: row.details
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
        }

        TapHandler {
            onTapped: popup.choose(row.index)
        }
    }

    MemberModel {
        id: members

        messenger: popup.messenger
        conversation: popup.conversation
        query: popup.word
    }
}
