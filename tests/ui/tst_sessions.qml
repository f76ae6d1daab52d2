// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Services where people can be answered for a while only.
WindowCase {
    id: test

    name: "Sessions"

    readonly property string friend: "+15550100222"

    function test_theEndIsNoWarningBeforeItIsNear_data() {
        return [
            {tag: "hours", minutes: 192, warns: false},
            {tag: "soon", minutes: 119, warns: true},
            {tag: "over", minutes: -10, warns: true}
        ];
    }

    function test_theEndIsNoWarningBeforeItIsNear(data) {
        const account = given.texting();
        const conversation = given.written(account, test.friend, "Hello");
        test.openConversation(conversation);
        given.session(account, test.friend, data.minutes);
        tryVerify(() => test.item("sessionNotice") && !given.shows(test.item("sessionNotice"), "not known"));
        const glyph = findChild(test.item("sessionNotice"), "noticeGlyph");
        compare(glyph.picture, "clock");
        tryVerify(() => Qt.colorEqual(glyph.color, data.warns ? Theme.warning : Theme.secondary));
        verify(Qt.colorEqual(test.item("sessionNotice").color, data.warns ? Theme.notice : Theme.surface2));
    }

    /// A conversation in which something is being written; then they have written too long ago.
    function openOver(draft = "see you\nsoon") {
        given.hasTemplate("t1", "Reminder", "Hello {{1}}, about {{2}}");
        given.hasTemplate("t2", "Closed", "We are closed");
        const account = given.texting();
        const conversation = given.written(account, test.friend, "Hello", 1, 90);
        given.signIn(account);
        test.openConversation(conversation);
        tryVerify(() => test.item("sessionNotice") && test.item("templateButton")); // not known to be over
        test.item("composer").text = draft;
        test.item("composer").cursorPosition = Math.min(3, draft.length);
        given.session(account, test.friend, -1);
        tryVerify(() => test.item("chooseTemplateButton"));
        return account;
    }

    function theyWrite(account: string) {
        given.written(account, test.friend, "Yes?");
        given.session(account, test.friend, 24 * 60 - 1);
    }

    function test_theFieldTurnsIntoTheTemplates() {
        test.openOver();
        tryVerify(() => test.item("chooseTemplateButton").activeFocus); // it was in the field
        for (const name of ["composer", "sendButton", "attachButton", "emojiButton", "templateButton", "noticeTemplateButton"])
            verify(!test.item(name), name);
        verify(given.shows(test.item("sessionNotice"), "They wrote too long ago"));
        verify(given.shows(test.item("templateEntry"), "see you"));
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("chooseTemplateButton")?.activeFocus);
    }

    function test_theDraftFillsABlank() {
        test.openOver();
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
        test.write("remind");
        tryVerify(() => test.item("templates").count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("blank-1")?.activeFocus);
        verify(given.shows(test.item("templateForm"), "see you soon"));
        test.write("Ana"); // that is free no more
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("blank-2").activeFocus);
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("useDraftButton").activeFocus);
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("blank-2").activeFocus && test.item("blank-2").text === "see you soon");
        verify(!test.item("useDraftButton"));
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "Hello Ana, about see you soon||t1|Ana,see you soon");
        tryVerify(() => test.item("chooseTemplateButton")?.activeFocus);
        verify(!test.item("keptDraft")); // it was said
    }

    function test_aDraftThatFillsNoBlankStays() {
        test.openOver();
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
        test.write("closed");
        tryVerify(() => test.item("templates").count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("sendTemplateButton")?.activeFocus);
        verify(!test.item("useDraftButton"));
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "We are closed||t2|");
        tryVerify(() => test.item("keptDraft"));
        verify(given.shows(test.item("templateEntry"), "see you"));
    }

    function test_whoIsWrittenToCanWriteOn_data() {
        return [{tag: "from there", away: false}, {tag: "from elsewhere", away: true}];
    }

    function test_whoIsWrittenToCanWriteOn(data) {
        const account = test.openOver();
        tryVerify(() => test.item("chooseTemplateButton").activeFocus);
        if (data.away)
            test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        test.theyWrite(account);
        tryVerify(() => test.item("composer"));
        compare(test.item("composer").text, "see you\nsoon");
        compare(test.item("composer").cursorPosition, 3);
        verify(!test.item("templateEntry"));
        if (data.away) {
            verify(test.item("messages").activeFocus);
            test.item("composer").forceActiveFocus(Qt.TabFocusReason);
        }
        tryVerify(() => test.item("composer").activeFocus);
        keyClick("!");
        compare(test.item("composer").text, "see!" + " you\nsoon");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "see! you\nsoon|||");
    }

    function test_theServiceHasTheLastWord() {
        test.openOver("");
        verify(!test.item("keptDraft"));
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("insistButton").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "hi|||");
    }

    function test_theTemplatesHaveRoom_data() {
        return [
            {tag: "small", scale: 1, mirrored: false},
            {tag: "large text", scale: 2, mirrored: false},
            {tag: "from right to left", scale: 2, mirrored: true}
        ];
    }

    function test_theTemplatesHaveRoom(data) {
        given.mirror(data.mirrored);
        Preferences.textScale = data.scale;
        test.openOver();
        window.width = 400;
        window.height = 480;
        tryVerify(() => given.misplaced(window).filter(what => !what.startsWith("message")).length === 0);
        for (const name of ["chooseTemplateButton", "insistButton"])
            tryVerify(() => given.top(test.item(name)) + test.item(name).height <= 480, 5000, name);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
        test.write("remind");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("useDraftButton"));
        tryVerify(() => given.misplaced(window).filter(what => !what.startsWith("message")).length === 0);
        given.mirror(false);
    }

    function test_theListTellsOfTheLastHour_data() {
        return [{tag: "hours", minutes: 90, tells: false}, {tag: "the last", minutes: 58, tells: true}];
    }

    function test_theListTellsOfTheLastHour(data) {
        const account = given.texting();
        const conversation = given.written(account, test.friend, "Hello");
        given.session(account, test.friend, data.minutes);
        test.openConversation(conversation);
        tryVerify(() => test.item("sessionNotice")); // now it is known
        tryVerify(() => (test.item("closingGlyph") !== null) === data.tells);
        const told = test.item("conversations").itemAtIndex(0).accessibleText;
        compare(told.includes("less than an hour left to answer"), data.tells);
    }
}
