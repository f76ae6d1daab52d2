// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What the keys do in the list of conversations, beside those that every list has.
QtObject {
    id: keys

    required property ListView list
    required property ConversationModel conversations

    readonly property ListSteps steps: ListSteps {
        list: keys.list
        rowHeight: Theme.rowHeight
    }
    property string typed: "" ///< the beginning of a name
    readonly property Timer forgetting: Timer {
        interval: Theme.typeAhead
        onTriggered: keys.typed = ""
    }

    signal menuWanted
    signal archiveWanted
    signal unreadWanted

    function press(event: KeyEvent) {
        const control = event.modifiers & Qt.ControlModifier;
        const shift = event.modifiers & Qt.ShiftModifier;
        event.accepted = true;
        if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && shift))
            keys.menuWanted();
        else if (event.key === Qt.Key_A && control)
            keys.conversations.selectAll();
        else if (event.key === Qt.Key_Space && keys.typed === "")
            keys.conversations.toggle(keys.list.currentIndex);
        else if (keys.steps.of(event.key) !== 0 && event.modifiers === Qt.ShiftModifier)
            keys.extend(keys.steps.of(event.key));
        else if (event.key === Qt.Key_Home && event.modifiers === Qt.NoModifier)
            keys.goToTop();
        else if (keys.steps.of(event.key) !== 0 && event.modifiers === Qt.NoModifier)
            keys.go(keys.list.currentIndex + keys.steps.of(event.key));
        else if (event.key === Qt.Key_Delete)
            keys.archiveWanted();
        else if (event.key === Qt.Key_Escape && keys.conversations.selection.count > 0)
            keys.conversations.selection.clear();
        else
            event.accepted = Preferences.letterKeys && event.modifiers === Qt.NoModifier && keys.takeLetter(event.key) || keys.type(event);
    }

    /// What a single letter does, for those who want that; the others still lead to a name.
    function takeLetter(key: int): bool {
        if (key === Qt.Key_J || key === Qt.Key_K)
            keys.go(keys.list.currentIndex + (key === Qt.Key_J ? 1 : -1));
        else if (key === Qt.Key_E)
            keys.archiveWanted();
        else if (key === Qt.Key_U)
            keys.unreadWanted();
        else
            return false;
        return true;
    }

    function go(row: int) {
        keys.list.currentIndex = Math.max(0, Math.min(row, keys.list.count - 1));
        keys.list.positionViewAtIndex(keys.list.currentIndex, ListView.Contain);
    }

    /// Of all, not only of those that are loaded.
    function goToTop() {
        keys.go(0);
        keys.conversations.jumpToNewest();
    }

    function extend(step: int) {
        keys.conversations.selectTo(keys.list.currentIndex);
        keys.go(keys.list.currentIndex + step);
        keys.conversations.selectTo(keys.list.currentIndex);
    }

    /// Leads to the next conversation whose name begins so.
    function type(event: KeyEvent): bool {
        const letter = event.text;
        if (letter === "" || letter < " " || letter === "\x7f" || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        // the same letter again and again goes on to the next one
        const goesOn = keys.typed === "" || keys.typed === letter;
        keys.typed = goesOn ? letter : keys.typed + letter;
        keys.forgetting.restart();
        const row = keys.conversations.rowBeginningWith(keys.typed, keys.list.currentIndex - (goesOn ? 0 : 1));
        if (row >= 0)
            keys.go(row);
        return true;
    }
}
