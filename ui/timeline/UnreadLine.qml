// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Where the new messages begin.
Item {
    id: line

    required property string words

    objectName: "unreadLine"
    implicitHeight: Theme.markerHeight + Theme.medium

    Rectangle {
        anchors.left: parent.left
        anchors.right: label.left
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: label.verticalCenter
        height: 1
        color: Theme.accentGlyph
    }

    SafeText {
        id: label

        anchors.centerIn: parent
        height: Theme.markerHeight
        text: line.words
        color: Theme.link
        font.pixelSize: Theme.pillSize
        font.weight: Font.DemiBold
        verticalAlignment: Text.AlignVCenter
    }

    Rectangle {
        anchors.left: label.right
        anchors.leftMargin: Theme.large
        anchors.right: parent.right
        anchors.verticalCenter: label.verticalCenter
        height: 1
        color: Theme.accentGlyph
    }
}
