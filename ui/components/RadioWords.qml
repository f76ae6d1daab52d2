// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What a choice is called, and more about it below; its middle is the middle of the ring.
Item {
    id: label

    required property string words
    required property string details
    required property int inset ///< room for the ring

    implicitHeight: lines.implicitHeight

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: label.inset
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        SafeText {
            width: parent.width
            text: label.words
            wrapMode: Text.Wrap
            lineHeight: 1 // else a single line stands above the middle of the ring
            horizontalAlignment: Text.AlignLeft // whatever its script
        }

        SafeText {
            width: parent.width
            visible: label.details !== ""
            text: label.details
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
            lineHeight: 1
        }
    }
}
