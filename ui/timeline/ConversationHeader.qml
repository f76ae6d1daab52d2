// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Who we speak with, and how.
FocusScope {
    id: header

    required property string title
    required property string subtitle
    required property string initials
    required property int colour
    property string portrait: ""
    property bool isGroup: false
    property int availability: Presence.Unknown
    property bool stale: false
    property bool hasBack: false

    signal backWanted
    signal findWanted
    signal detailsWanted

    implicitHeight: Theme.headerHeight

    Rectangle {
        id: plate

        anchors.fill: parent
        color: Theme.surface
    }

    IconButton {
        id: back

        objectName: "backButton"
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        visible: header.hasBack
        glyph: "back"
        what: qsTr("Back to the list")
        onClicked: header.backWanted()
    }

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: back.visible ? back.width + 2 * Theme.small : Theme.wide
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.headerAvatar
        initials: header.initials
        colour: header.colour
        portrait: header.portrait
        isGroup: header.isGroup
        availability: header.availability
        stale: header.stale
        ground: plate.color
    }

    Column {
        anchors.left: avatar.right
        anchors.leftMargin: Theme.large
        anchors.right: find.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter

        NameText {
            objectName: "conversationTitle"
            width: parent.width
            who: header.title
            font.pixelSize: Theme.headerSize
            font.weight: Font.DemiBold

            Accessible.role: Accessible.StaticText
            Accessible.name: header.title
        }

        SafeLabel {
            objectName: "conversationSubtitle"
            width: parent.width
            text: header.subtitle
            color: Theme.secondary
            font.pixelSize: Theme.pillSize
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }

    IconButton {
        id: find

        focus: true
        objectName: "findButton"
        anchors.right: details.left
        anchors.verticalCenter: parent.verticalCenter
        glyph: "search"
        what: qsTr("Find in this conversation")
        keys: CommandKeys.of("findHere")
        onClicked: header.findWanted()
    }

    IconButton {
        id: details

        objectName: "conversationDetailsButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        glyph: header.isGroup ? "group" : "details"
        what: header.isGroup ? qsTr("People") : qsTr("Contact card")
        keys: CommandKeys.of("toggleDetails")
        onClicked: header.detailsWanted()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
