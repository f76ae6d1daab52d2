// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Takes back what was done with conversations in the list.
UndoStrip {
    id: strip

    required property ConversationActions actions

    words: strip.actions.undoText
    onUndoWanted: strip.actions.undo()
    onPassed: strip.actions.forgetUndo()

    Connections {
        target: strip.actions

        function onUndoChanged() {
            strip.restart();
        }
    }
}
