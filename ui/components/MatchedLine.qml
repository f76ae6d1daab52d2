// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// One line of text in which what was searched for stands out.
Item {
    id: line

    required property var pieces ///< {text, isMatch}
    property string before: "" ///< who said it
    property color ink: Theme.text
    property int size: Theme.bodySize
    property bool strong: false ///< all of it

    implicitHeight: Math.max(row.implicitHeight, measure.implicitHeight)
    implicitWidth: row.implicitWidth
    clip: true

    SafeText {
        id: measure

        visible: false
        text: " "
        font.pixelSize: line.size
    }

    Row {
        id: row

        SafeText {
            visible: line.before !== ""
            text: visible ? qsTr("%1: ", "author, before what was said").arg(line.before) : ""
            color: Theme.secondary
            font.pixelSize: line.size
        }

        Repeater {
            model: line.pieces

            SafeText {
                id: piece

                required property var modelData

                text: piece.modelData.text
                color: line.ink
                font.pixelSize: line.size
                font.weight: piece.modelData.isMatch ? Font.Bold : line.strong ? Font.DemiBold : Font.Normal
                font.underline: piece.modelData.isMatch && line.strong
                // the last one that is in view ends it
                width: Math.max(0, Math.min(implicitWidth, line.width - x))
                elide: Text.ElideRight
            }
        }
    }
}
