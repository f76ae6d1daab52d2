// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// Who the message is from; a press lets one choose another.
Button {
    id: chip

    required property string words ///< empty: nobody who can send

    readonly property string said: chip.words === "" ? qsTr("Send from another account") : chip.words

    objectName: "senderChip"
    implicitWidth: Math.ceil(implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(28, implicitContentHeight + Theme.medium)
    leftPadding: Theme.large + (chip.mirrored ? Theme.small + arrow.width : 0)
    rightPadding: Theme.large + (chip.mirrored ? 0 : Theme.small + arrow.width)
    topPadding: 0
    bottomPadding: 0
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.ButtonMenu // Qt 6.4 tells of any button, and no more
    Accessible.name: chip.words === "" ? chip.said : qsTr("From %1").arg(chip.words)
    Accessible.description: chip.words === "" ? "" : qsTr("Send from another account")

    Keys.onReturnPressed: chip.clicked()
    Keys.onEnterPressed: chip.clicked()
    Keys.onUpPressed: chip.clicked()

    contentItem: SafeText {
        text: chip.said
        color: Theme.secondary
        font.pixelSize: Theme.pillSize
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }

    background: Rectangle {
        radius: height / 2
        color: chip.down ? Theme.surface3 : chip.hovered ? Theme.surface2 : Theme.surface
        border.width: 1
        border.color: Theme.fieldLine

        FocusRing {
            shown: chip.visualFocus
            radius: height / 2
        }
    }

    Glyph {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        picture: "down"
        size: 14
        color: Theme.secondary
    }
}
