// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// Says something in the first of several wordings that there is room for.
SafeText {
    id: fitting

    required property var wordings ///< in ever fewer words

    function choose(): string {
        const wordings = Array.from(fitting.wordings);
        for (let i = 0; i < Math.min(drawn.count, wordings.length); ++i) {
            if ((drawn.itemAt(i)?.implicitWidth ?? Infinity) <= fitting.width)
                return wordings[i];
        }
        return wordings[wordings.length - 1] ?? "";
    }

    text: fitting.choose()
    elide: Text.ElideRight

    Repeater { // a font alone does not tell how wide words are drawn
        id: drawn

        model: fitting.wordings

        SafeText {
            required property string modelData

            visible: false
            text: modelData
            font: fitting.font
        }
    }
}
