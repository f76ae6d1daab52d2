// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Who asked for no more messages, and how the user learns and changes it.
WindowCase {
    id: test

    name: "Silence"

    readonly property string friend: "+15550100222"

    function openText() {
        const account = given.texting();
        test.openConversation(given.written(account, test.friend, "Hello"));
        return account;
    }

    function test_composerAsksBeforeItBreaksASilence() {
        const account = test.openText();
        compare(test.item("silenceNotice"), null);
        compare(test.item("silenceGlyph"), null);
        given.optedOut(account, test.friend);
        tryVerify(() => test.item("silenceNotice"));
        verify(given.shows(test.item("silenceNotice"), "asked for no more messages"));
        compare(findChild(test.item("silenceNotice"), "noticeGlyph").picture, "hand");
        tryVerify(() => test.item("silenceGlyph")); // of its row
        test.write("sorry");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("keepSilenceButton")?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        compare(test.item("messages").count, 1);
        compare(test.item("composer").text, "sorry");
        keyClick(Qt.Key_Return);
        test.click("breakSilenceButton");
        tryVerify(() => test.message(0)?.body === "sorry");
        tryCompare(test.item("composer"), "text", "");
        compare(test.item("breakSilenceButton"), null);
    }

    function test_questionEndsWithTheSilence() {
        const account = test.openText();
        given.optedOut(account, test.friend);
        test.write("sorry");
        tryVerify(() => test.item("silenceNotice"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("keepSilenceButton")?.activeFocus);
        given.messenger.people.endSilences(account, test.friend); // they wrote START
        tryVerify(() => test.item("composer").activeFocus);
        compare(test.item("keepSilenceButton"), null);
        given.optedOut(account, test.friend);
        tryVerify(() => test.item("silenceNotice"));
        compare(test.item("keepSilenceButton"), null); // nothing is about to be sent
    }

    function test_whoAskedForSilenceIsShownFromTheComposer() {
        const account = test.openText();
        given.optedOut(account, test.friend);
        test.write("sorry");
        test.click("silenceContactButton");
        tryVerify(() => test.item("cardSilence"));
        compare(test.item("composer").text, "sorry");
    }

    function test_whatLooksLikeARequestToStopIsAskedAbout() {
        const account = given.texting();
        test.openConversation(given.written(account, test.friend, "Please stop texting me"));
        tryVerify(() => test.item("stopNotice"));
        verify(given.shows(test.item("stopNotice"), "“Please stop texting me”"));
        verify(!given.isOptedOut(account, test.friend)); // nothing by itself
        compare(given.unnamed(window), []);
        compare(given.misplaced(window), []);
        test.click("denyStopButton");
        tryVerify(() => !test.item("stopNotice"));
        verify(!given.isOptedOut(account, test.friend));
        given.written(account, test.friend, "I said quit it");
        tryVerify(() => test.item("stopNotice"));
        test.click("silenceNowButton");
        tryVerify(() => test.item("silenceNotice"));
        compare(test.item("stopNotice"), null);
        verify(given.isOptedOut(account, test.friend));
    }

    function test_theCardTellsWhenTheyAskedForSilence() {
        const account = given.texting();
        const conversation = given.written(account, test.friend, "I quit", 1, 90);
        given.written(account, test.friend, "Text", 80);
        test.openConversation(conversation);
        given.messenger.people.silenceBy(account, test.friend, 1);
        tryVerify(() => test.item("silenceNotice"));
        verify(!given.shows(test.item("messages"), "I quit"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("cardSilence")?.text.endsWith("“I quit”"));
        test.click("silenceMessageButton");
        tryVerify(() => given.shows(test.item("messages"), "I quit"));
    }

    function test_theCardOfAnOwnWindowShowsTheRequest() {
        const account = given.texting();
        const conversation = given.written(account, test.friend, "I quit", 1, 90);
        given.written(account, test.friend, "Text", 80);
        test.openConversation(conversation);
        given.messenger.people.silenceBy(account, test.friend, 1);
        window.commands.find("openWindow").run();
        tryCompare(window.windows.all, "length", 1);
        const own = window.windows.all[0];
        tryVerify(() => own.active && given.find(own, "silenceNotice"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => given.find(own, "silenceMessageButton"));
        verify(!given.shows(given.find(own, "messages"), "I quit"));
        given.find(own, "silenceMessageButton").clicked();
        tryVerify(() => given.shows(given.find(own, "messages"), "I quit"));
        compare(window.windows.all, [own]);
    }

    function test_markIsChangedOnTheCard() {
        const account = test.openText();
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("contactCard"));
        compare(test.item("cardSilence"), null);
        test.click("silenceButton");
        tryVerify(() => test.item("cardSilence"));
        verify(given.isOptedOut(account, test.friend));
        tryVerify(() => test.item("silenceReason")?.activeFocus); // it may be said why
        compare(given.unnamed(window), []);
        tryVerify(() => given.misplaced(window).length === 0); // once all has its place
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("silenceButton").activeFocus);
        verify(test.item("cardSilence").text.endsWith(", by you"));
        test.click("silenceButton");
        tryVerify(() => !test.item("cardSilence"));
        verify(!given.isOptedOut(account, test.friend));
    }

    function test_nobodyIsAskedForAReasonOfWhatIsOver() {
        const account = test.openText();
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("contactCard"));
        test.click("silenceButton");
        tryVerify(() => test.item("silenceReason")?.activeFocus);
        given.messenger.people.endSilences(account, test.friend); // it was undone
        tryVerify(() => !test.item("cardSilence"));
        given.optedOut(account, test.friend);
        tryVerify(() => test.item("cardSilence"));
        compare(test.item("silenceReason"), null);
    }

    function test_aReasonStandsOnTheCard() {
        const account = test.openText();
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("contactCard"));
        test.click("silenceButton");
        tryVerify(() => test.item("silenceReason")?.activeFocus);
        tryVerify(() => {
            const field = test.item("silenceReason");
            const top = field.mapToItem(test.item("contactCard"), 0, 0).y;
            return top >= 0 && top + field.height <= test.item("contactCard").height; // it is brought into view
        });
        for (const key of "asked on the phone")
            keyClick(key);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("cardSilence")?.text.endsWith(", by you: asked on the phone"));
        tryVerify(() => test.item("silenceButton").activeFocus);
        compare(test.item("silenceReason"), null);
        keyClick(Qt.Key_Z, Qt.ControlModifier); // as with what is filed
        tryVerify(() => !test.item("cardSilence"));
        verify(!given.isOptedOut(account, test.friend));
    }

    function test_oneOfSeveralSendersIsSilenced() {
        const first = given.texting("First");
        const second = given.texting("Second");
        const other = given.written(second, test.friend, "Hello", 1, 5);
        const conversation = given.written(first, test.friend, "Hi", 1, 3);
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("silenceButton"));
        test.item("silenceButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("silenceAllButton")?.activeFocus); // nothing yet: from whom?
        compare(test.item("cardSilence"), null);
        compare(given.unnamed(window), []);
        tryVerify(() => given.misplaced(window).length === 0); // once all has its place
        compare(given.all(window, "silenceSenderButton").map(words => words.split(" · ")[0]), ["From First", "From Second"]);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("silenceReason")?.activeFocus);
        for (const key of "asked in the shop")
            keyClick(key);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("cardSilence")?.text.endsWith(", by you: asked in the shop"));
        verify(test.item("cardSilenceSender").text.startsWith("Second")); // two may have one number
        tryVerify(() => test.item("silenceButton").activeFocus);
        compare(test.item("silenceNotice"), null); // the first one may write
        test.openConversation(other);
        tryVerify(() => test.item("silenceNotice"));
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => !test.item("silenceNotice"));
    }

    function test_allOfSeveralSendersAreSilenced() {
        const first = given.texting("First");
        const second = given.texting("Second");
        const other = given.written(second, test.friend, "Hello", 1, 5);
        test.openConversation(given.written(first, test.friend, "Hi", 1, 3));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        test.click("silenceButton");
        tryVerify(() => test.item("silenceAllButton")?.activeFocus);
        keyClick(Qt.Key_Escape); // thought better of it
        tryVerify(() => test.item("silenceButton").activeFocus);
        compare(test.item("silenceAllButton"), null);
        test.click("silenceButton");
        test.click("silenceAllButton");
        tryVerify(() => test.item("silenceReason")?.activeFocus);
        compare(test.item("cardSilenceSender").text, "All your senders");
        compare(test.item("silenceButton").text, "They may be written to again");
        test.openConversation(other);
        tryVerify(() => test.item("silenceNotice"));
    }

    function test_silenceIsOfTheSenderThatWasTold() {
        const first = given.texting();
        const second = given.texting("Second");
        const conversation = given.written(first, test.friend, "I quit", 1, 5);
        const other = given.written(second, test.friend, "Hello", 1, 3);
        given.messenger.people.silenceBy(first, test.friend, 1);
        test.openConversation(other);
        compare(test.item("silenceNotice"), null);
        test.openConversation(conversation);
        tryVerify(() => test.item("silenceNotice"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("cardSilenceSender")?.text !== "");
        verify(test.item("cardSilence").text.endsWith("“I quit”"));
        compare(test.item("silenceButton").text, "They want no more messages"); // of none
        test.click("endSilenceButton");
        tryVerify(() => !test.item("cardSilence"));
        tryVerify(() => !test.item("silenceNotice"));
        verify(test.item("silenceButton").activeFocus);
    }

    function test_theUndoStripLeavesTheCardFree() {
        Preferences.textScale = 2;
        test.openText();
        window.width = window.minimumWidth;
        window.height = window.minimumHeight;
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("silenceButton"));
        test.item("silenceButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("silenceReason")?.activeFocus && test.item("undoStrip"));
        tryVerify(() => test.item("contactCard").mapToItem(null, 0, test.item("contactCard").height).y <= test.item("undoStrip").mapToItem(null, 0, 0).y);
        verify(test.item("contactCard").height > 3 * Theme.buttonHeight);
        test.click("undoButton");
        tryVerify(() => !test.item("undoStrip"));
        tryVerify(() => test.item("contactCard").mapToItem(null, 0, test.item("contactCard").height).y > window.height - 2 * Theme.buttonHeight);
    }
}
