// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A message as another one quotes it: who, and one line of what.
Item {
    id: quote

    required property string author
    required property string words
    required property color soft
    required property color bar
    property bool outgoing: false ///< it stands in a message of ours

    readonly property int taken: Math.ceil(Math.max(who.implicitWidth, what.implicitWidth)) + 3 + 2 * Theme.medium

    implicitHeight: column.height + 2 * Theme.tiny

    Rectangle {
        objectName: "quoteTint"
        anchors.fill: parent
        radius: Theme.joinedRadius
        // a tint of what is tinted already would leave names too pale
        color: quote.outgoing ? Theme.bubbleButton : Qt.alpha(quote.bar, Theme.contrast ? 0 : 0.1)
    }

    Rectangle {
        anchors.left: parent.left
        width: 3
        height: parent.height
        radius: 2
        color: quote.bar
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: 3 + Theme.medium
        y: Theme.tiny
        width: quote.width - anchors.leftMargin - Theme.medium

        SafeText {
            id: who

            width: parent.width
            text: quote.author
            color: quote.bar
            font.pixelSize: Theme.pillSize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }

        SafeText {
            id: what

            width: parent.width
            text: quote.words
            color: quote.soft
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }
}
