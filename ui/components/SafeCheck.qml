// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// Something that is so or is not.
CheckBox {
    id: control

    property string words
    property string details: ""

    readonly property int box: Math.round(Theme.icon * Theme.growth)

    function press() {
        control.toggle();
        control.toggled();
    }

    implicitHeight: Math.max(32, implicitContentHeight + Theme.medium)
    padding: 0
    spacing: Theme.medium

    Accessible.name: control.details === "" ? control.words : qsTr("%1, %2", "a choice, more about it").arg(control.words).arg(control.details)

    Keys.onReturnPressed: control.press()
    Keys.onEnterPressed: control.press()

    indicator: Rectangle {
        x: control.mirrored ? control.width - width : 0
        y: control.topPadding + Theme.small + 1 + Math.max(0, (Theme.scaled(20) - control.box) / 2) // beside the first line
        width: control.box
        height: control.box
        radius: Theme.joinedRadius
        color: control.checked ? Theme.accent : "transparent"
        border.width: control.checked ? 0 : 2
        border.color: Theme.fieldLine

        Glyph {
            anchors.centerIn: parent
            visible: control.checked
            picture: "tick"
            size: 16
            color: Theme.overAccent
        }

        FocusRing {
            shown: control.visualFocus
        }
    }

    contentItem: Column {
        leftPadding: control.mirrored ? 0 : control.box + control.spacing
        topPadding: Theme.small

        SafeText {
            width: control.availableWidth - control.box - control.spacing
            text: control.words
            wrapMode: Text.Wrap
        }

        SafeText {
            width: control.availableWidth - control.box - control.spacing
            visible: control.details !== ""
            text: control.details
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }
    }
}
