// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A letter makes the text dearer, and has a twin that does not.
Item {
    id: hint

    required property string words

    signal replaceWanted

    objectName: "costHint"
    implicitHeight: replace.height

    SafeLabel {
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        anchors.right: replace.left
        anchors.verticalCenter: parent.verticalCenter
        text: hint.words
        color: Theme.warning
        font.pixelSize: Theme.pillSize
        elide: Text.ElideRight
    }

    SafeButton {
        id: replace

        objectName: "replaceLettersButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        quiet: true
        text: qsTr("Replace")
        onClicked: hint.replaceWanted()
    }
}
