// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// One person at several services.
CompanyCase {
    id: test

    name: "Joined"

    function test_samePersonIsJoinedAndSplit() {
        const account = test.company();
        const number = "+14155550122"; // which Ana's card has, too
        const texts = given.texting();
        const conversation = given.written(texts, number, "By text");
        given.said(account, [test.ana], test.ana, "By chat", 5);
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("samePersonQuestion"));
        verify(test.item("samePersonWords").text.startsWith("Same person? +1 415"));
        verify(given.shows(test.item("samePersonQuestion"), "Ana Lima"));
        test.press("joinButton");
        tryVerify(() => !test.item("samePersonQuestion"));
        tryVerify(() => test.item("announcer")?.Accessible.name === "Joined");
        tryCompare(test.item("cardName"), "text", "Ana Lima");
        tryCompare(test.item("conversationTitle"), "text", "Ana Lima");
        compare(given.all(window, "identity").length, 2);
        verify(given.all(window, "identityPlace").some(place => place.endsWith("used last")));
        tryVerify(() => given.shows(test.item("contactCard"), "By chat"));
        test.press("splitButton");
        tryVerify(() => !test.item("splitButton"));
        tryVerify(() => test.item("announcer")?.Accessible.name === "Split");
        verify(!test.item("samePersonQuestion")); // not asked again
        compare(given.all(window, "identity").length, 1);
        tryVerify(() => test.item("conversationTitle").text.startsWith("+1"));
    }

    function test_namesOfTheQuestionHaveRoomInLargerText_data() {
        return [{tag: "100 %", scale: 1, beside: true}, {tag: "150 %", scale: 1.5, beside: false}];
    }

    function test_namesOfTheQuestionHaveRoomInLargerText(data) {
        Preferences.textScale = data.scale;
        const account = test.company();
        const texts = given.texting();
        given.said(account, [test.ana], test.ana, "By chat", 5);
        test.openConversation(given.written(texts, "+14155550122", "By text"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("samePersonQuestion"));
        const first = test.within(test.item("samePersonQuestion"), child => child.objectName === "samePersonSide");
        const sides = first.parent.children;
        tryVerify(() => (sides[0].y === sides[1].y) === data.beside); // else the names break inside a word
    }

    function test_notesAreKeptWhileTheyAreWritten() {
        const account = test.company();
        given.said(account, [test.ana], test.ana, "Hello");
        const conversation = given.conversation(account, test.ana);
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("notesField"));
        for (let presses = 0; presses < 20 && !test.item("notesField").activeFocus; ++presses)
            keyClick(Qt.Key_Tab);
        test.write("<b>tea</b>");
        given.person(account, test.ana, "Ana M. Lima"); // news do not disturb
        tryCompare(test.item("cardName"), "text", "Ana M. Lima");
        compare(test.item("notesField").text, "<b>tea</b>");
        compare(given.unnamed(window), []);
        compare(given.misplaced(window), []);
        keyClick(Qt.Key_Tab); // is no part of them
        verify(!test.item("notesField").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("notesField"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryCompare(test.item("notesField"), "text", "<b>tea</b>");
    }

    function test_whoIsBlockedDisturbsNobody() {
        const texts = given.texting();
        const conversation = given.written(texts, "+14155550122", "Buy now");
        test.openConversation(conversation);
        tryCompare(test.item("conversations"), "count", 1);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        test.press("blockButton");
        tryCompare(test.item("conversations"), "count", 0);
        tryVerify(() => test.item("blockButton")?.text === "Unblock");
        tryVerify(() => test.item("cardBlocked"));
        compare(test.item("undoWords").text, "Blocked");
        verify(test.item("blockedNotice").words.startsWith("+1 415"));
        given.written(texts, "+14155550122", "Buy more");
        tryCompare(test.item("messages"), "count", 2); // it came
        compare(test.item("conversations").count, 0);
        compare(given.unnamed(window), []);
        test.click("undoButton");
        tryCompare(test.item("conversations"), "count", 1);
        tryVerify(() => !test.item("blockedNotice"));
        tryVerify(() => test.item("blockButton")?.text === "Block");
        test.press("blockButton");
        tryVerify(() => test.item("blockedNotice"));
        test.click("unblockButton");
        tryCompare(test.item("conversations"), "count", 1);
        tryVerify(() => !test.item("cardBlocked"));
        compare(test.item("undoWords").text, "No longer blocked");
    }

    /// Ana wrote by text and by chat, and both are joined. \return the conversation of texts, which is open
    function openJoined() {
        const company = test.company();
        const conversation = given.written(given.texting(), "+14155550122", "By text", 1, 5);
        given.said(company, [test.ana], test.ana, "By chat", 1);
        test.openConversation(conversation);
        tryCompare(test.item("messages"), "count", 1);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        test.press("joinButton");
        tryCompare(test.item("messages"), "count", 2);
        return conversation;
    }

    function test_onePersonHasOneTimeline() {
        const conversation = test.openJoined();
        compare(test.message(0).accessibleText.split(". ")[0], "Ana Lima, Company: By chat");
        compare(test.message(1).accessibleText.split(". ")[0], "Ana Lima, Texts: By text");
        compare(given.all(window, "originMark").length, 2);
        verify(given.shows(test.message(0), "Company"));
        compare(given.unnamed(window), []);
        compare(given.misplaced(window), []);
        test.press("splitButton");
        tryCompare(test.item("messages"), "count", 1);
        compare(test.message(0).body, "By text");
        verify(!test.item("originMark"));
    }

    function test_oneTimelineIsReadAndAnsweredAsOne() {
        const conversation = test.openJoined();
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("composer").activeFocus);
        const company = test.message(0).conversation;
        given.said(given.accountOf(company), [test.ana], test.ana, "More by chat");
        tryVerify(() => test.message(0).body === "More by chat");
        tryVerify(() => given.unreadOf(company) === 0); // both are seen
        test.write("Hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0).body === "Hi");
        compare(test.message(0).conversation, conversation);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        test.write("chat");
        tryCompare(test.item("findPlace"), "text", "1 of 2");
        keyClick(Qt.Key_Escape);
        window.openConversation(company);
        tryVerify(() => test.item("messages")?.count === 4);
        const text = [0, 1, 2, 3].map(row => test.message(row)).find(message => message?.body === "By text");
        verify(text.canReply);
        text.replyWanted(); // where it was said
        tryVerify(() => window.mainPage.conversation === conversation && test.item("replyStrip"));
        verify(given.shows(test.item("replyStrip"), "By text"));
    }

    function test_twoPeopleAreNotTakenForOneAgain() {
        test.company();
        const conversation = given.written(given.texting(), "+14155550122", "By text");
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("samePersonQuestion"));
        test.press("apartButton");
        tryVerify(() => !test.item("samePersonQuestion"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => !test.item("contactCard"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("identity"));
        verify(!test.item("samePersonQuestion"));
    }

    function test_samePersonIsTakenHoweverFastItIsTyped() {
        test.company();
        const conversation = given.written(given.texting(), "+14155550177", "By text");
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        test.press("samePersonButton");
        tryVerify(() => test.item("samePersonSearch")?.activeFocus);
        test.write("bo li");
        keyClick(Qt.Key_Return);
        tryCompare(test.item("cardName"), "text", "Bo Li");
    }

    function test_samePersonIsFoundByHand() {
        const account = test.company();
        given.said(account, [test.bo], test.bo, "Hello there");
        const conversation = given.written(given.texting(), "+14155550177", "By text");
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        test.press("samePersonButton");
        tryVerify(() => test.item("samePersonSearch")?.activeFocus);
        test.write("bo l");
        tryVerify(() => test.item("samePersonList")?.count === 1);
        tryVerify(() => given.shows(test.item("samePersonList"), "Bo Li"));
        keyClick(Qt.Key_Return);
        tryCompare(test.item("cardName"), "text", "Bo Li");
        tryVerify(() => test.item("pastConversation"));
        verify(given.shows(test.item("contactCard"), "Hello there"));
        test.press("splitButton");
        tryVerify(() => !test.item("splitButton"));
    }
}
