// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// The button of a question that has the keyboard at first, each time it is asked.
SafeButton {
    id: choice

    required property Popup popup ///< that asks

    focus: true

    Connections {
        target: choice.popup

        function onOpened() {
            choice.forceActiveFocus(Qt.TabFocusReason);
            choice.focusReason = Qt.TabFocusReason; // it shows, although it may be here since before
        }
    }
}
