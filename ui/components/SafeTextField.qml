// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One line to write on.
TextField {
    id: control

    property alias written: control.text ///< what stands in it, see SecretField
    property string prompt: "" ///< shown while it is empty
    property var prompts: [control.prompt] ///< the same in ever fewer words
    property string about: "" ///< what screen readers tell after its name
    property bool wrong: false ///< what it holds cannot be used
    property bool rounded: false ///< for searching
    property real room: Theme.large ///< before the text
    property real roomAfter: Theme.large

    implicitHeight: Math.max(Theme.buttonHeight, contentHeight + 2 * Theme.medium)
    leftPadding: LayoutMirroring.enabled ? control.roomAfter : control.room
    rightPadding: LayoutMirroring.enabled ? control.room : control.roomAfter
    color: Theme.text
    font.pixelSize: Theme.bodySize
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.overAccent
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: control.length === 0 ? TextInput.AlignLeft : undefined // its words say where it begins, if there are any

    // Qt puts the placeholder there when a screen reader comes; what is seen is the prompt
    Accessible.description: control.about
    Accessible.onDescriptionChanged: {
        if (Accessible.description !== control.about)
            Accessible.description = Qt.binding(() => control.about);
    }

    // Qt 6.4 keeps the names of such fields from screen readers; by the echo mode they know it for one
    Accessible.onPasswordEditChanged: if (Accessible.passwordEdit) Accessible.passwordEdit = false

    background: Rectangle {
        radius: control.rounded ? height / 2 : Theme.fieldRadius
        color: control.rounded ? Theme.surface2 : Theme.surface
        border.width: control.activeFocus ? 2 : 1
        border.color: control.wrong ? Theme.error : control.activeFocus ? Theme.focus : control.rounded ? Theme.outline : Theme.fieldLine

        FittingText {
            anchors.fill: parent
            anchors.leftMargin: control.room
            anchors.rightMargin: control.roomAfter
            visible: control.text === "" && control.preeditText === ""
            wordings: control.prompts
            color: Theme.secondary
            verticalAlignment: Text.AlignVCenter
        }
    }
}
