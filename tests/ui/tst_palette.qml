// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Everywhere by a few letters.
WindowCase {
    id: test

    name: "Palette"

    readonly property string ana: "+15550100222"
    readonly property string bo: "+15550100333"

    function open(words) {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => test.item("paletteField")?.activeFocus);
        test.item("paletteField").text = words;
    }

    function row(row) {
        return test.item("paletteRows").itemAtIndex(row);
    }

    function test_leadsToAConversation() {
        const account = given.account();
        given.written(account, test.bo, "Hi");
        test.openConversation(given.written(account, test.ana, "Hello"));
        test.open("");
        tryVerify(() => test.item("paletteRows").count > 2);
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
        test.item("paletteField").text = "010 0333";
        tryVerify(() => test.row(0)?.accessibleText.includes("333"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.includes("333"));
        verify(!test.item("palette"));
        tryVerify(() => test.item("composer").activeFocus);
    }

    function test_opensOverOtherPages_data() {
        return [{tag: "contacts", page: "contacts"}, {tag: "outbox", page: "outbox"}, {tag: "settings", page: "settings"}];
    }

    function test_opensOverOtherPages(data) {
        const account = given.account();
        given.written(account, test.bo, "Hi");
        test.openConversation(given.written(account, test.ana, "Hello"));
        window.page = data.page;
        tryVerify(() => !test.item("composer")?.activeFocus && window.activeFocusItem);
        const before = window.activeFocusItem;
        test.open("");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("palette") && window.activeFocusItem === before);
        compare(window.page, data.page);
        test.open("0333");
        tryVerify(() => test.row(0)?.accessibleText.includes("333"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.includes("333"));
        compare(window.page, "");
    }

    function test_doesNotLeaveAFormBehind() {
        test.openConversation(given.written(given.account(), test.ana, "Hello"));
        window.setUp("");
        tryVerify(() => test.item("serviceTile"));
        keyClick(Qt.Key_K, Qt.ControlModifier);
        verify(!test.item("palette"));
    }

    function test_takesEnterInHaste() {
        const account = given.account();
        given.written(account, test.bo, "Hi");
        test.openConversation(given.written(account, test.ana, "Hello"));
        test.open("0333");
        keyClick(Qt.Key_Return); // before the rows are here
        tryVerify(() => test.item("conversationTitle")?.text.includes("333"));
    }

    function test_runsCommands() {
        test.openConversation(given.written(given.account(), test.ana, "Hello"));
        test.open(">details");
        tryVerify(() => given.shows(test.row(0), window.commands.find("toggleDetails").keyText));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("detailsPane"));
        verify(!test.item("palette"));
    }

    function test_addsAnAccount() {
        test.openConversation(given.written(given.account(), test.ana, "Hello"));
        window.setUp(given.accountOf(window.mainPage.conversation)); // another was changed before
        window.goHome();
        test.open(">add an account");
        tryVerify(() => test.row(0)?.accessibleText.includes("Add an account"));
        keyClick(Qt.Key_Return);
        tryVerify(() => window.page === "setup");
        compare(window.editing, "");
        tryVerify(() => test.item("palette") === null);
    }

    function test_searches() {
        test.openConversation(given.written(given.account(), test.ana, "The needle"));
        test.open("needle");
        tryVerify(() => test.item("paletteRows").count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("searchResults")?.count === 1);
        compare(test.item("searchField").text, "needle");
    }

    function test_namesAndKeysAreReadWholeInLargeText_data() {
        return [
            {tag: "a name", words: "ana", found: "Ana M. Lima", mirrored: false},
            {tag: "a name, mirrored", words: "ana", found: "Ana M. Lima", mirrored: true},
            {tag: "keys", words: ">open contacts", found: "Open contacts", mirrored: false, keys: "Ctrl+Shift+O"}
        ];
    }

    function test_namesAndKeysAreReadWholeInLargeText(data) {
        const company = given.company();
        given.person(company, "sip:ana.maria.lima@support.example.com", "Ana M. Lima");
        given.roster(company, ["sip:ana.maria.lima@support.example.com"]);
        Preferences.textScale = 2;
        try {
            given.mirror(data.mirrored);
            test.openWindow();
            window.width = 400;
            tryVerify(() => window.mainPage);
            test.open(data.words);
            tryVerify(() => test.row(0)?.pieces.map(piece => piece.text).join("") === data.found);
            if (data.keys)
                compare(findChild(test.row(0), "paletteDetails").text, data.keys);
            for (const name of data.keys ? ["paletteDetails"] : ["piece", "matchedPiece"])
                verify(!findChild(test.row(0), name)?.truncated, name);
        } finally {
            given.mirror(false);
        }
    }

    function test_listKeysGoThroughTheRows() {
        const account = given.account();
        for (let i = 0; i < 12; ++i)
            given.written(account, "+155501002" + (10 + i), "Hello");
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.open("555");
        const rows = test.item("paletteRows");
        tryVerify(() => rows.count > 11);
        keyClick(Qt.Key_PageDown);
        const page = rows.currentIndex;
        verify(page > 3 && page < rows.count);
        verify(given.isInView(rows.currentItem));
        keyClick(Qt.Key_Down);
        compare(rows.currentIndex, page + 1);
        keyClick(Qt.Key_PageUp);
        compare(rows.currentIndex, 1);
        keyClick(Qt.Key_Home); // in the words
        compare(rows.currentIndex, 1);
        compare(test.item("paletteField").cursorPosition, 0);
    }

    function test_keepsTheKeyboardAndGivesItBack() {
        test.openConversation(given.written(given.account(), test.ana, "Hello"));
        test.open("");
        tryVerify(() => test.item("paletteRows").count > 3);
        keyClick(Qt.Key_Tab);
        compare(test.item("paletteRows").currentIndex, 1);
        keyClick(Qt.Key_Up);
        compare(test.item("paletteRows").currentIndex, 0);
        keyClick(Qt.Key_PageDown);
        compare(test.item("paletteRows").currentIndex, test.item("paletteRows").count - 1);
        keyClick(Qt.Key_I, Qt.ControlModifier); // not meanwhile
        verify(test.item("paletteField").activeFocus);
        verify(!test.item("detailsPane"));
        keyClick(Qt.Key_Escape);
        verify(!test.item("palette"));
        verify(test.item("composer").activeFocus);
    }
}
