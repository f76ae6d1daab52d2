// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

WindowCase {
    id: test

    name: "Window"

    /// What can be used has a name, a role, and room for who does not aim well; but for the line between the panes,
    /// which is as thin as it looks and has keys and a command beside it.
    function judge() {
        compare(given.unnamed(window), []);
        compare(given.small(window).filter(what => !what.includes("splitter")), []);
    }

    function openApart() {
        const account = given.account();
        given.written(account, "+15550100333", "Another", 1, 5);
        test.openConversation(given.written(account, "+15550100222", "Hello"));
        test.write("half");
        window.commands.find("openWindow").run();
        tryCompare(window.windows.all, "length", 1);
        return window.windows.all[0];
    }

    /// What an alert says as it shows up: then a screen reader reads it.
    function hear(alert, told) {
        alert.visibleChanged.connect(() => {
            if (alert.visible)
                told.push(alert.Accessible.name);
        });
    }

    function test_alertsHaveTheirWordsAsTheyShowUp() {
        test.openConversation(given.written(given.account(), "nobody at all", "Hello"));
        const told = [];
        for (const name of ["refusedBar", "newsBar", "composerProblem"])
            test.hear(findChild(window.contentItem, name), told);
        window.refusal = "It could not be read";
        window.news = "All is here";
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composerProblem"));
        compare(told, ["It could not be read", "All is here", test.item("composerProblem").text]);
        window.openSettings("backup");
        tryVerify(() => test.item("backUpButton"));
        test.hear(findChild(window.contentItem, "backupOutcome"), told);
        given.messenger.backups.backUp(given.file("nowhere/mine.parlance", ""));
        tryVerify(() => test.item("backupOutcome"));
        compare(told.pop(), test.item("backupOutcome").text);
    }

    function test_aConversationGoesOnInItsOwnWindow() {
        const own = test.openApart();
        tryVerify(() => own.active && given.find(own, "composer")?.activeFocus);
        tryVerify(() => given.find(own, "composer").text === "half");
        tryVerify(() => test.item("apartNotice"));
        compare(test.item("composer"), null); // what is written has one place
        compare(given.unnamed(own), []);
        test.write(" more");
        keyClick(Qt.Key_W, Qt.ControlModifier); // its own, not the main one
        tryVerify(() => window.visible && window.windows.all.length === 0);
        tryVerify(() => test.item("composer")?.text === "half more");
        window.requestActivate();
        tryVerify(() => test.item("composer").activeFocus);
    }

    function test_tabGoesOnFromWhatCannotBeUsedAnyMore_data() {
        return [{tag: "forward", key: Qt.Key_Tab}, {tag: "back", key: Qt.Key_Backtab}];
    }

    function test_tabGoesOnFromWhatCannotBeUsedAnyMore(data) {
        given.account();
        test.openWindow();
        tryVerify(() => test.item("newMessageButton"));
        test.item("newMessageButton").forceActiveFocus(Qt.TabFocusReason);
        test.item("newMessageButton").enabled = false;
        verify(!test.item("newMessageButton").activeFocus);
        keyClick(data.key);
        verify(window.activeFocusItem.Accessible.name !== "", "the keyboard is nowhere");
    }

    function test_manyAccountsLeaveTheRecipientInView() {
        for (const name of ["One", "Two", "Three", "Four", "Five"])
            given.account(name);
        Preferences.textScale = 2;
        test.openWindow();
        window.width = 400;
        window.height = 480;
        tryVerify(() => window.mainPage);
        window.compose("", "");
        tryVerify(() => test.item("recipient")?.activeFocus);
        const field = test.item("recipient");
        tryVerify(() => field.mapToItem(window.contentItem, 0, field.height).y <= window.height);
    }

    function test_whatIsSentFromItsOwnWindowIsSentOnce() {
        const own = test.openApart();
        tryVerify(() => own.active && given.find(own, "composer")?.text === "half");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.find(own, "messages").itemAtIndex(0)?.body === "half");
        compare(given.find(own, "composer").text, "");
        own.close();
        tryVerify(() => test.item("composer"));
        tryVerify(() => test.message(0)?.body === "half");
        compare(test.item("composer").text, "");
        verify(test.message(1)?.body !== "half");
    }

    function test_itsOwnWindowHasTheKeysOfAConversation() {
        const own = test.openApart();
        tryVerify(() => own.active && given.find(own, "composer")?.activeFocus);
        for (const region of ["findButton", "messages", "composer"]) {
            keyClick(Qt.Key_F6);
            verify(given.find(own, region)?.activeFocus, region);
        }
        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryVerify(() => given.find(own, "emojiSearch")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => given.find(own, "composer").activeFocus);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => given.find(own, "findField")?.activeFocus);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Plus, Qt.ControlModifier);
        compare(Preferences.textScale, 1.1);
        keyClick(Qt.Key_N, Qt.ControlModifier); // nothing of its own
        tryVerify(() => window.active && test.item("recipient")?.activeFocus);
    }

    function test_itsOwnWindowComesBack() {
        const own = test.openApart();
        tryVerify(() => test.item("bringBackButton"));
        window.openConversation(given.conversation("work", "+15550100333"));
        tryVerify(() => test.item("composer"));
        window.openConversation(own.conversation); // it stays where it is
        tryVerify(() => test.item("bringBackButton"));
        test.item("bringBackButton").clicked();
        tryVerify(() => test.item("composer")?.text === "half");
        compare(window.windows.all.length, 0);
    }

    function test_theRingIsThereAgainWhenTheWindowIsEntered_data() {
        return [{tag: "by keys", reason: Qt.TabFocusReason, ringed: true}, {tag: "by mouse", reason: Qt.MouseFocusReason, ringed: false}];
    }

    function test_theRingIsThereAgainWhenTheWindowIsEntered(data) {
        const apart = test.openApart();
        tryVerify(() => apart.active);
        window.requestActivate();
        tryVerify(() => window.active);
        const button = test.item("settingsButton");
        button.forceActiveFocus(data.reason);
        compare(button.visualFocus, data.ringed);
        apart.requestActivate();
        tryVerify(() => apart.active && !button.visualFocus);
        window.requestActivate();
        tryVerify(() => button.activeFocus && button.visualFocus === data.ringed);
    }

    function test_theRingIsThereAgainAfterAnotherPage_data() {
        return [
            {tag: "the contacts", button: "contactsButton", place: "contactSearch", reason: Qt.TabFocusReason, ringed: true},
            {tag: "what is looked for", button: "findButton", place: "findField", reason: Qt.TabFocusReason, ringed: true},
            {tag: "by mouse", button: "findButton", place: "findField", reason: Qt.MouseFocusReason, ringed: false}
        ];
    }

    function test_theRingIsThereAgainAfterAnotherPage(data) {
        test.openConversation(given.written(given.account(), "+15550100222", "Hello"));
        const button = test.item(data.button);
        button.forceActiveFocus(data.reason);
        button.clicked();
        tryVerify(() => test.item(data.place)?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => button.activeFocus && button.visualFocus === data.ringed);
    }

    function test_aWindowThatClosesTakesTheKeyboardFromNothing_data() {
        return [{tag: "a new message", key: Qt.Key_N, place: "recipient"}, {tag: "the settings", key: Qt.Key_Comma, place: "settingsSearch"}];
    }

    function test_aWindowThatClosesTakesTheKeyboardFromNothing(data) {
        const own = test.openApart();
        tryVerify(() => own.active && test.item("apartNotice"));
        window.requestActivate();
        tryVerify(() => window.active);
        keyClick(data.key, Qt.ControlModifier);
        tryVerify(() => test.item(data.place)?.activeFocus);
        own.close();
        tryVerify(() => window.windows.all.length === 0 && window.mainPage.conversationPage);
        window.requestActivate();
        tryVerify(() => window.active);
        test.write("b");
        tryCompare(test.item(data.place), "text", "b");
        verify(test.item(data.place).activeFocus);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("composer")?.text === "half");
    }

    function test_everythingHasANameAndARole() {
        test.openWindow();
        tryVerify(() => test.item("addAccountButton"));
        test.judge();
        test.click("addAccountButton");
        tryVerify(() => test.item("serviceTile"));
        test.judge();
        test.click("serviceTile");
        tryVerify(() => test.item("accountName"));
        test.judge();

        const account = given.account();
        given.account("Second");
        given.sent(account, "+15550100222", "hi", Delivery.Unknown);
        given.sent(account, "+15550100133", "hi", Delivery.Failed);
        given.connection(account, Connection.Trouble);
        window.openConversation(given.conversation(account, "+15550100222"));
        tryVerify(() => test.item("sendAgainButton"));
        test.judge();
        window.compose("", "");
        tryVerify(() => test.item("fromAccount"));
        test.judge();
        window.openSettings("accounts");
        tryVerify(() => test.item("accountRow"));
        test.judge();
    }

    /// The lines of data/readout.txt are what a blind reader hears: change it only for something that is said better.
    function test_aConversationIsReadOutAsWritten() {
        const account = given.account();
        given.person(account, "+15550100222", "Ana Lima");
        given.written(account, "+15550100222", "Kick-off is at ten", 2, 5);
        given.sent(account, "+15550100222", "Ok", Delivery.Delivered);
        given.sent(account, "+15550100222", "And where?", Delivery.Failed, {kind: "refused", reason: "bad-recipient"});
        given.shown(account, "+15550100222", "See here", ["map.png", "plan.pdf"]);
        test.openConversation(given.conversation(account, "+15550100222"));
        tryVerify(() => test.item("messages")?.count === 5 && !test.item("messages").holding && test.message(4));
        const said = given.readOut(test.item("conversations")).concat(given.readOut(test.item("messages")));
        const wanted = given.textOf(Qt.resolvedUrl("data/readout.txt")).trim().split("\n");
        compare(said.join("\n"), wanted.join("\n"));
    }

    function test_f6GoesThroughTheRegions() {
        test.openConversation(given.written(given.account(), "+15550100222", "Hello"));
        tryVerify(() => test.message(0));
        for (const region of ["filter", "filterTabs", "conversations", "findButton", "messages", "composer", "filter"]) {
            keyClick(Qt.Key_F6);
            verify(test.item(region).activeFocus, region);
        }
        for (const region of ["composer", "messages", "findButton", "conversations"]) {
            keyClick(Qt.Key_F6, Qt.ShiftModifier);
            verify(test.item(region).activeFocus, region);
        }
    }

    function test_f6PassesOverWhatIsCovered() {
        test.openConversation(given.written(given.account(), "+15550100222", "Hello"));
        window.width = 900; // the card lies over the conversation
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("detailsPane")?.activeFocus);
        for (const region of ["filter", "filterTabs", "conversations", "detailsPane"]) {
            keyClick(Qt.Key_F6);
            verify(test.item(region).activeFocus, region);
        }
    }

    function test_altArrowsGoThroughTheConversations() {
        const account = given.account();
        given.written(account, "+15550100133", "First", 1, 5);
        given.written(account, "+15550100222", "Second");
        test.openWindow();
        tryVerify(() => test.item("conversations")?.count === 2);
        for (const [key, title] of [[Qt.Key_Down, "222"], [Qt.Key_Down, "133"], [Qt.Key_Down, "133"], [Qt.Key_Up, "222"]]) {
            keyClick(key, Qt.AltModifier);
            tryVerify(() => test.item("conversationTitle")?.text.includes(title));
        }
    }

    function test_filterFindsAndEscapeShowsAll() {
        const account = given.account();
        given.written(account, "+15550100133", "First");
        given.written(account, "+15550100222", "Second");
        test.openWindow();
        tryVerify(() => test.item("conversations")?.count === 2);
        keyClick(Qt.Key_K, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("filter").activeFocus);
        test.write("0133");
        tryVerify(() => test.item("conversations").count === 1);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("conversations").count === 2);
        test.write("0222");
        tryVerify(() => test.item("conversations").count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.includes("222"));
    }

    function test_narrowWindowShowsOnePaneAndTheWayBack() {
        const conversation = given.written(given.account(), "+15550100222", "Hello");
        test.openConversation(conversation);
        verify(test.item("conversations"));
        verify(!test.item("backButton"));
        window.width = 500;
        tryVerify(() => !test.item("conversations"));
        test.click("backButton");
        tryVerify(() => test.item("conversations")?.activeFocus);
        verify(!test.item("composer"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("conversations"));
    }

    function test_readWhenSeen() {
        const account = given.account();
        const conversation = given.written(account, "+15550100222", "Hello", 3);
        test.openWindow();
        tryVerify(() => test.item("conversationRow")?.unread === 3);
        window.openConversation(conversation);
        tryVerify(() => test.item("conversationRow").unread === 0);
    }
}
