// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// What a drag over texts selects: letters of one, or several messages.
WindowCase {
    id: test

    name: "MessageDrags"

    readonly property string friend: "+15550100222"

    /// From the middle of one message to those of others.
    function drag(from, over) {
        const words = findChild(test.message(from), "messageText");
        mousePress(words, 5, words.height / 2);
        for (const row of [from, ...over]) {
            const to = words.mapFromItem(test.message(row), 0, test.message(row).height / 2).y;
            mouseMove(words, 12, to - 1, -1, Qt.LeftButton);
            mouseMove(words, 15, to, -1, Qt.LeftButton);
        }
    }

    function test_aDragAcrossMessagesSelectsThem() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 5));
        tryVerify(() => test.message(3) && !test.item("messages").holding);
        test.drag(0, [1, 2]);
        mouseRelease(window.contentItem, 5, 5);
        tryVerify(() => given.shows(test.item("messageSelectionBar"), "3 selected"));
        compare(findChild(test.message(0), "messageText").selectedText, "");
        test.click("copySelectedButton");
        compare(given.clipboard().split("\n").slice(1).map(line => line.slice(-6)), ["Text 3", "Text 4", "Text 5"]);
    }

    function test_aDragBackGivesUpWhatItPassed() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 5));
        tryVerify(() => test.message(3) && !test.item("messages").holding);
        test.drag(0, [1, 2, 3]);
        tryVerify(() => given.shows(test.item("messageSelectionBar"), "4 selected"));
        const list = test.item("messages");
        const middle = row => list.mapFromItem(test.message(row), 0, test.message(row).height / 2).y;
        mouseMove(list, 100, middle(1), -1, Qt.LeftButton);
        tryVerify(() => given.shows(test.item("messageSelectionBar"), "2 selected"));
        mouseRelease(list, 100, middle(1));
        verify(given.shows(test.item("messageSelectionBar"), "2 selected"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("messageSelectionBar"));
    }

    function test_aDragThatIsHeldAtTheTopGoesOn() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 60));
        tryVerify(() => test.message(3) && !test.item("messages").holding);
        const list = test.item("messages");
        mousePress(list, 100, list.height - 20);
        mouseMove(list, 100, list.height / 2, -1, Qt.LeftButton);
        mouseMove(list, 100, 5, -1, Qt.LeftButton);
        tryVerify(() => given.shows(test.item("messageSelectionBar"), "60 selected"));
        mouseRelease(list, 100, 5);
    }

    function test_besideAShortTextNothingIsSelected() {
        test.openConversation(given.written(given.account(), test.friend, "Hi"));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
        const words = findChild(test.message(0), "messageText");
        const beside = words.taken + 40;
        mousePress(words, beside, words.height / 2);
        mouseMove(words, beside - 30, words.height / 2, -1, Qt.LeftButton);
        mouseMove(words, 1, words.height / 2, -1, Qt.LeftButton);
        mouseRelease(words, 1, words.height / 2);
        compare(words.selectedText, "");
    }

    function test_aDragWithinAMessageSelectsLetters() {
        test.openConversation(given.written(given.account(), test.friend, "Hello world"));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
        const words = findChild(test.message(0), "messageText");
        mousePress(words, 1, words.height / 2);
        mouseMove(words, 20, words.height / 2, -1, Qt.LeftButton);
        mouseMove(words, words.taken, words.height / 2, -1, Qt.LeftButton);
        mouseRelease(words, words.taken, words.height / 2);
        compare(words.selectedText, "Hello world");
        compare(test.item("messageSelectionBar"), null);
    }
}
