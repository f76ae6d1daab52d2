// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Somebody who is chosen, and the way to take that back.
Rectangle {
    id: chip

    required property int index
    required property var modelData ///< {address, name}

    signal removed(int at)

    objectName: "personChip"
    implicitWidth: Math.min(name.implicitWidth + Theme.large + remove.width + Theme.tiny, parent?.width ?? 0)
    implicitHeight: Math.max(32, name.implicitHeight + Theme.medium)
    radius: height / 2
    color: Theme.surface2
    border.width: 1
    border.color: Theme.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: chip.modelData.name

    SafeText {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.right: remove.left
        anchors.verticalCenter: parent.verticalCenter
        text: chip.modelData.name
        font.pixelSize: Theme.secondarySize
        elide: Text.ElideRight
    }

    IconButton {
        id: remove

        objectName: "removeChipButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.tiny
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 28
        implicitHeight: 28
        glyph: "close"
        what: qsTr("Take out")
        Accessible.description: chip.modelData.name
        onClicked: chip.removed(chip.index)
    }
}
