// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Something that came with a message, by its kind and name. Nothing is fetched.
Row {
    id: line

    required property var modelData
    required property int widest
    property color tint: Theme.secondary

    spacing: Theme.small

    Glyph {
        picture: "attachment"
        size: 16
        color: line.tint
    }

    SafeText {
        width: Math.min(implicitWidth, line.widest - 16 - line.spacing)
        text: line.modelData.name
        color: line.tint
        font.pixelSize: Theme.secondarySize
        elide: Text.ElideMiddle
    }
}
