// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One section of the settings.
ItemDelegate {
    id: control

    required property string words
    required property bool current

    focusPolicy: Qt.StrongFocus
    padding: 0
    implicitHeight: Math.max(36, implicitContentHeight + 2 * Theme.medium)

    Accessible.name: control.words
    Accessible.selectable: true
    Accessible.selected: control.current

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
    Keys.onUpPressed: control.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: control.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: SafeText {
        leftPadding: Theme.large
        rightPadding: Theme.large
        text: control.words
        font.weight: control.current ? Font.DemiBold : Font.Normal
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }

    background: Rectangle {
        color: control.down ? Theme.surface3 : control.current || control.hovered ? Theme.surface2 : Theme.surface

        Rectangle { // not by the tint alone
            anchors.left: parent.left
            width: 3
            height: parent.height
            visible: control.current
            color: Theme.accentGlyph
        }

        FocusRing {
            shown: control.visualFocus
            gap: -2 - Theme.ring
        }
    }
}
