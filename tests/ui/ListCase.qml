// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// A test of the list of conversations.
WindowCase {
    id: test

    property string account: ""

    /// Three conversations: 333 (the newest), 222, 111, each unread.
    function openList() {
        Preferences.reduceMotion = true; // a row that moves is clicked beside
        test.account = given.account();
        for (const [number, minutesAgo] of [["111", 30], ["222", 20], ["333", 10]])
            given.written(test.account, "+15550100" + number, "From " + number, 1, minutesAgo);
        test.openWindow();
        tryVerify(() => test.list()?.count === 3);
        tryVerify(() => test.row(2));
    }

    function list(): ConversationList {
        return test.item("conversations") as ConversationList;
    }

    function row(index: int): ConversationRow {
        return test.list()?.itemAtIndex(index) as ConversationRow;
    }

    /// The numbers in the list, from above.
    function order(): string {
        let all = [];
        for (let i = 0; i < (test.list()?.count ?? 0); ++i)
            all.push(test.row(i)?.title.slice(-3) ?? "?");
        return all.join(" ");
    }

    function focusRow(index: int) {
        test.list().forceActiveFocus(Qt.TabFocusReason);
        test.list().used = true;
        test.list().currentIndex = index;
    }

    function openMenu(index: int) {
        tryVerify(() => !test.item("archiveItem")); // the one before has gone
        mouseClick(test.row(index), 100, 20, Qt.RightButton);
        tryVerify(() => test.item("archiveItem"));
    }
}
