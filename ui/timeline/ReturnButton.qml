// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Back to where the reader was before a jump.
SafeButton {
    id: control

    readonly property real natural: Math.ceil(line.implicitWidth) + control.leftPadding + control.rightPadding ///< with its words on one line

    objectName: "returnButton"
    implicitHeight: Theme.buttonHeight
    text: qsTr("Back to where I was")

    SafeText {
        id: line

        visible: false
        text: control.text
        font: control.contentItem.font // qmllint disable
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1
        z: -1
        radius: Theme.fieldRadius + 1
        color: Theme.fieldLine
    }
}
