// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Whether people are there, what they are doing, and what we say of ourselves.
CompanyCase {
    id: test

    name: "People"

    function test_presenceChangesDotAndWords_data() {
        return [
            {tag: "available", availability: Presence.Available, activity: "", words: "Available"},
            {tag: "meeting", availability: Presence.Busy, activity: "in-a-meeting", words: "In a meeting"},
            {tag: "away", availability: Presence.Away, activity: "", words: "Away"},
            {tag: "offline", availability: Presence.Offline, activity: "", words: "Offline"}
        ];
    }

    function test_presenceChangesDotAndWords(data) {
        const account = test.company();
        given.said(account, [test.ana], test.ana, "Hello");
        test.openConversation(given.group(account, [test.ana]));
        given.presence(account, test.ana, data.availability, data.activity);
        tryVerify(() => test.dotOf(test.row())?.availability === data.availability);
        verify(test.dotOf(test.row())?.visible);
        tryCompare(test.item("conversationSubtitle"), "text", data.words);
        verify(test.row().accessibleText.startsWith("Ana Lima, "));
        verify(test.row().accessibleText.includes(", " + data.words), test.row().accessibleText);
        given.note(account, test.ana, "Back <b>soon</b>");
        tryCompare(test.item("conversationSubtitle"), "text", data.words + " · Back <b>soon</b>");
    }

    function test_unknownPresenceShowsNothing() {
        const account = test.company();
        given.said(account, [test.ana], test.ana, "Hello");
        given.presence(account, test.ana, Presence.Available);
        test.openConversation(given.group(account, [test.ana]));
        tryVerify(() => test.dotOf(test.row())?.visible);
        given.presence(account, test.ana, Presence.Unknown);
        tryVerify(() => !test.dotOf(test.row())?.visible);
        tryVerify(() => test.item("conversationSubtitle").text.endsWith("Company Chat"));
        verify(!given.shows(window.contentItem, "Offline"));
    }

    function test_presenceGrowsOldWithoutConnection() {
        const account = test.company();
        given.said(account, [test.ana], test.ana, "Hello");
        given.presence(account, test.ana, Presence.Available);
        test.openConversation(given.group(account, [test.ana]));
        tryVerify(() => test.dotOf(test.row())?.visible && !test.dotOf(test.row())?.stale);
        given.upToDate(account, 600);
        given.connection(account, Connection.Waiting);
        tryVerify(() => test.dotOf(test.row())?.stale);
        tryVerify(() => test.item("conversationSubtitle").text.startsWith("Available · as of "));
        given.connection(account, Connection.Connected);
        tryVerify(() => !test.dotOf(test.row())?.stale);
    }

    function test_typingMovesNothing() {
        const account = test.company();
        for (let i = 0; i < 5; ++i)
            given.said(account, [test.ana], test.ana, "Text " + i);
        test.openConversation(given.group(account, [test.ana]));
        tryVerify(() => test.item("messages").count === 5 && !test.item("messages").holding);
        const at = given.top(test.message(0));
        verify(given.shows(test.item("composer"), "Message to Ana Lima (Company Chat)"));
        given.typing(account, test.ana, test.ana);
        tryVerify(() => test.item("typingWords")?.text === "Ana Lima is writing…");
        tryVerify(() => test.row().isWriting);
        verify(given.shows(test.row(), "writing…"));
        compare(given.top(test.message(0)), at);
        given.typing(account, test.ana, test.ana, false);
        tryVerify(() => !test.item("typingWords"));
        compare(given.top(test.message(0)), at);
    }

    function test_typingEndsWithTheMessage() {
        const account = test.company();
        test.openConversation(given.group(account, [test.ana]));
        given.typing(account, test.ana, test.ana);
        tryVerify(() => test.item("typingWords"));
        given.said(account, [test.ana], test.ana, "Here it is");
        tryVerify(() => !test.item("typingWords"));
    }

    function test_severalWrite() {
        const account = test.company();
        const people = [test.ana, test.bo, test.cy];
        test.openConversation(given.group(account, people));
        given.typing(account, people.join(), test.ana);
        given.typing(account, people.join(), test.bo);
        tryVerify(() => test.item("typingWords")?.text === "Ana Lima and Bo Li are writing…");
        given.typing(account, people.join(), test.cy);
        tryVerify(() => test.item("typingWords")?.text === "3 people are writing…");
    }

    function test_ourTypingIsToldNowAndThen() {
        const account = test.company();
        given.signIn(account);
        test.openConversation(given.group(account, [test.ana]));
        test.write("hello there");
        tryVerify(() => given.asked().includes("typing|" + test.ana + "|"));
        compare(given.asked().filter(what => what.startsWith("typing")).length, 1);
    }

    function test_invitationIsAnsweredByKeyboard_data() {
        return [{tag: "accept", button: "acceptButton", answer: "accept"}, {tag: "decline", button: "declineButton", answer: "decline"}];
    }

    function test_invitationIsAnsweredByKeyboard(data) {
        const account = test.company();
        given.signIn(account);
        test.openConversation(given.invited(account, [test.bo]));
        tryVerify(() => test.item("invitationStrip"));
        verify(given.shows(test.item("invitationStrip"), "Bo Li wants to chat"));
        verify(given.shows(test.item("invitationStrip"), "s left"));
        for (let presses = 0; presses < 30 && !test.item(data.button).activeFocus; ++presses)
            keyClick(Qt.Key_Tab);
        verify(test.item(data.button).activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("answer|invitation-1|" + data.answer));
        verify(test.item("acceptButton").busy);
    }

    function test_invitationEndsByItself() {
        const account = test.company();
        test.openConversation(given.invited(account, [test.bo], 2));
        tryVerify(() => test.item("invitationStrip"));
        tryVerify(() => !test.item("invitationStrip"));
    }

    function test_ownPresenceIsARegion() {
        const account = test.company();
        given.signIn(account);
        test.openWindow();
        tryVerify(() => test.item("conversations"));
        test.item("conversations").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_F6);
        verify(test.item("ownPresence").activeFocus);
    }

    function test_ownPresenceIsChosen() {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", Presence.Available);
        test.openWindow();
        tryVerify(() => test.item("ownPresenceWords")?.text === "Available");
        test.item("ownPresence").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("presenceChoice" + Presence.Available)?.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("availability||busy"));
        tryVerify(() => test.item("ownPresence").activeFocus);
    }

    function test_ownPresenceLeadsToItsSettings() {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", Presence.Available);
        test.openWindow();
        tryVerify(() => test.item("ownPresenceWords")?.text === "Available");
        test.click("ownPresence");
        test.click("presenceSettingsButton");
        tryVerify(() => test.item("awayAfter-5"));
        verify(!test.item("ownPresenceMenu"));
        tryVerify(() => test.item("settingsSearch")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("awayAfter-5") && test.item("conversations"));
    }

    function test_aChangeOfPresenceIsTakenBackByKey_data() {
        return [
            {tag: "what we do decided", before: Presence.Available, again: "availability||reset"},
            {tag: "chosen", before: Presence.DoNotDisturb, again: "availability||do-not-disturb"}
        ];
    }

    function test_aChangeOfPresenceIsTakenBackByKey(data) {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", data.before);
        test.openWindow();
        tryVerify(() => test.item("ownPresence")?.availability === data.before);
        test.item("ownPresence").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("presenceChoice" + data.before)?.activeFocus);
        test.item("presenceChoice" + Presence.Busy).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("availability||busy"));
        tryCompare(test.item("undoWords"), "text", "Presence changed");
        tryVerify(() => test.item("ownPresence").activeFocus);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => given.asked().includes(data.again));
        verify(!test.item("undoStrip"));
    }

    function test_fromRightToLeftTheDotStandsAtTheRight() {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", Presence.Available);
        test.openWindow();
        tryVerify(() => test.item("ownPresenceWords")?.text === "Available");
        const place = name => findChild(test.item("ownPresence"), name).mapToItem(null, 0, 0).x;
        verify(place("presenceDot") < place("ownPresenceWords"));
        try {
            given.mirror(true);
            tryVerify(() => place("presenceDot") > place("ownPresenceWords"));
        } finally {
            given.mirror(false);
        }
    }

    function test_ownNoteKeepsItsFocus() {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", Presence.Available);
        test.openWindow();
        tryVerify(() => test.item("ownPresence"));
        test.click("ownPresence");
        tryVerify(() => test.item("noteField"));
        test.item("noteField").forceActiveFocus();
        test.write("lunch");
        given.presence(account, "", Presence.Away);
        given.note(account, "", "from elsewhere");
        tryVerify(() => test.item("ownNote").text === "from elsewhere");
        verify(test.item("ownPresence").Accessible.description.endsWith(" · from elsewhere"));
        verify(test.item("noteField").activeFocus);
        compare(test.item("noteField").text, "lunch");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("note||lunch"));
    }

    function test_pictureIsShown() {
        const account = test.company();
        given.portrait(account, test.ana, "#ff0000");
        given.said(account, [test.ana], test.ana, "Hello");
        test.openWindow();
        tryVerify(() => test.item("portrait")?.status === Image.Ready);
        tryVerify(() => {
            const at = test.item("portrait").mapToItem(window.contentItem, 22, 22);
            return grabImage(window.contentItem).red(at.x, at.y) > 200;
        });
    }

    function test_everythingHasAName() {
        const account = test.company();
        given.presence(account, "", Presence.Available);
        const id = given.invited(account, [test.ana, test.bo]);
        test.openConversation(id);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("participants")?.count === 3);
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("contacts")?.count === 3);
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
    }

    function test_everyChoiceHasAName() {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", Presence.Available);
        test.openWindow();
        tryVerify(() => test.item("ownPresence"));
        test.click("ownPresence");
        tryVerify(() => test.item("saveNoteButton"));
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("saveNoteButton"));
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        test.write("ana");
        tryVerify(() => test.item("suggestions")?.count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("personChip"));
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
    }

    /// What has the focus, one Tab after the other, until it comes round.
    function walk() {
        const names = [];
        while (names.length < 60) {
            keyClick(Qt.Key_Tab);
            const name = window.activeFocusItem.objectName;
            if (name === names[0])
                break;
            names.push(name);
        }
        return names;
    }

    function test_tabLeadsEverywhere() {
        const account = test.company();
        given.presence(account, "", Presence.Available);
        test.openConversation(given.invited(account, [test.ana, test.bo]));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("participants")?.count === 3);
        const home = test.walk();
        for (const name of ["filter", "newMessageButton", "contactsButton", "settingsButton", "conversationRow", "ownPresence",
            "conversationDetailsButton", "acceptButton", "declineButton", "composer", "personRow", "leaveButton"])
            verify(home.includes(name), name + " is not among " + home);
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("contacts")?.count === 3);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        tryVerify(() => test.item("cardFact"));
        const contacts = test.walk();
        for (const name of ["contactSearch", "personRow", "backButton", "cardWriteButton", "copyFactButton"])
            verify(contacts.includes(name), name + " is not among " + contacts);
    }
}
