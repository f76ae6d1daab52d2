// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The accounts beside the list.
WindowCase {
    id: test

    name: "Rail"

    property string shop: ""

    /// Two accounts: Shop, and Work, whose conversations are the newest.
    function openTwo() {
        test.shop = given.account("Shop");
        const work = given.account("Work");
        given.written(test.shop, "+15550100111", "To the shop", 1, 90);
        for (let i = 0; i < 60; ++i)
            given.written(work, "+155501002" + String(i).padStart(2, "0"), "To work", 1, 1);
        test.openWindow();
        tryVerify(() => test.item("conversations")?.count === 50); // a page
        tryVerify(() => test.item("railAccount1"));
    }

    function titles() {
        return given.all(window, "rowName");
    }

    function test_oneAccountNeedsNone() {
        given.written(given.account(), "+15550100111", "Hello");
        test.openWindow();
        tryVerify(() => test.item("conversations")?.count === 1);
        verify(!test.item("accountRail"));
    }

    function test_anAccountHasItsOwnList() {
        test.openTwo();
        compare(given.unnamed(window), []);
        test.click("railAccount0");
        tryVerify(() => test.item("conversations")?.count === 1); // far below a page of others
        tryVerify(() => test.titles()[0] === "+1 555 010 0111");
        tryVerify(() => test.item("filterTab0").number === 1 && test.item("filterTab1").number === 1);
        given.written(test.shop, "+15550100112", "Me too");
        tryVerify(() => test.item("conversations")?.count === 2);
        tryCompare(test.item("filterTab0"), "number", 2);
        test.click("railAll");
        tryVerify(() => test.item("conversations")?.count >= 50);
        tryCompare(test.item("filterTab0"), "number", 62);
    }

    function test_undoingLiesBesideIt() {
        test.openTwo();
        given.messenger.conversations.archive([given.conversation(test.shop, "+15550100111")], true);
        tryVerify(() => test.item("undoStrip"));
        const rail = test.item("accountRail");
        verify(test.item("undoStrip").mapToItem(rail, 0, 0).x >= rail.width);
    }

    function test_keysGoThroughTheAccounts() {
        test.openTwo();
        test.item("composer")?.forceActiveFocus();
        window.mainPage.focusRegion(1);
        tryVerify(() => test.item("railAll").activeFocus);
        keyClick(Qt.Key_Down);
        tryVerify(() => test.item("railAccount0").activeFocus && test.item("conversations")?.count === 1);
        keyClick(Qt.Key_Up);
        tryVerify(() => test.item("railAll").activeFocus && test.item("conversations")?.count >= 50);
    }

    function test_itTellsWhichAccountIsInTrouble() {
        test.openTwo();
        verify(!test.item("railTrouble"));
        given.connection(test.shop, Connection.NeedsSignIn);
        tryVerify(() => test.item("railTrouble"));
        compare(test.item("railAccount0").trouble, "Signed out");
    }

    function test_itsConversationsTellSinceWhenAndNoOthers() {
        test.openTwo();
        given.connection("work", Connection.Connected);
        given.upToDate(test.shop, 24 * 3600);
        given.connection(test.shop, Connection.Waiting);
        given.messenger.openConversation(test.shop, "+15550100111");
        tryVerify(() => test.item("connectionNotice")?.text.endsWith("up to date as of Yesterday"));
        verify(!test.item("connectionBar")); // one account is no trouble of all
        given.messenger.openConversation("work", "+15550100200");
        tryVerify(() => test.item("conversationTitle")?.text.endsWith("0200"));
        verify(!test.item("connectionNotice"));
    }

    function test_aNarrowWindowListsAll() {
        test.openTwo();
        test.click("railAccount0");
        tryVerify(() => test.item("conversations")?.count === 1);
        window.width = 500;
        tryVerify(() => !test.item("accountRail") && test.item("conversations")?.count >= 50);
    }
}
