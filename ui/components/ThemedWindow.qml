// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// A window in our colours, what is not ours in it too: Qt's own dialog for files.
ApplicationWindow {
    id: window

    color: Theme.surface

    Component.onDestruction: Files.hideDialogs(window)

    palette.window: Theme.surface
    palette.windowText: Theme.text
    palette.base: Theme.surface
    palette.alternateBase: Theme.surface2
    palette.text: Theme.text
    palette.placeholderText: Theme.secondary
    palette.button: Theme.surface3
    palette.buttonText: Theme.text
    palette.light: Theme.surface2
    palette.midlight: Theme.surface3
    palette.mid: Theme.fieldLine
    palette.dark: Theme.fieldLine
    palette.highlight: Theme.accent
    palette.highlightedText: Theme.text // Qt writes it on a tint of the highlight, too

    /// With the ring, as soon as the window has it.
    function giveKeyboard(item: Item) {
        item.forceActiveFocus(Qt.TabFocusReason);
        focusReturn.remember(item);
    }

    FocusNet {
        holder: window.activeFocusItem
    }

    FocusReturn {
        id: focusReturn

        holder: window.activeFocusItem
    }
}
