// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The only item that draws text: it shows what it is given, character for character.
Text {
    id: words

    /// Qt puts the room between lines below each of them: half of it belongs above.
    readonly property real spare: (words.lineHeight - 1) * words.font.pixelSize * Theme.natural.lineSpacing / 200

    textFormat: Text.PlainText
    color: Theme.text
    horizontalAlignment: Text.AlignLeft // the side on which lines begin here, whatever is written
    font.pixelSize: Theme.bodySize
    lineHeight: wrapMode === Text.NoWrap ? 1 : Theme.leading(font.pixelSize)
    topPadding: words.spare
    bottomPadding: -words.spare
}
