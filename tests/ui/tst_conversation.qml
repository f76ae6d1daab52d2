// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models

WindowCase {
    id: test

    name: "Conversation"

    SignalSpy {
        id: sent

        signalName: "sent"
    }

    SignalSpy {
        id: arrivedCue

        signalName: "arrived"
    }

    SignalSpy {
        id: sentCue

        signalName: "sent"
    }

    readonly property string friend: "+15550100222"

    /// As a reader does: when the list has come to rest.
    function scrollTo(row) {
        const timeline = test.item("messages");
        tryVerify(() => !timeline.holding);
        timeline.positionViewAtIndex(row, ListView.Center);
    }

    function test_sentMessageAppearsAtOnceAsQueued() {
        test.openConversation(given.written(given.account(), test.friend, "Hello"));
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "hi");
        compare(test.message(0).stateWord, "queued");
        verify(test.message(0).outgoing);
        tryCompare(test.item("composer"), "text", "");
    }

    function test_whatWasSentDoesNotComeBackByUndoing() {
        test.openConversation(given.written(given.account(), test.friend, "Hello"));
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryCompare(test.item("composer"), "text", "");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(test.item("composer").text, "");
    }

    function test_textStaysUntilItIsTaken() {
        test.openConversation(given.written(given.account(), "nobody at all", "Hello"));
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composerProblem"));
        verify(test.item("composerProblem").text !== "");
        compare(test.item("composer").text, "hi");
    }

    function test_whatIsTypedAfterEnterStays() {
        test.openConversation(given.written(given.account(), test.friend, "Hello"));
        test.write("one");
        given.hold(); // the disk takes its time
        keyClick(Qt.Key_Return);
        test.write("two");
        compare(test.item("composer").text, "onetwo");
        given.release();
        tryCompare(test.item("composer"), "text", "two");
    }

    function test_whatIsTypedAfterEnterStaysWhenThePageIsLeft() {
        const account = given.account();
        const other = given.written(account, "+15550100133", "Me too");
        const conversation = given.written(account, test.friend, "Hello");
        test.openConversation(conversation);
        given.hold(); // nothing is read any more, not even what was begun here
        test.write("one");
        keyClick(Qt.Key_Return);
        test.write("two");
        window.openConversation(other);
        sent.target = given.messenger;
        sent.clear();
        given.release();
        tryCompare(sent, "count", 1); // it took the draft with it for a moment
        tryVerify(() => given.draftOf(conversation) === "two|");
        tryVerify(() => given.draftOf(other) === "|");
    }

    function test_enterSends_data() {
        return [
            {tag: "return", key: Qt.Key_Return, modifiers: Qt.NoModifier, written: "a", left: "", sent: true},
            {tag: "enter", key: Qt.Key_Enter, modifiers: Qt.KeypadModifier, written: "a", left: "", sent: true},
            {tag: "shift", key: Qt.Key_Return, modifiers: Qt.ShiftModifier, written: "a", left: "a\n", sent: false},
            {tag: "blank", key: Qt.Key_Return, modifiers: Qt.NoModifier, written: "  ", left: "  ", sent: false}
        ];
    }

    function test_enterSends(data) {
        test.openConversation(given.conversation(given.account(), test.friend));
        test.write(data.written);
        keyClick(data.key, data.modifiers);
        tryCompare(test.item("composer"), "text", data.left);
        tryCompare(test.item("messages"), "count", data.sent ? 1 : 0);
    }

    function test_enterBelongsToTheInputMethod() {
        test.openConversation(given.conversation(given.account(), test.friend));
        given.compose("にほ", "");
        keyClick(Qt.Key_Return);
        compare(test.item("messages").count, 0);
        given.compose("", "日本");
        compare(test.item("composer").text, "日本");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "日本");
    }

    function test_composerGrowsAndThenScrolls() {
        test.openConversation(given.conversation(given.account(), test.friend));
        const before = test.item("composerBar").height;
        for (let line = 0; line < 3; ++line)
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
        tryVerify(() => test.item("composerBar").height > before);
        for (let line = 0; line < 40; ++line)
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
        verify(test.item("composerBar").height < window.height / 2);
    }

    function test_counterTellsWhatALongTextBecomes() {
        test.openConversation(given.conversation(given.account(), test.friend));
        compare(test.item("counter"), null);
        test.item("composer").text = "x".repeat(150);
        tryVerify(() => test.item("counter")?.text === "150 / 160");
    }

    function test_tooLongTextCannotBeSent() {
        test.openConversation(given.conversation(given.account(), test.friend));
        test.item("composer").text = "x".repeat(5000);
        tryVerify(() => !test.item("sendButton").enabled);
        keyClick(Qt.Key_Return);
        compare(test.item("composer").text.length, 5000);
        compare(test.item("messages").count, 0);
    }

    function test_draftStaysWithItsConversation() {
        const account = given.account();
        const first = given.written(account, test.friend, "Hello");
        const second = given.written(account, "+15550100133", "Hi");
        test.openConversation(first);
        test.write("not yet");
        window.openConversation(second);
        tryVerify(() => test.item("conversationTitle")?.text.includes("133"));
        compare(test.item("composer").text, "");
        window.openConversation(first);
        tryVerify(() => test.item("composer")?.text === "not yet");
        tryCompare(test.item("composer"), "activeFocus", true);
    }

    function test_theDraftKeepsItsCursor() {
        const account = given.account();
        const first = given.written(account, test.friend, "Hello");
        const second = given.written(account, "+15550100133", "Hi");
        test.openConversation(first);
        test.write("not yet");
        test.item("composer").cursorPosition = 3;
        given.written(account, test.friend, "Are you there?"); // leaves the cursor where it is
        window.openConversation(second);
        tryVerify(() => test.item("conversationTitle")?.text.includes("133"));
        window.openConversation(first);
        tryVerify(() => test.item("composer")?.text === "not yet");
        tryCompare(test.item("composer"), "cursorPosition", 3);
        given.written(account, test.friend, "Hello?");
        test.write("!");
        compare(test.item("composer").text, "not! yet");
    }

    function test_aDraftIsKeptWhenTheWindowIsClosed() {
        const conversation = given.written(given.account(), test.friend, "Hello");
        test.openConversation(conversation);
        test.write("not yet");
        keyClick(Qt.Key_Left);
        window.destroy();
        tryVerify(() => window === null);
        test.openConversation(conversation);
        tryCompare(test.item("composer"), "text", "not yet");
        tryCompare(test.item("composer"), "cursorPosition", 6);
    }

    function test_threeFailuresAreRetriedTogether() {
        const account = given.account();
        const failed = [1, 2].map(number => given.sent(account, test.friend, "failed", Delivery.Failed));
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0));
        compare(test.item("failuresNotice"), null);
        failed.push(given.sent(account, test.friend, "failed", Delivery.Failed));
        const unknown = given.sent(account, test.friend, "unknown", Delivery.Unknown);
        tryVerify(() => given.shows(test.item("failuresNotice"), "3 messages were not sent"));
        test.click("retryAllButton");
        tryVerify(() => !test.item("failuresNotice"));
        for (const message of failed)
            compare(given.deliveryOf(message), Delivery.Queued);
        compare(given.deliveryOf(unknown), Delivery.Unknown);
        verify(test.item("composer").activeFocus);
    }

    function test_opensAtTheLatestAndFollows() {
        const account = given.account();
        test.openConversation(given.written(account, test.friend, "Text", 40));
        tryVerify(() => test.message(0)?.body === "Text 40");
        for (let i = 0; i < 5; ++i) {
            given.written(account, test.friend, "Later");
            tryVerify(() => test.message(0)?.body === "Later" && given.isInView(test.message(0)));
        }
        compare(test.item("latestButton"), null);
    }

    function test_staysStillWhileRowsComeAtBothEnds() {
        const account = given.account();
        test.openConversation(given.written(account, test.friend, "Text", 300));
        const timeline = test.item("messages");
        tryVerify(() => timeline.count >= 30);
        while (timeline.count < 100) {
            const count = timeline.count;
            test.scrollTo(count - 1);
            tryVerify(() => timeline.count > count);
        }
        test.scrollTo(60);
        const watched = given.middle(timeline);
        const id = watched.messageId;
        const at = given.top(watched);
        for (let i = 0; i < 10; ++i) {
            const before = timeline.count;
            given.written(account, test.friend, "Something longer that came meanwhile, over more than one line of the window");
            timeline.messages.fetchOlder();
            tryVerify(() => timeline.count > before);
            tryVerify(() => Math.abs(given.top(given.showing(timeline, id)) - at) <= 1, 1000, "round " + i);
        }
        compare(test.item("latestButton").missed, 10);
    }

    function test_reachesTheFirstMessageAndComesBack() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 600));
        const timeline = test.item("messages");
        tryVerify(() => timeline.count >= 30);
        while (!timeline.messages.atOldest) {
            test.scrollTo(timeline.count - 1);
            tryVerify(() => !timeline.messages.loading);
        }
        test.scrollTo(timeline.count - 1);
        compare(timeline.itemAtIndex(timeline.count - 1).body, "Text 1");
        verify(timeline.count <= 400, "a window, not everything");
        test.click("latestButton");
        tryVerify(() => test.message(0)?.body === "Text 600" && given.isInView(test.message(0)));
    }

    function test_staysAtTheEndWhileTheComposerGrows() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 40));
        tryVerify(() => test.message(0)?.body === "Text 40" && given.isInView(test.message(0)));
        for (let line = 0; line < 6; ++line) {
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            tryVerify(() => given.isInView(test.message(0)));
        }
    }

    function test_ownMessageLeadsToTheEnd() {
        test.openConversation(given.written(given.account(), test.friend, "Text", 100));
        const timeline = test.item("messages");
        tryVerify(() => timeline.count >= 50);
        test.scrollTo(40);
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "hi" && given.isInView(test.message(0)));
    }

    function test_typingInTheTimelineGoesToTheComposer() {
        test.openConversation(given.written(given.account(), test.friend, "Hello"));
        test.item("messages").forceActiveFocus();
        keyClick("x");
        tryVerify(() => test.item("composer").activeFocus);
        compare(test.item("composer").text, "x");
    }

    function test_complaintsStandAtTheirFields() {
        const account = given.account();
        const refusal = {kind: "refused", reason: "bad-recipient", code: "422", detail: "the service's words", fields: [
            {field: "to", reason: "bad-recipient", code: "21211", detail: "no number"},
            {field: "text", reason: "text-too-long", code: "21617", detail: "too long"}]};
        given.sent(account, test.friend, "hi", Delivery.Failed, refusal);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0)?.stateWord === "failed");
        compare(test.message(0).problemFields.length, 2);
        for (const complaint of test.message(0).problemFields)
            verify(given.shows(test.message(0), complaint), complaint);
        verify(!given.shows(test.message(0), "the service's words"));
        test.click("detailsButton");
        verify(given.shows(test.message(0), test.message(0).problemDetail));
    }

    function test_failedMessageIsSentAgain() {
        const account = given.account();
        const id = given.sent(account, test.friend, "hi", Delivery.Failed);
        test.openConversation(given.conversation(account, test.friend));
        test.click("sendAgainButton");
        tryVerify(() => test.message(0).stateWord === "queued");
        compare(given.deliveryOf(id), Delivery.Queued);
    }

    function test_unknownOutcomeIsSentAgainOnlyAfterAQuestion() {
        const account = given.account();
        const id = given.sent(account, test.friend, "hi", Delivery.Unknown);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.item("checkButton"));
        test.click("sendAgainButton");
        verify(given.shows(test.message(0), "The other side may get it twice."));
        compare(given.deliveryOf(id), Delivery.Unknown);
        test.click("keepWaitingButton");
        compare(given.deliveryOf(id), Delivery.Unknown);
        test.click("sendAgainButton");
        test.click("sendAnywayButton");
        tryVerify(() => given.deliveryOf(id) === Delivery.Queued);
    }

    function test_whatIsStillNotKnownIsSaid() {
        const account = given.account();
        given.connection(account, Connection.Connected);
        given.sent(account, test.friend, "hi", Delivery.Unknown);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.item("checkButton"));
        test.item("checkButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        given.lookedUp(account);
        tryVerify(() => test.item("announcer")?.Accessible.name === "Still not known whether it was sent");
        tryVerify(() => given.shows(test.message(0), test.message(0).problemText));
        verify(test.message(0).problemText.startsWith("Still not known whether this was sent · last asked: "));
        verify(test.item("checkButton").activeFocus);
    }

    function test_whatCannotBeAskedNowIsSaid() {
        const account = given.account("Shop");
        given.connection(account, Connection.Offline);
        given.sent(account, test.friend, "hi", Delivery.Unknown);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.item("checkButton"));
        test.click("checkButton");
        tryVerify(() => window.refusal === "It cannot be asked now · it is, as soon as Shop is connected");
    }

    function test_menuCopiesTheTextAndCancels() {
        const account = given.account();
        const id = given.sent(account, test.friend, "copy & me", Delivery.Queued);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0));
        mouseClick(test.message(0), test.message(0).width - 60, test.message(0).height - 20, Qt.RightButton);
        test.click("copyItem");
        compare(given.clipboard(), "copy & me");
        tryVerify(() => !test.item("copyItem"));
        test.item("messages").forceActiveFocus();
        keyClick(Qt.Key_Return);
        test.click("cancelItem");
        tryVerify(() => given.deliveryOf(id) === Delivery.Cancelled);
    }

    function test_longTextIsShownInPieces() {
        const text = "word ".repeat(20000);
        test.openConversation(given.written(given.account(), test.friend, text));
        test.click("showMoreButton");
        test.click("showAllButton");
        tryVerify(() => test.item("pieces")?.count > 5);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("composer"));
    }

    function test_anEmptyConversationShowsWithWhomItIs() {
        const account = given.account();
        test.openWindow();
        given.messenger.openConversation(account, "+15550100777");
        tryVerify(() => test.item("emptyTalk"));
        verify(given.shows(test.item("emptyTalk"), "+1 555 010 0777"));
        verify(given.shows(test.item("emptyTalk"), "No messages yet"));
    }

    function receive(account, words) {
        given.written(account, test.friend, words);
        tryVerify(() => test.message(0)?.body === words);
    }

    function test_soundsAreForWhoWantsThem() {
        const account = given.account();
        test.openConversation(given.written(account, test.friend, "Hello"));
        const sounds = findChild(test.item("conversationPage"), "sounds");
        arrivedCue.target = sounds;
        sentCue.target = sounds;
        arrivedCue.clear();
        sentCue.clear();
        test.receive(account, "one");
        compare(sounds.pair.item, null); // nothing was loaded for it

        Preferences.sounds = true;
        tryCompare(sounds.pair, "status", Loader.Ready);
        test.receive(account, "two");
        tryCompare(arrivedCue, "count", 1); // not of the one before
        given.sent(account, test.friend, "three", Delivery.Failed);
        given.sent(account, test.friend, "four", Delivery.Sent);
        tryCompare(sentCue, "count", 1);
        given.written(account, "+15550100333", "elsewhere");

        given.connection(account, Connection.Connected);
        given.presence(account, "", Presence.DoNotDisturb);
        test.receive(account, "five");
        given.presence(account, "", Presence.Available);
        test.receive(account, "six");
        tryCompare(arrivedCue, "count", 2);
        compare(sentCue.count, 1);
        Preferences.sounds = false;
        tryCompare(sounds.pair, "item", null);
    }
}
