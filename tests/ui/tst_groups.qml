// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Conversations of several people.
CompanyCase {
    id: test

    name: "Groups"

    function test_aMemberIsNamedAfterAnAtSign() {
        const account = test.company();
        test.openConversation(given.group(account, [test.ana, test.bo]));
        test.write("@");
        tryVerify(() => given.shows(test.item("memberCompletion"), "Ana Lima"));
        verify(given.shows(test.item("memberCompletion"), "Bo Li"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("memberCompletion"));
        keyClick(Qt.Key_Backspace);
        test.write("ask @li");
        tryVerify(() => test.item("memberCompletion"));
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(test.item("composer").text, "ask @Bo Li ");
        verify(!test.item("memberCompletion"));
        test.write("mail bo@");
        compare(test.item("memberCompletion"), null);
    }

    function test_oneOtherIsNotNamed() {
        const account = test.company();
        test.openConversation(given.group(account, [test.ana]));
        test.write("@a");
        compare(test.item("memberCompletion"), null);
    }

    function test_groupIsOneConversation() {
        test.company();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        for (const [typed, name] of [["ana", "Ana Lima"], ["bo", "Bo Li"]]) {
            test.write(typed);
            tryVerify(() => test.item("suggestions")?.count === 1);
            keyClick(Qt.Key_Return);
            tryVerify(() => given.shows(window.contentItem, name) && test.item("personChip"));
            tryCompare(test.item("recipient"), "text", "");
        }
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        tryVerify(() => test.item("conversationTitle").text === "Ana Lima, Bo Li");
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "hi");
        compare(given.participants(window.mainPage.conversation), [test.ana, test.bo]);
    }

    function test_severalThatArePastedBecomeChips() {
        test.company();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        given.messenger.copy("ana@example.com; bo@example.com\nANA@example.com, nobody");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        tryVerify(() => given.all(window, "personChip").length === 2);
        tryVerify(() => given.shows(window.contentItem, "Ana Lima"));
        compare(test.item("recipient").text, "nobody");
        verify(test.item("recipient").about.includes("cannot be written to from here"));
        verify(test.item("recipient").wrong);
        compare(given.unnamed(window), []);
        test.item("recipient").selectAll();
        keyClick(Qt.Key_Backspace);
        verify(!test.item("recipient").wrong);
        test.write("cy@example.com,"); // by hand, too
        tryVerify(() => given.all(window, "personChip").length === 3);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        compare(given.participants(window.mainPage.conversation), [test.ana, test.bo, test.cy]);
    }

    function test_aNameThatComesLeavesTheKeyboardAtAChip() {
        const account = test.company();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        given.messenger.copy("ana@example.com; dee@example.com");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        tryVerify(() => given.shows(window.contentItem, "Ana Lima") && given.all(window, "personChip").length === 2);
        test.item("removeChipButton").forceActiveFocus(Qt.TabFocusReason);
        given.person(account, "sip:dee@example.com", "Dee Ray");
        tryVerify(() => given.shows(window.contentItem, "Dee Ray"));
        verify(test.item("removeChipButton").activeFocus);
    }

    function test_severalForOneStayInTheField() {
        given.account();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        given.messenger.copy("+14155550122, +14155550133");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        tryVerify(() => test.item("recipient").wrong);
        verify(test.item("recipient").about.includes("one person at a time"));
        compare(test.item("recipient").text, "+14155550122, +14155550133");
        verify(!test.item("personChip"));
    }

    function test_aNumberIsWrittenToFromWhereNumbersAre_data() {
        return [
            {tag: "a number", typed: "+14155550122", picks: false, from: "Texts"},
            {tag: "an address", typed: "ana@example.com", picks: false, from: "Company"},
            {tag: "not what was chosen by hand", typed: "+14155550122", picks: true, from: "Company"}
        ];
    }

    function test_aNumberIsWrittenToFromWhereNumbersAre(data) {
        given.company("Company");
        given.account("Texts");
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        const from = () => test.item("newMessagePage").accountName;
        tryVerify(() => from() === "Company"); // the first by name
        if (data.picks) {
            test.item("fromAccount").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Space);
            compare(from(), "Texts");
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Space);
            compare(from(), "Company");
            test.item("recipient").forceActiveFocus(Qt.TabFocusReason);
        }
        test.write(data.typed);
        compare(from(), data.from);
        if (data.from === "Texts")
            tryVerify(() => test.item("accountAnnouncer").words === "From Texts");
    }

    function test_participantsAreHereOrLeft() {
        const account = test.company();
        const people = [test.ana, test.bo];
        test.openConversation(given.group(account, people));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("participants")?.count === 3); // and ourselves
        given.presence(account, test.ana, Presence.Available);
        tryVerify(() => given.shows(test.item("participants"), "Available"));
        given.attendance(account, people.join(), [test.ana]);
        tryVerify(() => given.shows(test.item("participants"), "Left"));
        given.attendance(account, people.join(), people);
        tryVerify(() => !given.shows(test.item("participants"), "Left"));
    }

    function test_theDetailsGiveTheKeyboardBack_data() {
        return [{tag: "by their key", key: Qt.Key_I, modifiers: Qt.ControlModifier}, {tag: "by escape", key: Qt.Key_Escape, modifiers: Qt.NoModifier}];
    }

    function test_theDetailsGiveTheKeyboardBack(data) {
        const account = test.company();
        test.openConversation(given.group(account, [test.ana, test.bo]));
        tryVerify(() => test.item("composer")?.activeFocus);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("participants") && !test.item("composer").activeFocus);
        keyClick(data.key, data.modifiers);
        tryVerify(() => !test.item("participants"));
        verify(test.item("composer").activeFocus);
    }

    function test_moreAreAskedIn() {
        const account = test.company();
        given.signIn(account);
        test.openConversation(given.group(account, [test.ana, test.bo]));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("addPeopleButton"));
        test.click("addPeopleButton");
        tryVerify(() => test.item("recipient")?.activeFocus);
        test.write("cy");
        tryVerify(() => test.item("suggestions")?.count === 1);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("invite|" + [test.ana, test.bo].join() + "|" + test.cy));
        tryVerify(() => test.item("conversationTitle")?.text === "Ana Lima, Bo Li, Cy Young");
    }

    function test_groupIsLeft() {
        const account = test.company();
        given.signIn(account);
        test.openConversation(given.group(account, [test.ana, test.bo]));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("leaveButton"));
        test.click("leaveButton");
        tryVerify(() => given.asked().includes("leave|" + [test.ana, test.bo].join() + "|"));
    }

    function test_whoDidNotGetItIsNamed() {
        const account = test.company();
        const people = [test.ana, test.bo];
        given.partly(account, people, "To all", [test.bo]);
        test.openConversation(given.group(account, people));
        tryVerify(() => test.message(0)?.stateText === "Not delivered to everybody");
        verify(given.shows(test.message(0), "Did not get it: Bo Li"));
    }

    function test_groupsNameTheSender() {
        const account = test.company();
        const people = [test.ana, test.bo];
        given.said(account, people, test.bo, "Hello all");
        test.openConversation(given.group(account, people));
        tryVerify(() => test.message(0)?.body === "Hello all");
        tryVerify(() => given.shows(test.message(0), "Bo Li"));
    }

    function test_theLastOfAGroupHasItsAuthorsFace() {
        const account = test.company();
        const people = [test.ana, test.bo];
        given.said(account, people, test.bo, "Hello all");
        given.said(account, people, test.bo, "and good morning");
        test.openConversation(given.group(account, people));
        tryVerify(() => test.message(0)?.body === "and good morning" && test.message(1)?.body === "Hello all");
        const face = findChild(test.message(0), "authorAvatar");
        compare(face.initials, "BL");
        const bubble = findChild(test.message(0), "messageText");
        verify(face.mapToItem(null, face.width, 0).x < bubble.mapToItem(null, 0, 0).x);
        compare(findChild(test.message(1), "authorAvatar"), null);
    }

    function test_betweenTwoNobodyNeedsAFace() {
        const account = test.company();
        given.said(account, [test.bo], test.bo, "Hello");
        test.openConversation(given.group(account, [test.bo]));
        tryVerify(() => test.message(0)?.body === "Hello");
        compare(findChild(test.message(0), "authorAvatar"), null);
    }
}
