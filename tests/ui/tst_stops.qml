// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models

/// Where the keyboard stops on its way, and what is heard there.
WindowCase {
    id: test

    name: "Stops"

    readonly property string friend: "+15550100222"

    /// What is said by itself.
    function said(): string {
        return test.item("announcer")?.Accessible.name ?? "";
    }

    function has(button: string, row: int): bool {
        const item = findChild(test.message(row), button);
        return item !== null && test.window.activeFocusItem === item;
    }

    function test_aButtonOfAMessageBringsItsMessage() {
        const account = given.account();
        given.sent(account, test.friend, "one", Delivery.Failed);
        given.sent(account, test.friend, "two", Delivery.Failed);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(1) && !test.item("messages").holding);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        tryVerify(() => test.message(1).focused);
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.has("sendAgainButton", 1)); // its own, not another's
        verify(!test.message(1).focused); // one of the two
        for (const button of ["cancelButton", "detailsButton"]) {
            keyClick(Qt.Key_Tab);
            tryVerify(() => test.has(button, 1));
        }
        keyClick(Qt.Key_Tab);
        tryVerify(() => !test.item("messages").activeFocus);
        test.item("composer").forceActiveFocus(Qt.TabFocusReason);
        for (let i = 0; i < 5 && !test.item("messages").activeFocus; ++i)
            keyClick(Qt.Key_Backtab);
        tryVerify(() => test.has("detailsButton", 1));
        findChild(test.message(0), "cancelButton").forceActiveFocus(Qt.MouseFocusReason);
        tryCompare(test.item("messages"), "currentIndex", 0);
        verify(test.has("cancelButton", 0));
        keyClick(Qt.Key_Up);
        tryVerify(() => test.message(1).focused);
    }

    function test_whoIsSignedOutKeepsTheKeyboard() {
        const account = given.account();
        test.openConversation(given.written(account, test.friend, "Hello"));
        given.connection(account, Connection.Connected);
        test.write("I am");
        given.connection(account, Connection.NeedsSignIn);
        tryVerify(() => test.item("composerProblem"));
        test.write(" writing");
        compare(test.item("composer").text, "I am writing");
        test.item("composer").clear();
        keyClick(Qt.Key_A);
        verify(test.item("composer").activeFocus);
        compare(test.item("composer").text, ""); // there is no use in beginning
    }

    function test_f6LeadsToTheRowThatIsSeen_data() {
        return [{tag: "from a row", tabs: 0}, {tag: "from a button of it", tabs: 1}];
    }

    function test_f6LeadsToTheRowThatIsSeen(data) {
        const account = given.account();
        given.written(account, test.friend, "Hello", 60, 100);
        given.sent(account, test.friend, "one", Delivery.Failed);
        test.openConversation(given.conversation(account, test.friend));
        const timeline = test.item("messages");
        tryVerify(() => test.message(0) && !timeline.holding);
        keyClick(Qt.Key_Up);
        tryVerify(() => test.message(0).focused);
        for (let i = 0; i < data.tabs; ++i)
            keyClick(Qt.Key_Tab);
        compare(test.has("sendAgainButton", 0), data.tabs === 1);
        keyClick(Qt.Key_F6);
        tryVerify(() => test.item("composer").activeFocus);
        tryVerify(() => !timeline.holding);
        timeline.contentY = timeline.originY; // by the wheel
        tryVerify(() => !timeline.holding && !given.isInView(timeline.currentItem));
        keyClick(Qt.Key_F6, Qt.ShiftModifier);
        tryVerify(() => timeline.currentItem?.focused && given.isInView(timeline.currentItem));
        verify(timeline.currentIndex > 0);
        const row = timeline.currentIndex;
        keyClick(Qt.Key_Up);
        tryVerify(() => test.message(row + 1)?.focused);
    }

    function test_f6PassesOverNoListThatRemembersAnotherRow() {
        const account = given.account();
        given.sent(account, test.friend, "one", Delivery.Failed);
        given.sent(account, test.friend, "two", Delivery.Failed);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(1) && !test.item("messages").holding);
        keyClick(Qt.Key_Up);
        tryVerify(() => test.message(0).focused);
        keyClick(Qt.Key_F6);
        tryVerify(() => test.item("composer").activeFocus);
        findChild(test.message(1), "detailsButton").focus = true; // once the list has the keyboard again
        keyClick(Qt.Key_F6, Qt.ShiftModifier);
        tryVerify(() => test.message(0).focused && test.window.activeFocusItem === test.message(0));
        keyClick(Qt.Key_F6, Qt.ShiftModifier);
        tryVerify(() => test.item("findButton").activeFocus);
    }

    function test_theKeyboardOutlivesTheOnlyMessage() {
        const account = given.account();
        test.openConversation(given.written(account, test.friend, "Hello"));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
        keyClick(Qt.Key_Up);
        tryVerify(() => test.message(0).focused);
        keyClick(Qt.Key_Delete);
        tryCompare(test.item("messages"), "count", 0);
        tryVerify(() => test.item("composer").activeFocus);
    }

    function test_theRingGoesToTheLatest() {
        test.openConversation(given.written(given.account(), test.friend, "Hello", 30));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Home);
        tryVerify(() => test.message(29)?.focused);
        keyClick(Qt.Key_End);
        tryVerify(() => test.message(0)?.focused && given.isInView(test.message(0)));
    }

    function test_whatMayArriveTwiceIsAskedWhereTheKeyboardIs() {
        const account = given.account();
        given.sent(account, test.friend, "one", Delivery.Unknown);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
        findChild(test.message(0), "sendAgainButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.has("keepWaitingButton", 0));
        compare(test.window.activeFocusItem.Accessible.description, "The other side may get it twice.");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.has("sendAgainButton", 0));
    }

    function test_whatIsAnsweredIsHeard() {
        const account = given.texting();
        given.signIn(account);
        test.openConversation(given.written(account, test.friend, "Hello", 2));
        tryVerify(() => test.message(1)?.canReply);
        keyClick(Qt.Key_Up, Qt.ControlModifier);
        tryVerify(() => test.said().startsWith("Answer to "), 5000, "the keyboard stays, so it is said");
        verify(test.item("composer").Accessible.description.startsWith("Answer to "));
        tryVerify(() => test.said() === "");
        keyClick(Qt.Key_Escape);
        tryCompare(test.item("composer").Accessible, "description", "");
        tryCompare(test.item("composerAnnouncer").Accessible, "name", "Not a reply any more");
        keyClick(Qt.Key_Up);
        tryVerify(() => test.item("messages").activeFocus);
        keyClick(Qt.Key_R, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("composer").activeFocus);
        verify(test.item("composer").Accessible.description.startsWith("Answer to "));
        compare(test.said(), ""); // it is heard with the field
    }

    function test_whatIsCoveredTakesNoKeys() {
        const account = given.account();
        test.openConversation(given.written(account, test.friend, "Hello"));
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        keyClick(Qt.Key_Down); // nobody is suggested
        keyClick("5");
        compare(test.item("recipient").text, "5");
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("composer")?.activeFocus);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        verify(test.item("composer").activeFocus);
    }

    function test_whatIsWrongWithAFieldIsSaidThere() {
        const account = given.account();
        test.openConversation(given.written(account, test.friend, "Hello"));
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        test.write("7x");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.said() !== "");
        compare(test.said(), test.item("recipient").Accessible.description);
    }
}
