// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

WindowCase {
    id: test

    name: "Commands"

    function commands() {
        return Array.from(test.window.commands.all);
    }

    /// Shown by a search at the end of a test whose keys did nothing.
    function focusesFilter() {
        return test.item("filter").activeFocus;
    }

    function openAtComposer() {
        test.openConversation(given.written(given.account(), "+15550100222", "Hello"));
    }

    function test_eachHasANameWordsAndKeysOfItsOwn() {
        test.openWindow();
        const names = new Set();
        for (const command of test.commands()) {
            verify(command.name !== "" && !names.has(command.name), command.name);
            names.add(command.name);
            verify(command.words !== "" && command.group !== "", command.name);
            for (const key of command.keys) {
                compare(KeyText.tidy(key), key, command.name);
                verify(KeyText.words(key) !== "", command.name);
                compare(test.window.commands.owner(key, command.name)?.name, undefined, key);
            }
        }
    }

    function test_onlyWhatCanBeDoneIsOffered() {
        test.openWindow();
        tryVerify(() => test.item("welcomePage"));
        verify(!test.window.commands.find("nextConversation").enabled);
        verify(test.window.commands.find("quit").enabled);
        given.account();
        tryVerify(() => test.window.commands.find("nextConversation").enabled);
        verify(!test.window.commands.find("toggleDetails").enabled); // of which conversation?
        window.openSettings("accounts");
        verify(!test.window.commands.find("nextConversation").enabled);
    }

    function test_runsWithoutItsKey() {
        test.openAtComposer();
        test.window.commands.find("findConversation").run();
        verify(test.focusesFilter());
    }

    function test_takesOtherKeys() {
        test.openAtComposer();
        test.window.commands.setKeys("findConversation", ["Ctrl+J"]);
        keyClick(Qt.Key_K, Qt.ControlModifier | Qt.ShiftModifier);
        verify(!test.focusesFilter());
        keyClick(Qt.Key_J, Qt.ControlModifier);
        verify(test.focusesFilter());
        compare(test.window.commands.find("findConversation").keyText, KeyText.words("Ctrl+J"));

        test.window.commands.setKeys("findConversation", undefined);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        verify(!test.focusesFilter());
        keyClick(Qt.Key_K, Qt.ControlModifier | Qt.ShiftModifier);
        verify(test.focusesFilter());
    }

    function test_canBeLeftWithoutKeys() {
        test.openAtComposer();
        test.window.commands.setKeys("findConversation", []);
        keyClick(Qt.Key_K, Qt.ControlModifier | Qt.ShiftModifier);
        verify(!test.focusesFilter());
        compare(test.window.commands.find("findConversation").keyText, "");
    }

    function test_hintsFollowTheKeys_data() {
        return [
            {tag: "a new message", command: "newMessage", button: "newMessageButton", words: "New message"},
            {tag: "the settings", command: "openSettings", button: "settingsButton", words: "Settings"},
            {tag: "the contacts", command: "openContacts", button: "contactsButton", words: "Contacts"},
            {tag: "the details", command: "toggleDetails", button: "conversationDetailsButton", words: "Contact card"}
        ];
    }

    /// Without the marks that keep keys in their order from right to left.
    function hintAt(button) {
        test.item(button).forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => test.item("hint"));
        compare(test.item("hint").parent.Accessible.name, test.item("hint").text);
        return test.item("hint").text.replace(/[\u2066\u2069]/g, "");
    }

    function test_hintsFollowTheKeys(data) {
        test.openAtComposer();
        const usual = test.window.commands.find(data.command).keyText;
        verify(usual !== "");
        compare(test.item(data.button).Accessible.name, data.words);
        compare(test.item(data.button).Accessible.description, usual);
        compare(test.hintAt(data.button), `${data.words} (${usual})`);

        test.window.commands.setKeys(data.command, ["Ctrl+F9"]);
        compare(test.hintAt(data.button), `${data.words} (${KeyText.words("Ctrl+F9")})`);
        compare(test.item(data.button).Accessible.description, KeyText.words("Ctrl+F9"));

        test.window.commands.setKeys(data.command, []);
        compare(test.hintAt(data.button), data.words);
        compare(test.item(data.button).Accessible.description, "");
    }

    function test_keysTellWhoHasThem() {
        test.openWindow();
        compare(test.window.commands.owner("ctrl+n", "").name, "newMessage");
        compare(test.window.commands.owner("Ctrl+N", "newMessage"), null);
        compare(test.window.commands.owner("Ctrl+Shift+F9", ""), null);
    }

    function test_textGrowsAndShrinksByKey() {
        test.openWindow();
        keyClick(Qt.Key_Plus, Qt.ControlModifier);
        compare(Preferences.textScale, 1.1);
        compare(Theme.bodySize, 15);
        for (let i = 0; i < 20; ++i)
            keyClick(Qt.Key_Plus, Qt.ControlModifier);
        compare(Preferences.textScale, 2);
        keyClick(Qt.Key_0, Qt.ControlModifier);
        compare(Preferences.textScale, 1);
        for (let i = 0; i < 20; ++i)
            keyClick(Qt.Key_Minus, Qt.ControlModifier);
        compare(Preferences.textScale, 0.8);
        compare(Theme.bodySize, 11);
    }

    function test_pressedKeysAreASequence_data() {
        return [
            {tag: "Ctrl and a letter", key: Qt.Key_J, modifiers: Qt.ControlModifier, sequence: "Ctrl+J"},
            {tag: "Ctrl, Shift and a letter", key: Qt.Key_J, modifiers: Qt.ControlModifier | Qt.ShiftModifier, sequence: "Ctrl+Shift+J"},
            {tag: "a function key", key: Qt.Key_F9, modifiers: Qt.NoModifier, sequence: "F9"},
            {tag: "Alt and an arrow", key: Qt.Key_Left, modifiers: Qt.AltModifier, sequence: "Alt+Left"},
            {tag: "on the number pad", key: Qt.Key_Plus, modifiers: Qt.ControlModifier | Qt.KeypadModifier, sequence: "Ctrl++"},
            {tag: "a letter is for writing", key: Qt.Key_J, modifiers: Qt.NoModifier, sequence: ""},
            {tag: "a capital, too", key: Qt.Key_J, modifiers: Qt.ShiftModifier, sequence: ""},
            {tag: "Ctrl+Alt is AltGr", key: Qt.Key_E, modifiers: Qt.ControlModifier | Qt.AltModifier, sequence: ""},
            {tag: "Ctrl alone", key: Qt.Key_Control, modifiers: Qt.ControlModifier, sequence: ""},
            {tag: "Tab goes on", key: Qt.Key_Tab, modifiers: Qt.NoModifier, sequence: ""},
            {tag: "Esc goes back", key: Qt.Key_Escape, modifiers: Qt.NoModifier, sequence: ""}
        ];
    }

    function test_pressedKeysAreASequence(data) {
        compare(KeyText.pressed(data.key, data.modifiers), data.sequence);
    }
}
