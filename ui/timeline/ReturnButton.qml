// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Back to where the reader was before a jump.
SafeButton {
    objectName: "returnButton"
    implicitHeight: Theme.buttonHeight
    text: qsTr("Back to where I was")

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1
        z: -1
        radius: Theme.fieldRadius + 1
        color: Theme.fieldLine
    }
}
