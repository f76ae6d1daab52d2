// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Messages that missed their time, or waited while the computer slept.
WindowCase {
    id: test

    name: "Missed"

    readonly property string friend: "+15550100222"
    property string account: ""
    property real conversation: 0

    function open() {
        test.account = given.account();
        test.conversation = given.written(test.account, test.friend, "Hello");
        test.openConversation(test.conversation);
        tryVerify(() => test.message(0));
    }

    function within(root, name) {
        for (const child of Array.from(root.children)) {
            const found = child.objectName === name && child.visible ? child : test.within(child, name);
            if (found)
                return found;
        }
        return null;
    }

    function body(row: int): string {
        return test.message(row)?.body ?? "";
    }

    function openMissed() {
        test.account = given.account();
        test.conversation = given.written(test.account, test.friend, "Hello");
        given.missed(given.scheduled(test.account, test.friend, "one", 60), 120);
        given.missed(given.scheduled(test.account, test.friend, "two", 60), 60);
        test.openConversation(test.conversation);
        tryVerify(() => test.body(0) === "two");
    }

    function test_whatMissedItsTimeAsks() {
        test.openMissed();
        compare(test.message(0).stateWord, "scheduled");
        verify(test.message(0).problemText.startsWith("Was to leave at "));
        verify(given.shows(test.message(0), "Send now"));
        verify(given.shows(test.message(0), "Change time…"));
        verify(given.shows(test.message(0), "Cancel"));
        tryVerify(() => test.item("lateBar"));
        compare(given.texts(test.item("lateBar"))[0], "2 messages have not left and wait for you");
    }

    function test_allThatMissedTheirTimeAreLookedThroughTogether() {
        test.openMissed();
        test.click("lookThroughButton");
        tryVerify(() => test.item("outbox")?.count === 2);
        const list = test.item("outbox");
        verify(given.shows(list.itemAtIndex(0), "Scheduled"));
        verify(!given.shows(list.itemAtIndex(1), "Scheduled"));
        mouseClick(test.within(list.itemAtIndex(0), "sendAgainButton"));
        tryVerify(() => given.all(window, "outboxHeading").length === 1 && list.itemAtIndex(1)?.isFirstLater);
        tryVerify(() => given.texts(test.item("lateBar"))[0].startsWith("1 "));
    }

    function test_whatWaitedWhileTheComputerSleptAsks() {
        test.open();
        test.write("good night");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.stateWord === "queued");
        given.slept();
        tryCompare(test.message(0), "stateText", "Waits for you");
        compare(test.message(0).problemText, "It waited while this computer slept · send it now?");
        tryVerify(() => test.item("lateBar"));
        verify(given.texts(test.item("lateBar"))[0].endsWith(" wait for you"));
        test.settle("lateBar"); // it moves what lies above it
        tryVerify(() => !test.item("messages").holding);
        mouseClick(test.within(test.message(0), "sendAgainButton"));
        tryVerify(() => test.message(0).problemText === "" && !test.item("lateBar"));
        compare(test.message(0).stateText, "Waiting for network");
    }

    function test_whatWaitedWhileTheComputerSleptIsTakenBackToBeEdited() {
        test.open();
        test.write("good night");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.stateWord === "queued");
        given.slept();
        tryVerify(() => test.message(0).problemText !== "");
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        test.item("messages").currentIndex = 0;
        keyClick(Qt.Key_Return);
        test.click("editItem");
        tryCompare(test.item("composer"), "text", "good night");
        tryCompare(test.item("messages"), "count", 1); // it is at one place only
    }

    function test_whatArrivesAboveItIsNotMissed() {
        test.account = given.account();
        test.conversation = given.written(test.account, test.friend, "Hello", 60);
        given.scheduled(test.account, test.friend, "see you", 90);
        test.openConversation(test.conversation);
        tryVerify(() => test.body(0) === "see you");
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        for (let page = 0; page < 3; ++page)
            keyClick(Qt.Key_PageUp);
        tryVerify(() => !test.item("messages").following && !test.item("messages").holding);
        given.written(test.account, test.friend, "And?");
        tryCompare(test.item("messages"), "missed", 1);
    }
}
