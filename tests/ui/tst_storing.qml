// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

/// When nothing can be stored.
WindowCase {
    id: test

    name: "Storing"

    function test_aFullDiskLosesNoText() {
        const account = given.account();
        given.written(account, "+15550100222", "Are you there?");
        const conversation = given.conversation(account, "+15550100222");
        test.openConversation(conversation);
        const composer = test.item("composer");
        tryVerify(() => composer?.activeFocus);
        test.write("yes");
        given.fillDisk(true);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("storeProblemBar"));
        verify(given.shows(test.item("storeProblemBar"), "room on the disk"));
        verify(!test.item("copyMistakeButton"));
        tryVerify(() => test.item("composer").text === "yes" || test.item("messages").count === 2);
        compare(test.item("messages").count, 1);

        given.fillDisk(false);
        const button = test.item("tryStoringButton");
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.item("storeProblemBar"));
        tryVerify(() => test.item("composer").activeFocus);
        compare(test.item("composer").text, "yes");
        keyClick(Qt.Key_Return);
        tryCompare(test.item("messages"), "count", 2);
    }

    function test_aMistakeOfOursIsToldAsSuch() {
        const account = given.account();
        given.written(account, "+15550100222", "Are you there?");
        test.openConversation(given.conversation(account, "+15550100222"));
        tryVerify(() => test.item("composer")?.activeFocus);
        test.write("yes");
        given.breakRule(true);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("storeProblemBar"));
        verify(given.shows(test.item("storeProblemBar"), "mistake"));
        test.click("copyMistakeButton");
        verify(given.clipboard().includes("INSERT INTO message"));
        verify(!given.clipboard().includes("yes"));

        given.breakRule(false);
        tryCompare(test.item("composer"), "text", "yes"); // and may be sent: other things are stored
        test.item("composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryCompare(test.item("messages"), "count", 2);
        test.click("tryStoringButton");
        tryVerify(() => !test.item("storeProblemBar"));
    }
}
