// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// How large text is, and the steps up and down.
Flow {
    id: control

    signal resizeWanted(int steps)

    readonly property int line: Math.max(40, Theme.buttonHeight)

    spacing: Theme.medium

    IconButton {
        objectName: "smallerTextButton"
        height: control.line
        enabled: Theme.textScale > Theme.smallestText
        glyph: "minus"
        what: qsTr("Smaller text")
        onClicked: control.resizeWanted(-1)
    }

    SafeLabel {
        objectName: "textSize"
        height: control.line
        text: qsTr("%1 %").arg(Math.round(Theme.textScale * 100))
        verticalAlignment: Text.AlignVCenter
    }

    IconButton {
        objectName: "largerTextButton"
        height: control.line
        enabled: Theme.textScale < Theme.largestText
        glyph: "plus"
        what: qsTr("Larger text")
        onClicked: control.resizeWanted(1)
    }

    SafeButton {
        objectName: "usualTextButton"
        height: control.line
        visible: Theme.textScale !== 1
        text: qsTr("Usual size")
        onClicked: Preferences.textScale = 1
    }
}
