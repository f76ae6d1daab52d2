// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What the keys do among the messages.
QtObject {
    id: keys

    required property Timeline timeline

    function press(event: KeyEvent) {
        event.accepted = keys.go(event) || keys.act(event) || keys.type(event);
    }

    /// Leads to another message, or to another part of what was said.
    function go(event: KeyEvent): bool {
        const timeline = keys.timeline;
        const isPage = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.key === Qt.Key_Up)
            timeline.moveTo(timeline.currentIndex + 1);
        else if (event.key === Qt.Key_Down && timeline.currentIndex === 0 && timeline.messages.atNewest)
            timeline.writeWanted();
        else if (event.key === Qt.Key_Down)
            timeline.moveTo(timeline.currentIndex - 1);
        else if (event.key === Qt.Key_PageUp && event.modifiers & Qt.ShiftModifier)
            timeline.showUnread();
        else if (isPage)
            timeline.scroll((timeline.height - 40) * (event.key === Qt.Key_PageUp ? -1 : 1));
        else if (event.key === Qt.Key_Home)
            timeline.moveTo(timeline.count - 1);
        else if (event.key === Qt.Key_End)
            keys.goToLatest();
        else
            return false;
        return true;
    }

    function goToLatest() {
        if (keys.timeline.messages.atNewest)
            keys.timeline.moveTo(0); // the ring goes, too
        keys.timeline.showLatest();
    }

    /// Does something with the message that has the ring, or with the chosen ones.
    function act(event: KeyEvent): bool {
        const timeline = keys.timeline;
        const isMenu = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Menu].includes(event.key);
        if (isMenu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier) // where there is no Menu key
            keys.openMenu();
        else if (event.key === Qt.Key_Space)
            timeline.messages.toggle(timeline.currentIndex);
        else if (event.key === Qt.Key_Escape && timeline.selecting)
            timeline.messages.clearSelection();
        else if (event.key === Qt.Key_Delete)
            keys.removeMeant();
        else if (event.matches(StandardKey.Copy))
            keys.copy();
        else
            return false;
        return true;
    }

    function type(event: KeyEvent): bool {
        const timeline = keys.timeline;
        if (Preferences.letterKeys && !timeline.byMouse && event.modifiers === Qt.NoModifier && keys.takeLetter(event.key))
            return true;
        if (event.text <= " " || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        timeline.typed(event.text);
        return true;
    }

    /// What a single letter does with the message that has the ring, for those who want that.
    function takeLetter(key: int): bool {
        const timeline = keys.timeline;
        const bubble = timeline.bubble(timeline.currentIndex);
        if (key === Qt.Key_J || key === Qt.Key_K)
            timeline.moveTo(timeline.currentIndex + (key === Qt.Key_J ? -1 : 1));
        else if (key === Qt.Key_C)
            keys.copy();
        else if (key === Qt.Key_R && bubble?.canReply)
            timeline.replyWanted(bubble);
        else
            return false;
        return true;
    }

    function copy() {
        const timeline = keys.timeline;
        if (timeline.marked && timeline.marked.selectedText !== "")
            timeline.copyWanted(timeline.marked.selectedText.replace(/[\u2066\u2069]/g, "")); // around numbers, see links.h
        else if (timeline.currentIndex >= 0)
            timeline.copyWanted(timeline.messages.wholeText(timeline.currentIndex));
    }

    function removeMeant() {
        const timeline = keys.timeline;
        const bubble = timeline.bubble(timeline.currentIndex);
        if (timeline.selecting)
            timeline.removeWanted(timeline.messages.selectedIds());
        else if (bubble)
            timeline.removeWanted([bubble.messageId]);
    }

    function openMenu() {
        const bubble = keys.timeline.bubble(keys.timeline.currentIndex);
        if (bubble)
            keys.timeline.menuWanted(bubble, Qt.point(bubble.width / 2, bubble.height), true);
    }
}
