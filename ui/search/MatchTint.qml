// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Colours what is looked for, behind the words of the text it is a child of.
Repeater {
    id: tint

    required property TextEdit label
    property string searched: "" ///< as it is typed; empty: nothing

    readonly property MatchRects found: MatchRects {
        words: tint.searched === "" ? "" : tint.label.text
        query: tint.searched
        font: tint.label.font
        width: tint.label.width
        leading: Theme.leading(tint.label.font.pixelSize)
        alignsRight: tint.label.effectiveHorizontalAlignment === TextEdit.AlignRight
    }

    model: tint.found.rects

    Rectangle {
        required property rect modelData

        objectName: "matchTint"
        z: -1
        x: modelData.x - 1
        y: modelData.y + tint.label.topPadding
        width: modelData.width + 2
        height: modelData.height
        radius: Theme.tiny
        color: Theme.match
    }
}
