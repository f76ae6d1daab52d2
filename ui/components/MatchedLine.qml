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

    readonly property string firstMatch: line.pieces.find(piece => piece.isMatch)?.text ?? ""

    implicitHeight: Math.max(row.implicitHeight, measure.implicitHeight)
    implicitWidth: row.implicitWidth
    clip: true

    SafeText {
        id: measure

        visible: false
        text: " "
        font.pixelSize: line.size
    }

    TextMetrics {
        id: matchMeasure

        text: line.firstMatch
        font.pixelSize: line.size
        font.weight: Font.Bold
    }

    Row {
        id: row

        SafeText {
            visible: line.before !== ""
            text: visible ? qsTr("%1: ", "author, before what was said").arg(line.before) : ""
            width: Math.min(implicitWidth, line.width / 3)
            color: Theme.secondary
            font.pixelSize: line.size
            elide: Text.ElideRight
        }

        Repeater {
            model: line.pieces

            SafeText {
                id: piece

                required property int index
                required property var modelData

                // what stands before the match leaves it room
                readonly property bool leads: piece.index === 0 && !piece.modelData.isMatch && line.firstMatch !== ""
                readonly property real room: line.width - x - (piece.leads ? Math.ceil(matchMeasure.advanceWidth) + 1 : 0)

                objectName: piece.modelData.isMatch ? "matchedPiece" : ""
                text: piece.modelData.text
                color: line.ink
                font.pixelSize: line.size
                font.weight: piece.modelData.isMatch ? Font.Bold : line.strong ? Font.DemiBold : Font.Normal
                font.underline: piece.modelData.isMatch && line.strong
                // the last one that is in view ends it
                width: Math.max(0, Math.min(implicitWidth, piece.room))
                elide: piece.leads ? Text.ElideLeft : Text.ElideRight
            }
        }
    }
}
