// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One line to write on.
TextField {
    id: control

    property string prompt: "" ///< shown while it is empty
    property bool wrong: false ///< what it holds cannot be used
    property bool rounded: false ///< for searching

    implicitHeight: Math.max(Theme.buttonHeight, contentHeight + 2 * Theme.medium)
    leftPadding: Theme.large
    rightPadding: Theme.large
    color: Theme.text
    font.pixelSize: Theme.bodySize
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.overAccent
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        radius: control.rounded ? height / 2 : Theme.fieldRadius
        color: control.rounded ? Theme.surface2 : Theme.surface
        border.width: control.activeFocus ? 2 : 1
        border.color: control.wrong ? Theme.error : control.activeFocus ? Theme.focus : control.rounded ? Theme.outline : Theme.fieldLine

        SafeText {
            anchors.fill: parent
            anchors.leftMargin: control.leftPadding
            anchors.rightMargin: control.rightPadding
            visible: control.text === "" && control.preeditText === ""
            text: control.prompt
            color: Theme.secondary
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
    }
}
