// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Where a timeline opens, what it marks, and that nothing in it jumps.
WindowCase {
    id: test

    name: "Timeline"

    readonly property string friend: "+15550100222"

    function timeline() {
        return test.item("messages");
    }

    /// As a reader does: when the list has come to rest.
    function scrollTo(row) {
        tryVerify(() => !test.timeline().holding);
        test.timeline().positionViewAtIndex(row, ListView.Center);
    }

    function topOf(message) {
        return given.top(given.showing(test.timeline(), message)) - given.top(test.timeline());
    }

    /// \return the first of \c fresh new messages after \c old ones
    function openWithNews(old, fresh) {
        const account = given.account();
        given.read(given.written(account, test.friend, "Old", old, 2 * fresh));
        test.openUnread(given.written(account, test.friend, "New", fresh));
        tryVerify(() => test.timeline().messages.marker !== 0);
        return test.timeline().messages.marker;
    }

    function test_opensWhereTheNewMessagesBegin_data() {
        return [
            {tag: "all in the first page", fresh: 20},
            {tag: "further up than a page", fresh: 200}
        ];
    }

    function test_opensWhereTheNewMessagesBegin(data) {
        const first = test.openWithNews(100, data.fresh);
        tryVerify(() => Math.abs(test.topOf(first) - test.timeline().height / 3) <= 1);
        compare(given.showing(test.timeline(), first).body, "New 1");
        verify(given.shows(given.showing(test.timeline(), first), data.fresh + " new messages"));
    }

    function test_historyThatTakesLongIsOnItsWay() {
        const conversation = given.written(given.account(), test.friend, "Text", 300);
        test.openConversation(conversation);
        tryVerify(() => test.timeline().count > 0 && !test.timeline().messages.loading && !test.timeline().holding);
        given.hold(); // the disk takes its time
        given.messenger.saveDraft(conversation, "What is read waits for what is written");
        verify(!test.item("loadingLine"));
        tryVerify(() => { // what was asked before still comes
            test.timeline().positionViewAtIndex(test.timeline().count - 1, ListView.Center);
            return test.item("loadingLine");
        });
        given.release();
        tryVerify(() => !test.item("loadingLine"));
    }

    function test_fewNewMessagesAreAllInView() {
        const first = test.openWithNews(100, 2);
        tryVerify(() => test.message(0)?.body === "New 2" && given.isInView(test.message(0)));
        verify(given.shows(given.showing(test.timeline(), first), "2 new messages"));
    }

    function test_messagesDisappearUnderWhatIsBelow_data() {
        return [{tag: "of a number", chats: false}, {tag: "where it is told who writes", chats: true}];
    }

    /// Not in the open, above an empty strip.
    function test_messagesDisappearUnderWhatIsBelow(data) {
        const account = data.chats ? given.company() : given.account();
        test.openConversation(given.written(account, data.chats ? "sip:ana@example.com" : test.friend, "Text", 30));
        const view = test.timeline().parent;
        tryCompare(view, "clip", true);
        tryVerify(() => given.top(view) + view.height === given.top(test.item("composerBar")));
    }

    /// What the list gives places to by heights that change afterwards moves what is read.
    function test_aBubbleThatIsUsedAgainHasItsHeightAtOnce() {
        const account = given.account();
        for (let i = 0; i < 150; ++i)
            given.written(account, test.friend, "Word ".repeat(1 + 7 * i % 60), 1, 10 * (150 - i));
        test.openConversation(given.conversation(account, test.friend));
        const list = test.timeline();
        tryVerify(() => list.count > 0 && !list.holding);
        for (let step = 0; step < 40; ++step) {
            const eyed = list.eyed();
            const [message, before] = [eyed.messageId, eyed.y - list.contentY];
            const distance = Math.min(300, list.contentY - list.originY);
            list.contentY -= distance;
            const made = [];
            for (let row = 0; row < list.count; ++row) {
                const bubble = list.itemAtIndex(row);
                if (bubble)
                    made.push({bubble: bubble, message: bubble.messageId, height: bubble.height});
            }
            waitForRendering(list);
            tryVerify(() => !list.holding && !list.messages.loading);
            for (const one of made.filter(one => one.bubble.messageId === one.message && one.bubble.visible))
                compare(one.bubble.height, one.height, one.bubble.body);
            if (eyed.messageId === message)
                fuzzyCompare(eyed.y - list.contentY, before + distance, 1);
        }
        verify(list.messages.atOldest);
    }

    function test_theMarkerStaysUntilTheUserAnswers() {
        const first = test.openWithNews(20, 3);
        tryVerify(() => test.item("unreadLine"));
        given.written("work", test.friend, "Newer");
        tryVerify(() => test.message(0)?.body === "Newer");
        compare(test.timeline().messages.marker, first);
        verify(given.shows(test.timeline(), "3 new messages"));
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "hi");
        tryVerify(() => !test.item("unreadLine"));
    }

    function test_theMarkerPartsAGroup() {
        const first = test.openWithNews(5, 2);
        tryVerify(() => given.showing(test.timeline(), first)?.isFirstOfGroup);
        const row = test.timeline().messages.rowOf(first);
        tryVerify(() => test.message(row + 1)?.isLastOfGroup);
    }

    function test_leadsBackToTheFirstNewMessage() {
        const first = test.openWithNews(30, 60);
        tryVerify(() => given.showing(test.timeline(), first));
        test.timeline().forceActiveFocus();
        keyClick(Qt.Key_End);
        tryVerify(() => test.item("unreadButton")?.enabled);
        test.click("unreadButton");
        tryVerify(() => given.showing(test.timeline(), first) && given.isInView(given.showing(test.timeline(), first)));
        tryVerify(() => !test.item("unreadButton"));
        keyClick(Qt.Key_End);
        tryVerify(() => test.item("unreadButton"));
        keyClick(Qt.Key_PageUp, Qt.ShiftModifier);
        tryVerify(() => given.isInView(given.showing(test.timeline(), first)));
    }

    function test_onlyWhatWasSeenIsRead() {
        test.openWithNews(30, 100);
        const id = given.conversation("work", test.friend);
        tryVerify(() => given.unreadOf(id) < 100);
        verify(given.unreadOf(id) > 50, "the rest is below the window");
        test.timeline().forceActiveFocus();
        keyClick(Qt.Key_End);
        tryVerify(() => given.unreadOf(id) === 0);
    }

    function test_comesBackToWhereTheReaderWas() {
        const account = given.account();
        const conversation = given.written(account, test.friend, "Text", 200, 10);
        const other = given.written(account, "+15550100133", "Hi");
        given.read(other);
        test.openConversation(conversation);
        tryVerify(() => test.timeline().count >= 50);
        test.scrollTo(40);
        const watched = given.middle(test.timeline()).messageId;
        const at = test.topOf(watched);
        window.openConversation(other);
        tryVerify(() => test.message(0)?.body === "Hi");
        window.openConversation(conversation);
        tryVerify(() => Math.abs(test.topOf(watched) - at) <= 1);
    }

    function test_nothingMovesWhileHistoryLoadsAbove() {
        test.openConversation(given.written(given.account(), test.friend, "A text that is long enough for two lines or more of the window, whatever its width", 300));
        tryVerify(() => test.timeline().count >= 80);
        test.scrollTo(60);
        const watched = given.middle(test.timeline()).messageId;
        const at = test.topOf(watched);
        for (let round = 0; round < 4; ++round) {
            const count = test.timeline().count;
            test.timeline().messages.fetchOlder();
            tryVerify(() => test.timeline().count > count);
            tryVerify(() => !test.timeline().holding);
            fuzzyCompare(test.topOf(watched), at, 1);
        }
    }

    function test_nothingMovesWhileABubbleGrows_data() {
        return [
            {tag: "above", by: 2},
            {tag: "below", by: -2}
        ];
    }

    function test_nothingMovesWhileABubbleGrows(data) {
        const account = given.account();
        for (let i = 0; i < 25; ++i)
            given.sent(account, test.friend, "failed", Delivery.Failed, {kind: "refused", reason: "bad-recipient", code: "21211", detail: "no number"});
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.timeline().count === 25);
        test.scrollTo(12);
        const watched = given.middle(test.timeline());
        const at = test.topOf(watched.messageId);
        const grown = test.message(watched.index + data.by);
        const before = grown.height;
        findChild(grown, "foldable").open = true;
        tryVerify(() => grown.height > before + 10);
        tryVerify(() => !test.timeline().holding);
        fuzzyCompare(test.topOf(watched.messageId), at, 1);
    }

    function test_theDayFloatsWhileTheTimelineMoves() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 100));
        tryVerify(() => test.timeline().count >= 50);
        compare(test.item("floatingDay"), null);
        test.timeline().forceActiveFocus();
        keyClick(Qt.Key_PageUp);
        tryVerify(() => test.item("floatingDay")?.day !== "");
        tryVerify(() => !test.item("floatingDay"), 5000, "it goes by itself");
    }

    function test_whatArrivesIsSaidOnce() {
        const account = given.account();
        test.openConversation(given.written(account, "+15550100222", "Hello"));
        tryVerify(() => test.message(0));
        compare(test.item("announcer"), null);
        given.written(account, "+15550100222", "At three?");
        tryVerify(() => test.item("announcer")?.Accessible.name.startsWith("+1 555 010 0222: At three?"));
        compare(test.item("announcer").Accessible.role, Accessible.AlertMessage);
        tryVerify(() => !test.item("announcer"));
        given.written(account, "+15550100333", "To somebody else");
        given.written(account, "+15550100222", "Many", 5);
        tryVerify(() => test.item("announcer")?.Accessible.name.startsWith("5 new messages"), 10000);
    }

    function test_whoWritesElsewhereIsSaidIfChosen() {
        const account = given.account();
        given.person(account, "+15550100333", "Bo Li");
        given.written(account, "+15550100444", "Muted");
        const muted = given.conversation(account, "+15550100444");
        given.messenger.conversations.mute([muted], ConversationActions.ForEver);
        test.openConversation(given.written(account, "+15550100222", "Hello"));
        tryVerify(() => test.message(0));
        given.written(account, "+15550100333", "Not told");
        given.written(account, "+15550100222", "Told");
        tryVerify(() => test.item("announcer")?.Accessible.name.includes("Told"));
        verify(!test.item("inboxAnnouncer"));

        Preferences.announceOthers = true;
        given.written(account, "+15550100444", "Still muted");
        given.written(account, "+15550100333", "To you");
        tryVerify(() => test.item("inboxAnnouncer")?.Accessible.name === "New message from Bo Li");
        compare(test.item("inboxAnnouncer").Accessible.role, Accessible.AlertMessage);
        given.written(account, "+15550100222", "Here");
        tryVerify(() => test.item("announcer")?.Accessible.name.includes("Here"));
        given.written(account, "+15550100333", "Many", 5);
        tryVerify(() => test.item("inboxAnnouncer")?.Accessible.name === "5 new messages", 10000);
    }

    function test_whatDidNotGetAwayIsSaid() {
        const account = given.account();
        test.openConversation(given.written(account, "+15550100222", "Hello"));
        tryVerify(() => test.message(0));
        given.sent(account, "+15550100222", "Yes", Delivery.Delivered);
        given.sent(account, "+15550100222", "No", Delivery.Failed);
        tryVerify(() => test.item("announcer")?.Accessible.name.startsWith("You: No. "));
    }

    function test_aPauseMakesRoom() {
        const account = given.account();
        given.written(account, test.friend, "before", 1, 200);
        test.openConversation(given.written(account, test.friend, "after"));
        tryVerify(() => test.message(0)?.body === "after");
        if (test.message(0).dayText === "") // it is not just after midnight
            verify(test.message(0).isAfterPause);
    }
}
