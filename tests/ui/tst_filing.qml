// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What is done with conversations in the list.
ListCase {
    id: test

    name: "Filing"

    function test_theMenuOfARowPinsAndArchives() {
        test.openList();
        compare(test.order(), "333 222 111");
        test.openMenu(2);
        compare(given.unnamed(window), []);
        test.click("pinItem");
        tryVerify(() => test.order() === "111 333 222");
        verify(given.find(window, "pinnedGlyph"));
        verify(test.row(0).accessibleText.endsWith("Pinned."));

        test.openMenu(0);
        test.click("archiveItem");
        tryVerify(() => test.order() === "333 222");
        compare(test.item("undoWords").text, "Archived");
        test.click("undoButton");
        tryVerify(() => test.order() === "111 333 222");
        verify(!test.item("undoStrip"));
    }

    function test_aLocalCopyIsDeletedAfterAQuestion() {
        test.openList();
        test.openMenu(1);
        test.click("removeCopyItem");
        tryVerify(() => test.item("asked")?.text.includes("0222"));
        compare(given.unnamed(window), []);
        test.click("keepCopyButton");
        tryVerify(() => !test.item("asked"));
        compare(test.order(), "333 222 111");

        test.openMenu(1);
        test.click("removeCopyItem");
        test.click("removeCopyButton");
        tryVerify(() => test.order() === "333 111");
        tryVerify(() => test.item("undoWords")?.text === "Deleted here");
        test.click("undoButton");
        tryVerify(() => test.order() === "333 222 111");

        test.openMenu(1);
        test.click("removeCopyItem"); // the keyboard is not where it was the last time
        tryVerify(() => test.item("keepCopyButton")?.visualFocus);
    }

    function test_theOpenOneIsClosedAndKeepsItsDraft() {
        test.openList();
        test.openConversation(given.conversation(test.account, "+15550100222"));
        test.write("half");
        test.openMenu(1);
        test.click("removeCopyItem");
        test.click("removeCopyButton");
        tryVerify(() => test.order() === "333 111");
        compare(window.mainPage.conversation, 0);
        test.click("undoButton");
        tryVerify(() => test.order() === "333 222 111");
        test.openConversation(given.conversation(test.account, "+15550100222"));
        tryVerify(() => test.item("composer")?.text === "half");
    }

    function test_severalAreDeletedAndComeBackTogether() {
        test.openList();
        test.focusRow(0);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        test.openMenu(0);
        test.click("removeCopyItem");
        tryVerify(() => test.item("asked")?.text.includes("2"));
        test.click("removeCopyButton");
        tryVerify(() => test.order() === "111");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => test.order() === "333 222 111");
        tryVerify(() => test.item("inboxAnnouncer")?.Accessible.name .startsWith("Undone: 2 "));
    }

    function test_theKeyboardOpensTheMenu_data() {
        return [{tag: "Menu", key: Qt.Key_Menu, modifiers: Qt.NoModifier}, {tag: "Shift+F10", key: Qt.Key_F10, modifiers: Qt.ShiftModifier}];
    }

    function test_theKeyboardOpensTheMenu(data) {
        test.openList();
        test.focusRow(1);
        keyClick(data.key, data.modifiers);
        tryVerify(() => test.item("ownWindowItem")?.highlighted);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.order() === "222 333 111");
        tryVerify(() => test.list().activeFocus);
    }

    function test_pinnedOnesAreMovedByTheMenu() {
        test.openList();
        for (const index of [1, 2]) {
            test.openMenu(index);
            test.click("pinItem");
        }
        tryVerify(() => test.order() === "111 222 333");
        test.openMenu(1);
        test.click("moveUpItem");
        tryVerify(() => test.order() === "222 111 333");
        test.openMenu(0);
        verify(!test.item("moveUpItem"));
        test.click("moveDownItem");
        tryVerify(() => test.order() === "111 222 333");
        test.openMenu(1);
        verify(!test.item("moveDownItem"), "the next one is not pinned");
        keyClick(Qt.Key_Escape);
    }

    function test_eachThingDoneIsSaidThoughInTheSameWords() {
        test.openList();
        for (const number of ["+15550100111", "+15550100222"]) {
            given.messenger.conversations.archive([given.conversation(test.account, number)], true);
            tryVerify(() => test.item("undoAnnouncer")?.Accessible.name === "Archived", 5000, number);
            tryVerify(() => !test.item("undoAnnouncer"));
            verify(test.item("undoStrip"));
        }
    }

    function test_undoingHidesNothingThatIsWritten_data() {
        return [{tag: "one pane", width: 400, scale: 1}, {tag: "two panes in larger text", width: 1180, scale: 2}];
    }

    function test_undoingHidesNothingThatIsWritten(data) {
        Preferences.textScale = data.scale;
        test.openList();
        window.width = data.width;
        given.messenger.conversations.pin([given.conversation(test.account, "+15550100111")], true);
        tryVerify(() => test.item("undoStrip"));
        window.openConversation(given.conversation(test.account, "+15550100222"));
        tryVerify(() => test.item("composer")?.activeFocus);
        test.item("composer").text = "Several lines. ".repeat(12);
        tryVerify(() => given.top(test.item("composer")) < window.height - 120); // it has grown
        tryVerify(() => given.top(test.item("undoStrip")) + test.item("undoStrip").height <= given.top(test.item("composer")));
    }

    function test_undoingLeavesTheFieldsOfANewMessageFree_data() {
        return [{tag: "one pane", width: 400, scale: 1}, {tag: "one pane, 200 %", width: 400, scale: 2}, {tag: "two panes, 200 %", width: 1180, scale: 2}];
    }

    function test_undoingLeavesTheFieldsOfANewMessageFree(data) {
        Preferences.textScale = data.scale;
        test.openList();
        window.width = data.width;
        window.height = 480;
        given.messenger.conversations.pin([given.conversation(test.account, "+15550100111")], true);
        tryVerify(() => test.item("undoStrip"));
        window.compose("", "");
        tryVerify(() => test.item("recipient")?.activeFocus);
        const page = test.item("newMessagePage");
        tryVerify(() => given.top(page) + page.height <= given.top(test.item("undoStrip")));
        tryVerify(() => given.top(test.item("recipient")) + test.item("recipient").height <= given.top(test.item("undoStrip")));
        test.item("undoButton").clicked();
        tryVerify(() => given.top(page) + page.height === window.height);
    }

    function test_undoingHasRoomForLargeText() {
        Preferences.textScale = 2;
        test.openList();
        given.messenger.conversations.pin([given.conversation(test.account, "+15550100111")], true);
        tryVerify(() => test.item("undoStrip"));
        const button = test.item("undoButton");
        verify(button.height + 2 * Theme.medium <= test.item("undoStrip").height);
        verify(!test.item("undoWords").truncated);
    }

    function test_undoingLiesBesideWhatElseCanBeDone() {
        test.openList();
        given.messenger.conversations.pin([given.conversation(test.account, "+15550100111")], true);
        tryVerify(() => test.item("undoStrip") && test.item("closeStepsButton"));
        tryVerify(() => given.top(test.item("undoStrip")) + test.item("undoStrip").height <= given.top(test.item("closeStepsButton")));
        test.focusRow(0);
        keyClick(Qt.Key_Space);
        tryVerify(() => test.item("selectionBar"));
        tryVerify(() => given.top(test.item("undoStrip")) + test.item("undoStrip").height <= given.top(test.item("selectionBar")));
    }

    function test_pinnedOnesAreDragged() {
        test.openList();
        const numbers = ["111", "222"].map(number => given.conversation(test.account, "+15550100" + number));
        given.messenger.conversations.pin(numbers, true);
        tryVerify(() => test.order() === "222 111 333");
        const row = test.row(0);
        mousePress(row, 100, 30);
        for (let y = 30; y <= 100; y += 10)
            mouseMove(row, 100, y);
        mouseRelease(row, 100, 100);
        tryVerify(() => test.order() === "111 222 333");
        compare(window.mainPage.conversation, 0); // it was not a click
    }

    function test_aRowIsMutedForAWhile() {
        test.openList();
        test.openMenu(0);
        verify(!test.item("unmuteItem"));
        test.click("submenuItem");
        test.click("muteHourItem");
        tryVerify(() => test.row(0).isMuted);
        verify(test.item("mutedGlyph"));
        compare(test.item("unreadBadge").color, Theme.badgeMuted);
        test.openMenu(0);
        test.click("unmuteItem");
        tryVerify(() => !test.row(0).isMuted);
    }

    function test_whoWritesIsBlockedByTheMenu() {
        test.openList();
        test.openMenu(1);
        compare(test.item("blockItem").text, "Block");
        test.click("blockItem");
        tryVerify(() => test.order() === "333 111"); // it is in the archive
        compare(test.item("undoWords").text, "Blocked");
        test.click("filterTab3");
        tryVerify(() => test.order() === "222" && test.row(0).isBlocked);
        test.openMenu(0);
        compare(test.item("blockItem").text, "Unblock");
        test.click("blockItem");
        tryVerify(() => test.item("undoWords")?.text === "No longer blocked");
        test.click("undoButton");
        tryVerify(() => test.order() === "222" && test.row(0).isBlocked);
        test.click("filterTab0");
        tryVerify(() => test.order() === "333 111");
        mouseClick(test.row(0), 100, 20, Qt.LeftButton, Qt.ControlModifier);
        mouseClick(test.row(1), 100, 20, Qt.LeftButton, Qt.ControlModifier);
        test.openMenu(0);
        verify(!test.item("blockItem")); // of several, it would not be plain who is meant
    }

    function test_whoWritesHereIsBlockedByACommand() {
        test.openConversation(given.written(given.account(), "+15550100111", "Hello"));
        const command = window.commands.find("toggleBlocked");
        tryVerify(() => command.enabled);
        command.run();
        tryVerify(() => test.item("blockedNotice"));
        command.run();
        tryVerify(() => !test.item("blockedNotice"));
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => test.item("blockedNotice"));
    }

    function test_severalAreArchivedAndBroughtBack() {
        test.openList();
        mouseClick(test.row(0), 100, 20, Qt.LeftButton, Qt.ControlModifier);
        tryVerify(() => test.item("selectionBar"));
        compare(test.item("selectionCount").text, "1 selected");
        mouseClick(test.row(2), 100, 20, Qt.LeftButton, Qt.ShiftModifier);
        tryCompare(test.item("selectionCount"), "text", "3 selected");
        verify(test.row(1).isPicked);
        mouseClick(test.row(1), 100, 20); // while some are picked, a click picks
        tryCompare(test.item("selectionCount"), "text", "2 selected");
        compare(given.unnamed(window), []);
        test.click("archiveSelectedButton");
        tryVerify(() => test.order() === "222");
        verify(!test.item("selectionBar"));
        tryCompare(test.item("undoWords"), "text", "2 conversations archived");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => test.order() === "333 222 111");
    }

    function test_theKeyboardReachesUndoAndComesBack() {
        test.openList();
        test.focusRow(1);
        keyClick(Qt.Key_Delete);
        tryVerify(() => test.item("undoButton"));
        test.item("undoButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.order() === "333 222 111");
        tryVerify(() => test.list().activeFocus);
    }

    function test_keysPickAndArchive() {
        test.openList();
        test.focusRow(0);
        keyClick(Qt.Key_Space);
        tryVerify(() => test.row(0).isPicked);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.row(0).isPicked && !test.item("selectionBar"));
        keyClick(Qt.Key_A, Qt.ControlModifier);
        tryCompare(test.list().selection, "count", 3);
        keyClick(Qt.Key_Space);
        compare(test.list().selection.count, 2);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        compare(test.list().selection.count, 2);
        keyClick(Qt.Key_Delete);
        tryVerify(() => test.order() === "111");
        tryVerify(() => test.list().activeFocus);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => test.order() === "333 222 111");
    }

    function test_keysFileTheOpenOne() {
        test.openList();
        window.openConversation(given.conversation(test.account, "+15550100222"));
        tryVerify(() => test.item("composer")?.activeFocus);
        tryVerify(() => !test.row(1).isUnread);
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.row(1).isUnread);
        keyClick(Qt.Key_Z, Qt.ControlModifier); // nothing is written that could be undone instead
        tryVerify(() => !test.row(1).isUnread);
        keyClick(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.order() === "333 111");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => test.order() === "333 222 111");
        tryVerify(() => test.item("inboxAnnouncer")?.Accessible.name === "Undone: Archived");
        keyClick(Qt.Key_Escape, Qt.ShiftModifier);
        tryVerify(() => !test.row(0).isUnread && !test.row(2).isUnread);
        tryCompare(test.item("undoWords"), "text", "2 conversations marked as read");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => test.row(0).unread === 1 && test.row(2).unread === 1);
    }

    function test_openingTakesTheMarkAway() {
        test.openList();
        const conversation = given.conversation(test.account, "+15550100222");
        given.messenger.conversations.mark([conversation], false);
        tryVerify(() => !test.row(1).isUnread);
        given.messenger.conversations.mark([conversation], true);
        tryVerify(() => test.row(1).isUnread && test.row(1).unread === 0);
        verify(test.row(1).accessibleText.includes("marked as unread"));
        mouseClick(test.row(1), 100, 20);
        tryVerify(() => !test.row(1).isUnread);
    }

    function test_rowsArePickedByTheirFaces() {
        test.openList();
        mouseMove(test.row(1), 100, 30);
        mouseMove(test.row(1), 101, 30);
        tryVerify(() => test.item("pickMark"));
        compare(given.all(window, "pickMark").length, 1);
        compare(test.item("pickMark").Accessible.description, test.row(1).title);
        compare(given.unnamed(window), []);
        mouseClick(test.item("pickMark"));
        verify(test.row(1).isPicked);
        compare(window.mainPage.conversation, 0); // it was not opened
        compare(given.all(window, "pickMark").length, 2); // the others can be picked, too
        mouseClick(test.item("pickMark"));
        verify(test.row(0).isPicked);
        compare(given.all(window, "pickedMark").length, 2);
        mouseClick(test.item("pickedMark"));
        verify(!test.row(0).isPicked);
        test.item("pickedMark").Accessible.pressAction();
        tryVerify(() => !test.row(1).isPicked);
    }
}
