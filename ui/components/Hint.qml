// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// What a glyph means, for who rests on it.
ToolTip {
    id: hint

    delay: Theme.hintDelay
    padding: Theme.medium

    contentItem: SafeText {
        objectName: "hint"
        text: hint.text
        font.pixelSize: Theme.pillSize
        color: Theme.surface
    }

    background: Rectangle {
        color: Theme.text
        radius: Theme.joinedRadius
    }
}
