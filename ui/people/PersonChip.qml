// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Somebody who is chosen, and the way to take that back.
Rectangle {
    id: chip

    required property int index
    property var person: null ///< {address, name}; null: it goes

    readonly property string name: chip.person?.name ?? ""

    signal removed(int at)

    objectName: "personChip"
    implicitWidth: Math.min(label.implicitWidth + Theme.large + remove.width + Theme.tiny, parent?.width ?? 0)
    implicitHeight: Math.max(32, label.implicitHeight + Theme.medium)
    radius: height / 2
    color: Theme.surface2
    border.width: 1
    border.color: Theme.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: chip.name

    SafeText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.right: remove.left
        anchors.verticalCenter: parent.verticalCenter
        text: chip.name
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
        Accessible.description: chip.name
        onClicked: chip.removed(chip.index)
    }
}
