// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What is done with several messages at once.
Rectangle {
    id: bar

    required property int count

    signal copyWanted
    signal forwardWanted
    signal exportWanted
    signal closed

    objectName: "messageSelectionBar"
    implicitHeight: Theme.headerHeight
    color: Theme.surface

    IconButton {
        id: close

        objectName: "endMessageSelectionButton"
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        glyph: "close"
        what: qsTr("Leave the selection (Esc)")
        onClicked: bar.closed()
    }

    SafeLabel {
        objectName: "messageSelectionCount"
        anchors.left: close.right
        anchors.leftMargin: Theme.small
        anchors.right: verbs.left
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%n selected", "", bar.count)
        font.pixelSize: Theme.headerSize
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }

    Row {
        id: verbs

        anchors.right: parent.right
        anchors.rightMargin: Theme.wide
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.medium

        SafeButton {
            objectName: "copySelectedButton"
            quiet: true
            text: qsTr("Copy")
            onClicked: bar.copyWanted()
        }

        SafeButton {
            objectName: "forwardSelectedButton"
            quiet: true
            text: qsTr("Forward")
            onClicked: bar.forwardWanted()
        }

        SafeButton {
            objectName: "exportSelectedButton"
            quiet: true
            text: qsTr("Export")
            onClicked: bar.exportWanted()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
