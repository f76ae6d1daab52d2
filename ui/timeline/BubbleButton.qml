// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A small button inside an outgoing bubble, or below a message that has none.
SafeButton {
    id: control

    implicitHeight: Math.max(28, implicitContentHeight + Theme.medium)
    leftPadding: Theme.large

    property bool tinted: !Theme.compact ///< it lies on the colour of ours

    readonly property color fill: control.tinted ? Theme.bubbleButton : Theme.surface3
    readonly property color pressedFill: control.tinted ? Theme.surface3 : Theme.surface2

    onVisibleChanged: if (!control.visible) control.focus = false // or it takes the keys of what it lay in

    background: Rectangle {
        radius: Theme.fieldRadius
        color: control.down ? control.pressedFill : control.fill
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
