// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// A button with words.
Button {
    id: control

    property bool primary: false ///< the one thing this page is for
    property bool quiet: false ///< looks like a link
    property bool danger: false ///< something is lost by it
    property bool busy: false ///< what it did goes on: it keeps the keyboard, and whoever is asked again does nothing
    property color quietColor: Theme.link

    readonly property color ink: control.quiet ? (control.danger ? Theme.error : control.quietColor)
        : control.primary ? Theme.overAccent : control.danger ? Theme.error : Theme.text

    implicitHeight: control.quiet ? Math.max(24, implicitContentHeight + 2 * Theme.small) : Math.max(Theme.buttonHeight, implicitContentHeight + 2 * Theme.small)
    implicitWidth: Math.ceil(implicitContentWidth) + leftPadding + rightPadding // lines on whole pixels
    leftPadding: control.quiet ? Theme.small : Theme.wide
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    opacity: enabled && !control.busy ? 1 : 0.5

    Accessible.name: control.text

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: SafeText {
        text: control.text
        color: control.ink
        font.pixelSize: control.quiet ? Theme.secondarySize : Theme.bodySize
        font.weight: control.primary ? Font.DemiBold : Font.Normal
        font.underline: control.quiet && control.hovered
        horizontalAlignment: control.quiet ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        lineHeight: 1
    }

    background: Rectangle {
        radius: Theme.fieldRadius
        color: control.quiet ? "transparent"
            : control.primary ? (control.down ? Theme.accentPressed : Theme.accent)
            : control.down ? Theme.surface3 : Theme.surface2
        border.width: control.quiet ? 0 : 1
        border.color: control.primary && control.hovered ? Theme.accentPressed : Theme.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
}
