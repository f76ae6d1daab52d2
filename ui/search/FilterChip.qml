// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// Narrows a search, or takes back what narrowed it.
Button {
    id: chip

    required property string words
    property bool active: false ///< it narrows: pressing takes it back

    readonly property real crossRoom: chip.active ? Theme.large + Theme.small + cross.width : Theme.large

    implicitWidth: Math.min(Math.ceil(implicitContentWidth), Theme.chipMaximum) + leftPadding + rightPadding
    implicitHeight: Math.max(28, implicitContentHeight + Theme.medium)
    leftPadding: chip.mirrored ? chip.crossRoom : Theme.large // a control's paddings do not turn by themselves
    rightPadding: chip.mirrored ? Theme.large : chip.crossRoom
    topPadding: 0
    bottomPadding: 0

    Accessible.name: chip.active ? qsTr("Take back: %1").arg(chip.words) : chip.words

    Keys.onReturnPressed: chip.clicked()
    Keys.onEnterPressed: chip.clicked()

    contentItem: SafeText {
        text: chip.words
        color: chip.active ? Theme.overAccent : Theme.text
        font.pixelSize: Theme.secondarySize
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }

    background: Rectangle {
        radius: height / 2
        color: chip.active ? (chip.down ? Theme.accentPressed : Theme.accent) : chip.down ? Theme.surface3
            : chip.hovered ? Theme.surface2 : Theme.surface
        border.width: chip.active ? 0 : 1
        border.color: Theme.fieldLine

        FocusRing {
            shown: chip.visualFocus
            radius: height / 2
        }
    }

    Glyph {
        id: cross

        objectName: "chipCross"
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        visible: chip.active
        picture: "close"
        size: Theme.mark
        color: Theme.overAccent
    }
}
