// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The only item that draws text: it shows what it is given, character for character.
Text {
    textFormat: Text.PlainText
    color: Theme.text
    horizontalAlignment: Text.AlignLeft // the side on which lines begin here, whatever is written
    font.pixelSize: Theme.bodySize
    lineHeight: wrapMode === Text.NoWrap ? 1 : Theme.leading(font.pixelSize)
}
