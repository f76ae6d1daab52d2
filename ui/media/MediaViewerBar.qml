// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What picture or video is shown, and what can be done with it.
Rectangle {
    id: bar

    required property string title
    required property string subtitle
    required property bool canSave
    required property bool canZoom
    required property bool hasOlder
    required property bool hasNewer

    signal stepWanted(int step)
    signal zoomWanted(int by)
    signal saveWanted
    signal closeWanted

    implicitHeight: Theme.headerHeight
    color: Theme.surface

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        anchors.right: buttons.left
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter

        SafeText {
            width: parent.width
            text: bar.title
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
        }

        SafeText {
            width: parent.width
            text: bar.subtitle
            color: Theme.secondary
            font.pixelSize: Theme.pillSize
            elide: Text.ElideRight
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            objectName: "olderButton"
            enabled: bar.hasOlder
            glyph: "previous"
            what: qsTr("Older")
            keys: bar.LayoutMirroring.enabled ? "→" : "←"
            onClicked: bar.stepWanted(-1)
        }

        IconButton {
            objectName: "newerButton"
            enabled: bar.hasNewer
            glyph: "next"
            what: qsTr("Newer")
            keys: bar.LayoutMirroring.enabled ? "←" : "→"
            onClicked: bar.stepWanted(1)
        }

        IconButton {
            objectName: "smallerButton"
            visible: bar.canZoom && bar.width >= Theme.roomyTimeline
            glyph: "minus"
            what: qsTr("Smaller")
            keys: KeyText.words("Ctrl+-")
            onClicked: bar.zoomWanted(-1)
        }

        IconButton {
            objectName: "largerButton"
            visible: bar.canZoom && bar.width >= Theme.roomyTimeline
            glyph: "plus"
            what: qsTr("Larger")
            keys: KeyText.words("Ctrl++")
            onClicked: bar.zoomWanted(1)
        }

        IconButton {
            objectName: "savePictureButton"
            enabled: bar.canSave
            glyph: "save"
            what: qsTr("Save as…")
            keys: KeyText.words("Ctrl+S")
            onClicked: bar.saveWanted()
        }

        IconButton {
            objectName: "closeViewerButton"
            glyph: "close"
            what: qsTr("Close")
            keys: KeyText.words("Esc")
            onClicked: bar.closeWanted()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
