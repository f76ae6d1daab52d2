// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// One message: its links, its length, its details, and several of them together. Drags: tst_messagedrags.qml.
WindowCase {
    id: test

    name: "Messages"

    readonly property string friend: "+15550100222"

    /// Opens a conversation whose newest message is \c body, and waits for it.
    function show(body) {
        test.openConversation(given.written(given.account(), test.friend, body));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
    }

    function words() {
        return findChild(test.message(0), "messageText");
    }

    function clickOn(part) {
        const text = test.words();
        const at = text.positionToRectangle(text.text.indexOf(part) + 1);
        mouseClick(text, at.x + 2, at.y + at.height / 2);
    }

    function openMenu() {
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("copyItem"));
    }

    function test_aMenuByKeyBeginsAtItsFirstLine() {
        test.show("hello");
        test.openMenu();
        tryVerify(() => test.item("replyItem")?.highlighted || test.item("copyItem").highlighted);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("copyItem"));
        mouseClick(test.words(), 5, 5, Qt.RightButton);
        tryVerify(() => test.item("copyItem"));
        verify(!test.item("copyItem").highlighted && !test.item("replyItem")?.highlighted);
    }

    function test_aPlainLinkOpensOnAClick() {
        test.show("see https://example.com/a now");
        compare(given.opened(), []);
        test.clickOn("https");
        compare(given.opened(), ["https://example.com/a"]);
        compare(test.item("linkTarget"), null);
    }

    function test_aLinkThatMayDeceiveIsShownWhole_data() {
        return [
            {tag: "user info", body: "https://bank.example@evil.example/", target: "https://bank.example@evil.example/"},
            {tag: "look-alike letters", body: "https://аррӏе.com/", target: "https://xn--80ak6aa92e.com/"}
        ];
    }

    function test_aLinkThatMayDeceiveIsShownWhole(data) {
        test.show(data.body);
        test.clickOn("https");
        tryVerify(() => test.item("linkTarget")?.text === data.target);
        compare(given.opened(), []);
        tryVerify(() => test.item("linkOpenButton").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("linkTarget"));
        compare(given.opened(), []);
        test.clickOn("https");
        test.click("linkOpenButton");
        compare(given.opened(), [data.target]);
    }

    function test_aLongAddressLeavesItsAnswersInReach() {
        const at = item => item.mapToItem(null, 0, 0).y;
        test.show("https://bank.example@evil.example/" + "a".repeat(600));
        test.clickOn("https");
        tryVerify(() => test.item("linkTarget"));
        window.width = 400;
        window.height = 480;
        Preferences.textScale = 2;
        const open = test.item("linkOpenButton");
        tryVerify(() => open.activeFocus && at(open) > 0 && at(open) + open.height < 480 && at(test.item("linkTarget")) < 0);
        for (let press = 0; press < 60; ++press)
            keyClick(Qt.Key_Up);
        verify(at(test.item("asked")) > 0 && at(open) > 480); // all of it can be read
    }

    function test_markupInATextIsText() {
        test.show("<a href='https://evil.example'>https://example.com</a><img src='" + given.trap + "'>");
        verify(given.shows(test.message(0), "<a href="));
        test.clickOn("https://example.com");
        for (const target of given.opened())
            verify(!target.startsWith("https://evil.example/"));
        compare(given.trapped, 0);
        compare(given.marked(window), []);
    }

    function test_aNumberOffersToWriteToIt() {
        test.show("Call +1 555 010 0144 please");
        test.clickOn("+1 555");
        tryVerify(() => test.item("linkTarget")?.text === "+1 555 010 0144");
        test.click("linkOpenButton");
        tryVerify(() => test.item("conversationTitle")?.text.includes("144"));
        compare(given.opened(), []);
    }

    function test_linksAreReachedFromTheMenu() {
        test.show("https://example.com/a and ana@example.com");
        test.openMenu();
        compare(given.all(window, "linkItem"), ["https://example.com/a", "ana@example.com"]);
        test.click("linkItem");
        compare(given.opened(), ["https://example.com/a"]);
    }

    function test_longTextsUnfoldAndStaySo() {
        const account = given.account();
        const text = "word ".repeat(600);
        const conversation = given.written(account, test.friend, text);
        const other = given.written(account, "+15550100133", "Hi");
        given.read(other);
        test.openConversation(conversation);
        tryVerify(() => test.message(0)?.isFolded);
        verify(test.message(0).body.length < 1600);
        test.click("showMoreButton");
        tryVerify(() => !test.message(0).isFolded);
        compare(test.message(0).body.length, text.length);
        window.openConversation(other);
        tryVerify(() => test.message(0)?.body === "Hi");
        window.openConversation(conversation);
        tryVerify(() => test.message(0)?.body.length === text.length);
    }

    function test_emojiAloneAreLarge() {
        test.show("🎉");
        verify(test.words().font.pixelSize > 30);
        given.written("work", test.friend, "🎉 at last");
        tryVerify(() => test.message(0)?.body === "🎉 at last");
        verify(test.words().font.pixelSize < 20);
    }

    function test_aFamilyOfSignsIsOnePicture_data() {
        return [{tag: "heart on fire", sent: "\u2764\ufe0f\u200d\ud83d\udd25"}, {tag: "keycap", sent: "7\ufe0f\u20e3"}];
    }

    function test_aFamilyOfSignsIsOnePicture(data) {
        test.show(data.sent);
        verify(test.words().contentWidth < 1.6 * test.words().font.pixelSize);
        test.item("messages").forceActiveFocus();
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(given.clipboard(), data.sent);
    }

    function test_fromRightToLeftTheTimeStandsBesideTheText() {
        test.show("Hi");
        try {
            given.mirror(true);
            tryVerify(() => {
                const time = findChild(test.message(0), "messageFooter");
                const end = time.mapToItem(null, time.width, 0).x;
                return end <= test.words().mapToItem(null, 0, 0).x;
            });
        } finally {
            given.mirror(false);
        }
    }

    function test_linesStandApart() {
        test.show("One line\nand another");
        const apart = test.words().positionToRectangle(12).y - test.words().positionToRectangle(0).y;
        verify(Math.abs(apart - 20) <= 1, apart);
    }

    function test_textIsSelectedAndCopied() {
        test.show("Your code is 482913");
        const at = test.words().positionToRectangle(15);
        mouseDoubleClickSequence(test.words(), at.x + 2, at.y + at.height / 2);
        tryCompare(test.words(), "selectedText", "482913");
        test.item("messages").forceActiveFocus();
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(given.clipboard(), "482913");
    }

    function test_detailsTellWhatHappenedWhen() {
        const account = given.account();
        given.sent(account, test.friend, "hi", Delivery.Failed, {kind: "refused", reason: "bad-recipient", code: "21211", detail: "no number"});
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0));
        test.openMenu();
        test.click("messageDetailsItem");
        tryVerify(() => test.item("messageDetails"));
        for (const label of ["Written", "Handed over", "Failed", "From", "Service", "Size"])
            tryVerify(() => given.shows(test.item("messageDetails"), label), 1000, label);
        verify(!given.shows(test.item("messageDetails"), "21211"));
        given.find(window, "messageDetails"); // its own "Technical details"
        test.click("copyAllButton");
        verify(given.clipboard().includes("21211"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("messageDetails"));
    }

    function test_severalMessagesAreChosenAndCopied() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 5));
        tryVerify(() => test.message(4));
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => given.shows(test.item("messageSelectionBar"), "1 selected"));
        verify(test.message(0).Accessible.checked && !test.message(1).Accessible.checked);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Space);
        tryVerify(() => given.shows(test.item("messageSelectionBar"), "2 selected"));
        mouseClick(test.message(2), test.message(2).width / 2, test.message(2).height / 2);
        tryVerify(() => given.shows(test.item("messageSelectionBar"), "3 selected"));
        test.click("copySelectedButton");
        const lines = given.clipboard().split("\n").slice(1); // below the day
        compare(lines.map(line => line.slice(-6)), ["Text 3", "Text 4", "Text 5"]);
        tryVerify(() => !test.item("messageSelectionBar"));
    }

    function test_keyboardComesBackFromTheChoice() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 2));
        tryVerify(() => test.message(1));
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => test.item("endMessageSelectionButton"));
        test.item("endMessageSelectionButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.item("messageSelectionBar"));
        tryVerify(() => test.item("messages").activeFocus);
    }

    function test_aPauseIsSaidWhereThereIsLittleRoom() {
        const account = given.account();
        given.written(account, test.friend, "Before", 1, 150);
        test.openConversation(given.written(account, test.friend, "After"));
        tryVerify(() => test.message(0)?.body === "After");
        compare(test.item("pauseText"), null);
        Preferences.compact = true;
        if (test.message(0).dayText === "") // else it was on the day before
            tryVerify(() => test.item("pauseText")?.text === "2 h later");
    }

    function bodies() {
        const list = test.item("messages");
        return Array.from({length: list.count}, (_, row) => list.itemAtIndex(row)?.body).join();
    }

    function test_deletedHereItCanBeTakenBack_data() {
        return [{tag: "by the strip", byKey: false}, {tag: "by key", byKey: true}];
    }

    function test_deletedHereItCanBeTakenBack(data) {
        test.openConversation(given.written(given.account(), test.friend, "Text", 3));
        tryVerify(() => test.message(2));
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        test.item("messages").moveTo(1);
        keyClick(Qt.Key_Delete);
        tryVerify(() => test.bodies() === "Text 3,Text 1");
        tryVerify(() => given.shows(test.item("undoStrip"), "1 messages deleted here"));
        verify(test.item("messages").activeFocus);
        if (data.byKey)
            keyClick(Qt.Key_Z, Qt.ControlModifier);
        else
            test.click("undoButton");
        tryVerify(() => test.bodies() === "Text 3,Text 2,Text 1");
        tryVerify(() => !test.item("undoStrip"));
    }

    function test_severalAreDeletedTogether() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 3));
        tryVerify(() => test.message(2));
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Space);
        test.click("removeSelectedButton");
        tryVerify(() => test.bodies() === "Text 1");
        tryVerify(() => given.shows(test.item("undoStrip"), "2 messages deleted here"));
        verify(!test.item("messageSelectionBar"));
        tryVerify(() => given.shows(test.item("conversations"), "Text 1"));
    }

    function test_whatMayStillGoOutIsNotDeleted() {
        const account = given.account();
        given.sent(account, test.friend, "hi", Delivery.Unknown);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0));
        test.openMenu();
        compare(test.item("removeItem"), null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("copyItem"));
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Delete);
        tryVerify(() => given.shows(test.item("savedNotice"), "1 messages are still on their way"));
        compare(test.bodies(), "hi");
    }

    function test_theMenuDeletes() {
        test.show("Hello");
        test.openMenu();
        test.click("removeItem");
        tryCompare(test.item("messages"), "count", 0);
    }

    function test_escapeLeavesTheSelection_data() {
        return [{tag: "from a message", place: "messages"}, {tag: "from a verb", place: "endMessageSelectionButton"}];
    }

    function test_escapeLeavesTheSelection(data) {
        test.show("Hello");
        test.openMenu();
        test.click("selectItem");
        tryVerify(() => test.item("messageSelectionBar"));
        test.item(data.place).forceActiveFocus();
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("messageSelectionBar"));
        verify(test.item("messages"), "the conversation stays open");
    }

    function test_forwardingFillsInTheText() {
        test.show("Pass it on");
        test.openMenu();
        test.click("forwardItem");
        tryVerify(() => test.item("newMessagePage"));
        given.messenger.openConversation("work", "+15550100133");
        tryVerify(() => test.item("composer")?.text === "Pass it on");
    }

    function test_forwardingKeepsTheDraftOfWhereItGoes() {
        test.show("Pass it on");
        const other = given.conversation("work", "+15550100133");
        given.messenger.saveDraft(other, "Begun. ", 7, 0, []);
        tryVerify(() => given.draftOf(other) === "Begun. |");
        test.openMenu();
        test.click("forwardItem");
        tryVerify(() => test.item("newMessagePage"));
        given.messenger.openConversation("work", "+15550100133");
        tryVerify(() => test.item("composer")?.text === "Begun. Pass it on");
    }

    function test_actionsAppearBesideTheMessage_data() {
        return [
            {tag: "wide", width: 1180, copies: true},
            {tag: "narrow", width: 420, copies: false}
        ];
    }

    function test_actionsAppearBesideTheMessage(data) {
        test.openWindow();
        window.width = data.width;
        test.show("Hello");
        tryVerify(() => test.message(0)?.width <= data.width);
        mouseMove(test.message(0), 20, test.message(0).height / 2);
        mouseMove(test.message(0), 30, test.message(0).height / 2);
        tryVerify(() => test.item("hoverMore"));
        compare(test.item("hoverCopy") !== null, data.copies);
        test.click(data.copies ? "hoverCopy" : "hoverMore");
        if (data.copies)
            compare(given.clipboard(), "Hello");
        else
            tryVerify(() => test.item("copyItem"));
    }

    function test_theUserKnowsThatItArrived() {
        const account = given.account();
        const sent = given.sent(account, test.friend, "hi", Delivery.Unknown);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0));
        test.click("confirmButton");
        tryVerify(() => given.deliveryOf(sent) === Delivery.Sent);
        tryVerify(() => !test.item("confirmButton"));
        verify(given.shows(test.message(0), "hi"));
    }

    function test_allMessagesCanBeOnOneSide() {
        const account = given.account();
        given.written(account, test.friend, "Hello");
        given.sent(account, test.friend, "Hi", Delivery.Sent);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(1));
        const place = row => findChild(test.message(row), "messageText").mapToItem(test.item("messages"), 0, 0).x;
        verify(place(0) > place(1) + 100);
        verify(!given.shows(test.message(0), "You"));
        Preferences.allOnLeft = true;
        tryVerify(() => place(0) === place(1));
        verify(given.shows(test.message(0), "You"));
    }

    function test_aNameCannotBeAnswered() {
        const conversation = given.written(given.account(), "BANK", "Your code is 482913");
        test.openWindow();
        tryVerify(() => window.mainPage);
        window.openConversation(conversation);
        tryVerify(() => given.shows(test.item("composerProblem"), "They write under a name"));
        verify(test.item("composer").readOnly);
    }
}
