// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Who we speak with, and how.
Rectangle {
    id: header

    required property string title
    required property string subtitle
    required property string initials
    required property int colour
    property bool hasBack: false

    signal backWanted

    implicitHeight: Theme.headerHeight
    color: Theme.surface

    IconButton {
        id: back

        objectName: "backButton"
        x: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        visible: header.hasBack
        glyph: "back"
        what: qsTr("Back to the list")
        onClicked: header.backWanted()
    }

    Avatar {
        id: avatar

        x: back.visible ? back.x + back.width + Theme.small : Theme.wide
        anchors.verticalCenter: parent.verticalCenter
        size: 36
        initials: header.initials
        colour: header.colour
    }

    Column {
        anchors.left: avatar.right
        anchors.leftMargin: Theme.large
        anchors.right: parent.right
        anchors.rightMargin: Theme.wide
        anchors.verticalCenter: parent.verticalCenter

        SafeLabel {
            objectName: "conversationTitle"
            width: parent.width
            text: header.title
            font.pixelSize: Theme.headerSize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: 1
        }

        SafeLabel {
            width: parent.width
            text: header.subtitle
            color: Theme.secondary
            font.pixelSize: Theme.pillSize
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
