// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// A few keys under one heading, and what they do.
Column {
    id: group

    required property string title
    required property var lines ///< {words, keys}

    spacing: Theme.small

    SafeText {
        width: group.width
        text: group.title
        font.weight: Font.DemiBold
        elide: Text.ElideRight

        Accessible.role: Accessible.Heading
        Accessible.name: group.title
    }

    Repeater {
        model: group.lines

        Item {
            id: line

            required property var modelData

            width: group.width
            height: Math.max(words.height, keys.height)

            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2", "what is done, by which keys").arg(line.modelData.words).arg(line.modelData.keys)

            SafeText {
                id: words

                anchors.left: parent.left
                anchors.right: keys.left
                anchors.rightMargin: Theme.medium
                text: line.modelData.words
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }

            SafeText {
                id: keys

                anchors.right: parent.right
                width: Math.min(implicitWidth, line.width * 0.5)
                text: line.modelData.keys
                color: Theme.secondary
                font.pixelSize: Theme.secondarySize
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
            }
        }
    }
}
