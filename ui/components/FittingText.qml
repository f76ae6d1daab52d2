// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Says something in the first of several wordings that there is room for.
SafeText {
    id: fitting

    required property var wordings ///< in ever fewer words

    readonly property real surplus: 1.05 ///< texts are drawn a little wider than their font says

    function fits(words: string): bool {
        return metrics.advanceWidth(words) * fitting.surplus <= fitting.width;
    }

    text: {
        metrics.height; // they are measured anew when the font changes
        const wordings = Array.from(fitting.wordings);
        return wordings.find(words => fitting.fits(words)) ?? wordings[wordings.length - 1] ?? "";
    }
    elide: Text.ElideRight

    FontMetrics {
        id: metrics

        font: fitting.font
    }
}
