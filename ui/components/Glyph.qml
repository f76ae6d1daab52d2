// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick.Controls.impl

/// One of the program's own pictures, in one colour.
IconImage {
    id: glyph

    required property string name
    property int size: 20

    source: glyph.name === "" ? "" : Qt.resolvedUrl("../icons/" + glyph.name + ".svg")
    sourceSize.width: glyph.size
    sourceSize.height: glyph.size
}
