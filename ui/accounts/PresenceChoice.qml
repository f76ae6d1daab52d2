// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// One presence that we can show, with its dot.
RadioButton {
    id: control

    required property var modelData ///< {value, words}
    property int current: Presence.Unknown ///< what we show now

    readonly property bool isCurrent: control.modelData.value !== Presence.Unknown && control.modelData.value === control.current

    readonly property color ground: control.down ? Theme.surface3 : control.hovered || control.visualFocus ? Theme.surface2 : Theme.surface

    signal chosen(int value)

    objectName: "presenceChoice" + control.modelData.value
    implicitHeight: Math.max(34, implicitContentHeight + Theme.medium)
    padding: 0
    spacing: 0
    indicator: null
    checked: control.isCurrent
    leftPadding: Theme.medium
    rightPadding: Theme.medium

    Accessible.name: control.modelData.words

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
    Keys.onDownPressed: control.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: control.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    onClicked: control.chosen(control.modelData.value)

    contentItem: Item {
        implicitHeight: Theme.icon

        PresenceDot {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            availability: control.modelData.value
            ground: control.ground
        }

        SafeText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.huge
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * Theme.huge
            text: control.modelData.words
            font.weight: control.isCurrent ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
        }

        Glyph {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: control.isCurrent
            picture: "tick"
            size: 16
            color: Theme.accentGlyph
        }
    }

    background: Rectangle {
        radius: Theme.fieldRadius
        color: control.ground

        FocusRing {
            shown: control.visualFocus
            gap: -Theme.ring
        }
    }
}
