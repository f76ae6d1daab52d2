// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick.Controls.impl

/// One of the program's own pictures, in one colour.
IconImage {
    id: glyph

    required property string picture
    property int size: 20

    source: glyph.picture === "" ? "" : Qt.resolvedUrl("../icons/" + glyph.picture + ".svg")
    sourceSize.width: glyph.size
    sourceSize.height: glyph.size
}
