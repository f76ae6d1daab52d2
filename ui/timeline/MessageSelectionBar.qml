// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What is done with several messages at once.
Rectangle {
    id: bar

    required property int count

    readonly property bool roomy: bar.width >= Theme.scaled(380) ///< for every verb

    signal copyWanted
    signal forwardWanted
    signal exportWanted
    signal removeWanted
    signal closed

    objectName: "messageSelectionBar"
    implicitHeight: Theme.headerHeight
    color: Theme.surface

    Keys.onEscapePressed: bar.closed()

    IconButton {
        id: close

        objectName: "endMessageSelectionButton"
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        glyph: "close"
        what: qsTr("Leave the selection")
        keys: KeyText.words("Esc")
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
            visible: bar.roomy
            quiet: true
            text: qsTr("Forward")
            onClicked: bar.forwardWanted()
        }

        SafeButton {
            objectName: "exportSelectedButton"
            visible: bar.roomy
            quiet: true
            text: qsTr("Export")
            onClicked: bar.exportWanted()
        }

        SafeButton {
            objectName: "removeSelectedButton"
            visible: bar.roomy
            quiet: true
            danger: true
            text: qsTr("Delete")
            Accessible.description: qsTr("On this computer only")
            onClicked: bar.removeWanted()
        }

        IconButton {
            id: more

            objectName: "moreSelectedButton"
            visible: !bar.roomy
            glyph: "more"
            what: qsTr("More")
            onClicked: menu.openAt(more, Qt.point(0, more.height), more.visualFocus)
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    SafeMenu {
        id: menu

        title: qsTr("More")

        SafeMenuItem {
            text: qsTr("Forward")
            onTriggered: bar.forwardWanted()
        }

        SafeMenuItem {
            text: qsTr("Export")
            onTriggered: bar.exportWanted()
        }

        SafeMenuItem {
            objectName: "removeSelectedItem"
            text: qsTr("Delete")
            onTriggered: bar.removeWanted()
        }
    }
}
