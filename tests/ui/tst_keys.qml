// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Every key that does something, pressed where people press it: while they write.
WindowCase {
    id: test

    name: "Keys"

    readonly property string friend: "+15550100222"
    property string account: ""

    /// Three conversations, 222 (three messages, open), 333 and 111 (unread), of a service with templates and answers.
    function open() {
        given.hasTemplate("t1", "Reminder", "See you at five");
        test.account = given.texting();
        given.written(test.account, "+15550100111", "One", 1, 30);
        given.written(test.account, "+15550100333", "Three", 1, 20);
        test.openConversation(given.written(test.account, test.friend, "Hello", 3));
        given.signIn(test.account);
        tryVerify(() => test.item("templateButton") && test.message(2));
    }

    /// The end of the number that is open; empty: none is.
    function shown(): string {
        return (test.item("conversationTitle")?.text ?? "").slice(-3);
    }

    function titleIs(number: string): bool {
        return test.shown() === number;
    }

    function kind(): int {
        return test.item("conversations").conversations.kind;
    }

    /// Whether the open conversation is marked as unread.
    function isMarked(): bool {
        return test.item("conversations").itemAtIndex(0)?.accessibleText.includes("marked as unread") ?? false;
    }

    function press(keys: var) {
        for (const [key, modifiers] of keys)
            keyClick(key, modifiers ?? Qt.NoModifier);
    }

    /// The message that is answered; empty: none.
    function answered(): string {
        return test.item("replyStrip") ? given.texts(test.item("replyStrip")).filter(text => text.startsWith("Hello"))[0] : "";
    }

    readonly property int ctrl: Qt.ControlModifier
    readonly property int shift: Qt.ShiftModifier
    readonly property int alt: Qt.AltModifier

    /// What opens or moves something, all in one window: it is put back after each.
    readonly property var passing: [
        {tag: "Ctrl+K", press: [[Qt.Key_K, test.ctrl]], then: () => test.item("paletteField")?.activeFocus},
        {tag: "Ctrl+Shift+F", press: [[Qt.Key_F, test.ctrl | test.shift]], then: () => test.item("searchField")?.activeFocus},
        {tag: "Ctrl+Shift+K", press: [[Qt.Key_K, test.ctrl | test.shift]], then: () => test.item("filter").activeFocus},
        {tag: "Ctrl+F", press: [[Qt.Key_F, test.ctrl]], then: () => test.item("findField")?.activeFocus},
        {tag: "F3", press: [[Qt.Key_F3]], then: () => test.item("findField")?.activeFocus},
        {tag: "Shift+F3", press: [[Qt.Key_F3, test.shift]], then: () => test.item("findField")?.activeFocus},
        {tag: "Ctrl+N", press: [[Qt.Key_N, test.ctrl]], then: () => test.item("newMessagePage")},
        {tag: "Alt+Down", press: [[Qt.Key_Down, test.alt]], then: () => test.titleIs("333")},
        {tag: "Alt+Up", press: [[Qt.Key_Down, test.alt], [Qt.Key_Up, test.alt]], then: () => test.titleIs("222")},
        {tag: "Ctrl+PgDown", press: [[Qt.Key_PageDown, test.ctrl]], then: () => test.titleIs("333")},
        {tag: "Ctrl+PgUp", press: [[Qt.Key_PageDown, test.ctrl], [Qt.Key_PageUp, test.ctrl]], then: () => test.titleIs("222")},
        {tag: "Ctrl+1", press: [[Qt.Key_2, test.ctrl], [Qt.Key_1, test.ctrl]], then: () => test.kind() === ConversationFilter.All},
        {tag: "Ctrl+2", press: [[Qt.Key_2, test.ctrl]], then: () => test.kind() === ConversationFilter.Unread},
        {tag: "Ctrl+3", press: [[Qt.Key_3, test.ctrl]], then: () => test.kind() === ConversationFilter.Drafts},
        {tag: "Ctrl+Shift+Down", press: [[Qt.Key_Down, test.ctrl | test.shift]], then: () => test.kind() === ConversationFilter.Unread},
        {tag: "Ctrl+Shift+Up", press: [[Qt.Key_Up, test.ctrl | test.shift]], then: () => test.kind() === ConversationFilter.Drafts},
        {tag: "F6", press: [[Qt.Key_F6]], then: () => test.item("filter").activeFocus},
        {tag: "Shift+F6", press: [[Qt.Key_F6, test.shift]], then: () => test.item("messages").activeFocus},
        {tag: "Ctrl+L", press: [[Qt.Key_F6], [Qt.Key_L, test.ctrl]], then: () => test.item("composer").activeFocus},
        {tag: "Ctrl+U", press: [[Qt.Key_U, test.ctrl]], then: () => test.item("attachmentAddress")?.activeFocus || test.item("attachmentNotice")},
        {tag: "Ctrl+O", press: [[Qt.Key_O, test.ctrl]], then: () => test.item("attachmentAddress")?.activeFocus || test.item("attachmentNotice")},
        {tag: "Ctrl+E", press: [[Qt.Key_E, test.ctrl]], then: () => test.item("emojiSearch")?.activeFocus},
        {tag: "Ctrl+Shift+T", press: [[Qt.Key_T, test.ctrl | test.shift]], then: () => test.item("templateSearch")?.activeFocus},
        {tag: "Ctrl+Shift+R", press: [[Qt.Key_Up], [Qt.Key_Up], [Qt.Key_R, test.ctrl | test.shift]],
            then: () => test.answered() === "Hello 2" && test.item("composer").activeFocus},
        {tag: "Ctrl+Shift+E", press: [[Qt.Key_E, test.ctrl | test.shift]], then: () => test.item("composerField").height > 200},
        {tag: "Ctrl+I", press: [[Qt.Key_I, test.ctrl]], then: () => test.item("detailsPane")},
        {tag: "Ctrl+Shift+O", press: [[Qt.Key_O, test.ctrl | test.shift]], then: () => test.item("contactsPage")},
        {tag: "Ctrl+,", press: [[Qt.Key_Comma, test.ctrl]], then: () => test.item("settingsPage")},
        {tag: "F1", press: [[Qt.Key_F1]], then: () => test.item("keysPage")},
        {tag: "Ctrl+/", press: [[Qt.Key_Slash, test.ctrl]], then: () => test.item("keysPage")},
        {tag: "Ctrl++", press: [[Qt.Key_Plus, test.ctrl]], then: () => Preferences.textScale === 1.1},
        {tag: "Ctrl+=", press: [[Qt.Key_Equal, test.ctrl]], then: () => Preferences.textScale === 1.1},
        {tag: "Ctrl+-", press: [[Qt.Key_Minus, test.ctrl]], then: () => Preferences.textScale === 0.9},
        {tag: "Ctrl+0", press: [[Qt.Key_Plus, test.ctrl], [Qt.Key_0, test.ctrl]], then: () => Preferences.textScale === 1},
        {tag: "Ctrl+Shift+Return", press: [[Qt.Key_A], [Qt.Key_Return, test.ctrl | test.shift]], then: () => test.item("laterChoice")?.activeFocus},
        {tag: "Ctrl+Shift+Enter", press: [[Qt.Key_A], [Qt.Key_Enter, test.ctrl | test.shift]], then: () => test.item("laterChoice")?.activeFocus}
    ]

    function putBack() {
        Preferences.textScale = 1;
        for (let level = 0; level < 4 && !test.item("composer")?.activeFocus; ++level)
            keyClick(Qt.Key_Escape);
        window.openConversation(given.conversation(test.account, test.friend));
        tryVerify(() => test.titleIs("222") && test.item("composer")?.activeFocus);
        test.item("conversations").conversations.kind = ConversationFilter.All;
        tryVerify(() => test.item("conversations").count === 3);
    }

    function test_eachKeyLeadsWhereItShould() {
        test.open();
        for (const way of test.passing) {
            test.press(way.press);
            tryVerify(way.then, 5000, way.tag);
            test.putBack();
        }
    }

    function test_eachKeyDoesItsWork_data() {
        return [
            {tag: "Alt+Shift+Down", press: [[Qt.Key_Down, test.alt | test.shift]], then: () => test.titleIs("333")},
            {tag: "Alt+Shift+Up", press: [[Qt.Key_Up, test.alt | test.shift]], then: () => test.titleIs("111")},
            {tag: "Ctrl+Shift+M", press: [[Qt.Key_M, test.ctrl | test.shift]], then: () => test.isMarked()},
            {tag: "Shift+Esc", press: [[Qt.Key_Escape, test.shift]], then: () => test.item("conversations").itemAtIndex(1)?.unread === 0},
            {tag: "Ctrl+Shift+A", press: [[Qt.Key_A, test.ctrl | test.shift]], then: () => test.item("conversations").count === 2,
                also: "Ctrl+4", press2: [[Qt.Key_4, test.ctrl]], then2: () => test.kind() === ConversationFilter.Archived},
            {tag: "Ctrl+Z", press: [[Qt.Key_A, test.ctrl | test.shift]], then: () => test.item("conversations").count === 2,
                press2: [[Qt.Key_Z, test.ctrl]], then2: () => test.item("conversations").count === 3},
            {tag: "Ctrl+W", press: [[Qt.Key_W, test.ctrl]], then: () => !test.window.visible}
        ];
    }

    function test_eachKeyDoesItsWork(data) {
        test.open();
        test.press(data.press);
        tryVerify(data.then);
        if (data.then2) {
            test.press(data.press2);
            tryVerify(data.then2);
        }
    }

    /// Those that are pressed elsewhere, as they need more around them; and the one that would end the test.
    function test_noKeyIsForgotten() {
        const elsewhere = ["Alt+Backspace", "Ctrl+Shift+Y", "Ctrl+Tab", "Ctrl+Q"];
        test.openWindow();
        const pressed = test.passing.concat(test.test_eachKeyDoesItsWork_data()).reduce((keys, row) => keys.concat(row.tag, row.also ?? []), elsewhere);
        const usual = Array.from(test.window.commands.all).reduce((keys, command) => keys.concat(Array.from(command.usual)), []);
        compare(usual.filter(key => !pressed.includes(key)), []);
        verify(usual.length > 40);
    }

    function test_whatFailedIsSentAgain() {
        const account = given.account();
        for (const words of ["one", "two", "three"])
            given.sent(account, test.friend, words, Delivery.Failed);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.item("retryAllButton"));
        keyClick(Qt.Key_Y, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => !test.item("retryAllButton"));
        tryVerify(() => test.message(0).delivery !== Delivery.Failed);
    }

    function test_answersAreWalkedThrough() {
        test.open();
        for (const [key, words] of [[Qt.Key_Up, "Hello 3"], [Qt.Key_Up, "Hello 2"], [Qt.Key_Up, "Hello 1"], [Qt.Key_Up, "Hello 1"], [Qt.Key_Down, "Hello 2"],
            [Qt.Key_Down, "Hello 3"], [Qt.Key_Down, ""], [Qt.Key_Down, ""]]) {
            keyClick(key, Qt.ControlModifier);
            tryVerify(() => test.answered() === words, 5000, words);
            verify(test.item("composer").activeFocus);
        }
    }

    function test_menusAreOpenedByKey_data() {
        return [
            {tag: "message, Menu", on: "messages", key: Qt.Key_Menu, modifiers: Qt.NoModifier, item: "replyItem"},
            {tag: "message, Shift+F10", on: "messages", key: Qt.Key_F10, modifiers: Qt.ShiftModifier, item: "replyItem"},
            {tag: "message, Enter", on: "messages", key: Qt.Key_Return, modifiers: Qt.NoModifier, item: "replyItem"},
            {tag: "text, Menu", on: "composer", key: Qt.Key_Menu, modifiers: Qt.NoModifier, item: "pasteItem"},
            {tag: "text, Shift+F10", on: "composer", key: Qt.Key_F10, modifiers: Qt.ShiftModifier, item: "pasteItem"}
        ];
    }

    function test_menusAreOpenedByKey(data) {
        test.open();
        test.item(data.on).forceActiveFocus(Qt.TabFocusReason);
        keyClick(data.key, data.modifiers);
        tryVerify(() => test.item(data.item));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item(data.item) && test.item(data.on).activeFocus);
    }

    function test_theEmptyFieldLeadsThroughTheMessages() {
        test.account = given.texting();
        test.openUnread(given.written(test.account, test.friend, "Hello", 60));
        tryVerify(() => !test.item("messages")?.holding && test.message(40));
        compare(test.item("messages").following, false); // it opens at what is new
        keyClick(Qt.Key_End);
        tryVerify(() => test.item("messages").following);
        keyClick(Qt.Key_PageUp, Qt.ShiftModifier);
        tryVerify(() => !test.item("messages").following);
    }

    function test_theKeysOfTheFieldStayItsOwn() {
        test.open();
        test.write("some words");
        keyClick(Qt.Key_Home);
        compare(test.item("composer").cursorPosition, 0);
        keyClick(Qt.Key_End);
        compare(test.item("composer").cursorPosition, 10);
        keyClick(Qt.Key_Home, Qt.ShiftModifier);
        compare(test.item("composer").selectedText, "some words");
    }

    function test_heldCtrlSwitchesAmongThoseThatWereOpen_data() {
        return [
            {tag: "once", presses: 1, left: "333"},
            {tag: "twice", presses: 2, left: "111"},
            {tag: "around", presses: 3, left: "222"}
        ];
    }

    function test_heldCtrlSwitchesAmongThoseThatWereOpen(data) {
        test.open();
        for (const number of ["111", "333", "222"]) {
            window.openConversation(given.conversation(test.account, "+15550100" + number));
            tryVerify(() => test.titleIs(number));
        }
        for (let i = 0; i < data.presses; ++i)
            keyPress(Qt.Key_Tab, Qt.ControlModifier);
        tryVerify(() => test.item("recentList")?.activeFocus);
        compare(given.unnamed(window), []);
        keyRelease(Qt.Key_Tab, Qt.ControlModifier); // and Ctrl
        tryVerify(() => test.titleIs(data.left) && !test.item("recentSwitcher"));
        tryVerify(() => test.item("composer").activeFocus);
    }

    function test_switchingIsCalledOff() {
        test.open();
        window.openConversation(given.conversation(test.account, "+15550100333"));
        tryVerify(() => test.titleIs("333"));
        keyPress(Qt.Key_Tab, Qt.ControlModifier);
        tryVerify(() => test.item("recentList")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("recentSwitcher") && test.item("composer").activeFocus);
        verify(test.titleIs("333"));
    }

    function test_lettersAreCommandsForThoseWhoWantThat_data() {
        return [
            {tag: "list: j", list: true, letter: "j", then: () => test.item("conversations").currentIndex === 1},
            {tag: "list: j, k", list: true, letter: "jk", then: () => test.item("conversations").currentIndex === 0},
            {tag: "list: e", list: true, letter: "e", then: () => test.item("conversations").count === 2},
            {tag: "list: u", list: true, letter: "u", then: () => test.isMarked()},
            {tag: "messages: k", list: false, letter: "k", then: () => test.item("messages").currentIndex === 1},
            {tag: "messages: k, j", list: false, letter: "kj", then: () => test.item("messages").currentIndex === 0},
            {tag: "messages: c", list: false, letter: "c", then: () => given.clipboard() === "Hello 3"},
            {tag: "messages: r", list: false, letter: "r", then: () => test.answered() === "Hello 3"}
        ];
    }

    function test_lettersAreCommandsForThoseWhoWantThat(data) {
        Preferences.letterKeys = true;
        test.open();
        test.item(data.list ? "conversations" : "messages").forceActiveFocus(Qt.TabFocusReason);
        test.write(data.letter);
        tryVerify(data.then);
        compare(test.item("composer").text, "");
    }

    function test_whatIsBelowTheTemplatesIsUncovered_data() {
        return [
            {tag: "find", keys: [[Qt.Key_F, test.ctrl]], holder: "findField"},
            {tag: "find again", keys: [[Qt.Key_F3]], holder: "findField"},
            {tag: "write", keys: [[Qt.Key_L, test.ctrl]], holder: "composer"},
            {tag: "emoji", keys: [[Qt.Key_E, test.ctrl]], holder: "emojiSearch"}
        ];
    }

    function test_whatIsBelowTheTemplatesIsUncovered(data) {
        test.open();
        test.press([[Qt.Key_T, test.ctrl | test.shift]]);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
        test.press(data.keys);
        tryVerify(() => test.item(data.holder)?.activeFocus, 5000, "else the keyboard is nowhere");
        verify(!test.item("templateSearch"));
    }

    function test_lettersAreForWritingElse() {
        test.open();
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        test.write("rc");
        tryCompare(test.item("composer"), "text", "rc");
        compare(test.answered(), "");
    }

    function test_allKeysAreSeenAtOnceWhereThereIsRoom() {
        test.open();
        window.width = 1400;
        window.height = 1300;
        keyClick(Qt.Key_F1);
        tryVerify(() => test.item("keys"));
        tryVerify(() => test.item("keys").contentHeight > 0 && test.item("keys").contentHeight <= test.item("keys").height);
    }
}
