// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.impl

import Parlance.Ui

/// One of the program's own pictures, in one colour.
IconImage {
    id: glyph

    required property string picture
    property int size: 20
    readonly property int drawn: Math.round(glyph.size * Theme.growth) ///< how large it is
    readonly property bool points: /^(back|next|previous|reply|undo|tick|ticks|read)$/.test(glyph.picture) ///< to a side

    mirror: glyph.LayoutMirroring.enabled && glyph.points
    source: glyph.picture === "" ? "" : Qt.resolvedUrl("../icons/" + glyph.picture + ".svg")
    sourceSize.width: glyph.drawn
    sourceSize.height: glyph.drawn
}
