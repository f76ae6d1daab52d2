// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Up to where the new messages begin.
IconButton {
    id: control

    required property bool shown

    objectName: "unreadButton"
    implicitWidth: 36
    implicitHeight: 36
    visible: opacity > 0
    enabled: control.shown
    opacity: control.shown ? 1 : 0
    rotation: 180 // the same arrow as the way down
    glyph: "down"
    what: qsTr("Go to the first new message")
    keys: KeyText.words("Shift+PgUp")
    tint: Theme.text
    fill: control.down ? Theme.surface3 : Theme.surface

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        z: -1
        anchors.margins: -1
        radius: width / 2
        color: Theme.line
    }
}
