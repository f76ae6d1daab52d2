// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A small button inside an outgoing bubble.
SafeButton {
    id: control

    implicitHeight: Math.max(28, implicitContentHeight + Theme.medium)
    leftPadding: Theme.large

    onVisibleChanged: if (!control.visible) control.focus = false // or it takes the keys of what it lay in

    background: Rectangle {
        radius: Theme.fieldRadius
        color: control.down ? Theme.surface3 : Theme.bubbleButton
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
