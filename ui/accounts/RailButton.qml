// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One account in the rail, or all of them.
TabButton {
    id: control

    required property string what
    property string initials: "" ///< empty: all accounts
    property int colour: 0
    property string trouble: "" ///< what is wrong; empty: nothing

    implicitWidth: Theme.railWidth
    implicitHeight: Theme.railWidth
    padding: 0
    checkable: false

    Accessible.name: control.what
    Accessible.description: control.trouble
    Accessible.selectable: true
    Accessible.selected: control.checked

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: RailFace {
        initials: control.initials
        colour: control.colour
        troubled: control.trouble !== ""
        focused: control.visualFocus
    }

    background: Rectangle {
        color: control.down ? Theme.surface3 : control.hovered ? Theme.surface2 : "transparent"

        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: Theme.personAvatar
            radius: 2
            visible: control.checked
            color: Theme.accentGlyph
        }
    }

    Hint {
        over: control
        shown: control.hovered || control.visualFocus
        text: control.trouble === "" ? control.what : qsTr("%1 · %2", "account, what is wrong").arg(control.what).arg(control.trouble)
    }
}
