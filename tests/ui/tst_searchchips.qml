// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What narrows a search at a press.
WindowCase {
    id: test

    name: "SearchChips"

    readonly property string ana: "+15550100222"

    function results() {
        return test.item("searchResults");
    }

    function openSearch(words) {
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("searchField")?.activeFocus);
        test.item("searchField").text = words;
    }

    function test_chipsNarrowAndWidenAgain() {
        given.written(given.account(), test.ana, "Hello");
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.openSearch("hello");
        tryVerify(() => test.results()?.count === 1);
        test.click("fileChip");
        tryVerify(() => test.results()?.count === 0);
        verify(given.shows(test.item("searchPane"), "Only this was searched: Has a file."));
        test.click("activeFilter");
        tryVerify(() => test.results()?.count === 1);
        test.item("searchField").text = "hello from:nobody";
        tryVerify(() => test.item("widenButton"));
        test.click("widenButton");
        tryVerify(() => test.results()?.count === 1);
        compare(test.item("searchField").text, "hello");
    }

    function test_oneServiceIsNoChoice() {
        given.written(given.account(), test.ana, "Hello by text");
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.openSearch("hello");
        tryVerify(() => test.results()?.count === 1);
        verify(test.item("inChip"));
        verify(!test.item("serviceChip"));
    }

    function test_aServiceIsChosen() {
        given.written(given.account(), test.ana, "Hello by text");
        given.written(given.company(), "sip:ana@example.com", "Hello at work");
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.openSearch("hello");
        tryVerify(() => test.results()?.count === 2);
        tryVerify(() => test.item("serviceChip"));
        test.click("serviceChip");
        tryVerify(() => test.item("completions")?.count === 2);
        verify(test.item("searchField").activeFocus);
        test.item("searchField").text = "hello service:sig";
        tryVerify(() => test.item("completions")?.count === 1);
        keyClick(Qt.Key_Tab);
        tryCompare(test.item("searchField"), "text", "hello service:signalwire ");
        tryVerify(() => test.results()?.count === 1);
        tryVerify(() => given.shows(test.results(), "by text"));
        tryVerify(() => given.shows(test.item("activeFilter"), "Over SignalWire"));
        compare(given.unnamed(window), []);
        test.click("activeFilter");
        tryVerify(() => test.results()?.count === 2);
    }

    function test_theCrossStandsBesideTheWords_data() {
        return [
            {tag: "left to right", mirrored: false},
            {tag: "right to left", mirrored: true},
        ];
    }

    function test_theCrossStandsBesideTheWords(data) {
        given.written(given.account(), test.ana, "Hello");
        given.mirror(data.mirrored);
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.openSearch("hello has:file");
        tryVerify(() => test.item("activeFilter"));
        const chip = test.item("activeFilter");
        const cross = findChild(chip, "chipCross");
        const words = chip.contentItem;
        tryVerify(() => cross.x >= words.x + words.width || cross.x + cross.width <= words.x);
        given.mirror(false);
    }

    function test_whatWasNotSentIsFound() {
        const account = given.account();
        given.sent(account, test.ana, "Hello, it came", Delivery.Delivered);
        given.sent(account, test.ana, "Hello, it did not", Delivery.Failed, {kind: "refused", reason: "bad-recipient"});
        given.written(account, test.ana, "Hello yourself");
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.openSearch("hello");
        tryVerify(() => test.results()?.count === 3);
        test.click("statusChip");
        tryVerify(() => test.item("completions")?.count === 2);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.results()?.count === 1);
        tryVerify(() => given.shows(test.results(), "it did not"));
        test.item("searchField").text = "is:unread";
        tryVerify(() => test.results()?.count === 1 && given.shows(test.results(), "yourself"));
    }
}
