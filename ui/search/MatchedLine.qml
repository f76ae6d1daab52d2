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

    readonly property real natural: measure.implicitWidth + matchMeasure.advanceWidth / 5 ///< about as wide as it would be, without who said it
    readonly property string firstMatch: line.pieces.find(piece => piece.isMatch)?.text ?? ""
    readonly property real following: Math.min(Math.ceil(followingMeasure.advanceWidth) + 1, line.width / 4) ///< room for what comes after that

    implicitHeight: Math.max(row.implicitHeight, measure.implicitHeight)
    implicitWidth: author.width + row.implicitWidth
    clip: true

    SafeText {
        id: measure

        readonly property bool rightToLeft: effectiveHorizontalAlignment === Text.AlignRight

        visible: false
        text: line.pieces.map(piece => piece.text).join("")
        font.pixelSize: line.size
        horizontalAlignment: undefined // as its own first letter wants it
        LayoutMirroring.enabled: false
    }

    TextMetrics {
        id: matchMeasure

        text: line.firstMatch
        font.pixelSize: line.size
        font.weight: Font.Bold
    }

    TextMetrics {
        id: ellipsis

        text: "…"
        font.pixelSize: line.size
        font.weight: Font.Bold
    }

    TextMetrics {
        id: followingMeasure

        text: line.pieces.slice(line.pieces.findIndex(piece => piece.isMatch) + 1).map(piece => piece.text).join("")
        font.pixelSize: line.size
    }

    SafeText {
        id: author

        anchors.left: parent.left
        visible: line.before !== ""
        text: visible ? qsTr("%1: ", "author, before what was said").arg(line.before) : ""
        width: Math.min(implicitWidth, line.width / 3)
        color: Theme.secondary
        font.pixelSize: line.size
        elide: Text.ElideRight
    }

    Row {
        id: row

        anchors.left: author.right
        layoutDirection: measure.rightToLeft === row.LayoutMirroring.enabled ? Qt.LeftToRight : Qt.RightToLeft // mirroring turns it over

        Repeater {
            id: parts

            model: line.pieces

            SafeText {
                id: piece

                required property int index
                required property var modelData

                // what stands before the match leaves it room, and a little to what follows
                readonly property bool leads: piece.index === 0 && !piece.modelData.isMatch && line.firstMatch !== ""
                readonly property var previous: piece.index > 0 ? parts.itemAt(piece.index - 1) : null
                readonly property real start: piece.previous ? piece.previous.start + piece.previous.width : author.width
                readonly property real room: line.width - piece.start - (piece.leads ? Math.ceil(matchMeasure.advanceWidth) + 1 + line.following
                    : piece.index < line.pieces.length - 1 ? Math.ceil(ellipsis.advanceWidth) : 0)
                readonly property bool ends: !piece.leads && (piece.implicitWidth > piece.room || piece.previous?.ends === true) ///< nothing is seen after it

                objectName: piece.modelData.isMatch ? "matchedPiece" : "piece"
                visible: piece.room > 0 && piece.previous?.ends !== true // a row places nothing that has no width: it would stand at the beginning
                text: piece.modelData.text
                color: line.ink
                font.pixelSize: line.size
                font.weight: piece.modelData.isMatch ? Font.Bold : line.strong ? Font.DemiBold : Font.Normal
                font.underline: piece.modelData.isMatch && line.strong
                width: Math.max(0, Math.min(implicitWidth, piece.room))
                elide: piece.leads ? Text.ElideLeft : Text.ElideRight
                // where it is cut, what is left stands beside its neighbour
                horizontalAlignment: piece.leads === measure.rightToLeft ? Text.AlignLeft : Text.AlignRight
                LayoutMirroring.enabled: false
            }
        }
    }
}
