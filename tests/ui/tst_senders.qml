// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Who a message is from, where several accounts reach the same number.
WindowCase {
    id: test

    name: "Senders"

    readonly property string friend: "+15550100222"
    readonly property string picture: "https://media.example/cake.png"

    function openWith(other) {
        const work = given.account("Work");
        if (other)
            given[other.kind](other.name);
        const conversation = given.written(work, test.friend, "Hello");
        test.openConversation(conversation);
        tryVerify(() => test.message(0));
        return conversation;
    }

    function choices() {
        const list = test.item("senderList");
        return list ? Array.from({length: list.count}, (_, row) => list.itemAtIndex(row)?.Accessible.name) : [];
    }

    function choose(row) {
        test.click("senderChip");
        tryVerify(() => test.item("senderChoice")?.activeFocus);
        for (let step = 0; step < row; ++step)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
    }

    function test_aChoiceIsOfferedWhereThereIsOne_data() {
        return [
            {tag: "one account", other: null, offered: false},
            {tag: "another number", other: {kind: "account", name: "Shop"}, offered: true},
            {tag: "another service", other: {kind: "texting", name: "Texts"}, offered: true},
            {tag: "one without numbers", other: {kind: "company", name: "Company"}, offered: false}
        ];
    }

    function test_aChoiceIsOfferedWhereThereIsOne(data) {
        test.openWith(data.other);
        if (data.offered)
            tryVerify(() => test.item("senderChip")?.Accessible.name === "From Work · +1 415 555 0199 · SignalWire");
        else
            compare(test.item("senderChip"), null);
    }

    function test_screenReadersTellWhichOneItIs() {
        test.openWith({kind: "account", name: "Shop"});
        test.click("senderChip");
        tryVerify(() => test.item("senderChoice")?.activeFocus);
        const told = given.readOut(test.item("senderList")).map(what => what.split(",")[0]);
        compare(told, ["list: Send from", "chosen choice: Work", "choice: Shop"]);
    }

    function test_anotherNumberTakesTheDraftAlong() {
        const before = test.openWith({kind: "account", name: "Shop"});
        test.write("ready");
        test.item("composer").cursorPosition = 2;
        test.choose(1);
        tryVerify(() => window.mainPage.conversation !== before && test.item("composer")?.activeFocus);
        tryCompare(test.item("composer"), "text", "ready");
        compare(test.item("composer").cursorPosition, 2);
        compare(test.item("askService"), null);
        compare(given.draftOf(before), "|");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "ready");
        tryCompare(test.item("messages"), "count", 1);
        compare(window.mainPage.conversation, given.conversation("shop", test.friend));
    }

    function test_anotherServiceIsAskedForFirst() {
        const before = test.openWith({kind: "texting", name: "Texts"});
        test.write("ready");
        test.choose(1);
        tryVerify(() => test.item("keepServiceButton")?.activeFocus);
        verify(given.shows(test.item("askService"), "Go on over Texting instead of SignalWire?"));
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.item("askService") && test.item("composer").activeFocus);
        compare(window.mainPage.conversation, before);
        compare(test.text(), "ready");
        test.choose(1);
        test.click("changeServiceButton");
        tryVerify(() => window.mainPage.conversation !== before);
        tryCompare(test.item("composer"), "text", "ready");
    }

    function text() {
        return test.item("composer").text;
    }

    function test_nothingStaysOfAConversationInWhichNothingWasBegun() {
        const before = test.openWith({kind: "account", name: "Shop"});
        compare(test.item("conversations").count, 1);
        test.choose(1);
        tryVerify(() => window.mainPage.conversation !== before);
        tryCompare(test.item("conversations"), "count", 2);
        window.openConversation(before);
        tryCompare(test.item("conversations"), "count", 1);
    }

    function test_whatWasBegunThereStays() {
        const before = test.openWith({kind: "account", name: "Shop"});
        test.choose(1);
        tryVerify(() => window.mainPage.conversation !== before && test.item("composer")?.activeFocus);
        test.write("later");
        const other = window.mainPage.conversation;
        window.openConversation(before);
        tryVerify(() => given.draftOf(other) === "later|");
        compare(test.item("conversations").count, 2);
    }

    function test_theWorkingOnesComeFirst() {
        test.openWith({kind: "account", name: "Aside"});
        given.connection("aside", Connection.NeedsSignIn);
        test.click("senderChip");
        tryVerify(() => test.choices().length === 2);
        tryVerify(() => test.choices()[0]?.startsWith("Work"));
        tryVerify(() => test.choices()[1] === "Aside, +1 415 555 0199 · SignalWire, Signed out");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("senderList") && test.item("composer").activeFocus);
    }

    function test_thePaletteLeadsThereAsWell() {
        test.openWith({kind: "account", name: "Shop"});
        tryVerify(() => test.item("senderChip"));
        window.commands.find("chooseSender").run();
        tryVerify(() => test.item("senderChoice")?.activeFocus);
    }

    function openFailed(other) {
        const work = given.account("Work");
        if (other)
            given.account(other);
        given.sent(work, test.friend, "see you", Delivery.Failed);
        test.openConversation(given.conversation(work, test.friend));
        tryVerify(() => test.message(0));
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("editItem"));
    }

    function test_whatFailedIsWrittenAnew() {
        test.openFailed("");
        compare(test.item("otherSenderItem"), null);
        test.click("editItem");
        tryCompare(test.item("composer"), "text", "see you");
        verify(test.item("composer").activeFocus);
        tryCompare(test.item("messages"), "count", 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "see you");
    }

    function test_whatFailedIsSentFromAnother() {
        test.openFailed("Shop");
        test.click("otherSenderItem");
        tryVerify(() => test.item("senderChoice")?.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => window.mainPage.conversation === given.conversation("shop", test.friend));
        tryCompare(test.item("composer"), "text", "see you");
    }
}
