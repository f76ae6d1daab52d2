// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models
import Parlance.Ui

WindowCase {
    id: test

    name: "Settings"

    function openSettings(section) {
        given.account();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => test.item("settingsSearch")?.activeFocus);
        if (section !== undefined)
            test.click("section-" + section);
    }

    function search(words) {
        test.item("settingsSearch").forceActiveFocus();
        test.item("settingsSearch").text = words;
    }

    /// Presses a key where the keys of \a command are asked for.
    function assign(command, key, modifiers) {
        tryVerify(() => test.item("keys-" + command));
        test.settle("keys-" + command);
        test.item("keys-" + command).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        keyClick(key, modifiers);
    }

    function test_changesCountAtOnce_data() {
        return [
            {tag: "look", choice: "look-dark", section: "appearance", shown: () => Theme.surface, then: "#17212b"},
            {tag: "contrast", choice: "look-contrast", section: "appearance", shown: () => Theme.surface, then: "#000000"},
            {tag: "density", choice: "density-compact", section: "appearance", shown: () => Theme.rowHeight, then: 48},
            {tag: "language", choice: "language-de", section: "appearance", shown: () => Preferences.language, then: "de"},
            {tag: "motion", choice: "reduceMotion", section: "appearance", shown: () => Theme.slide, then: 0},
            {tag: "sounds", choice: "playSounds", section: "appearance", shown: () => Preferences.sounds, then: true},
            {tag: "accent", choice: "systemAccent", section: "appearance", shown: () => Preferences.systemAccent, then: false},
            {tag: "screen readers", choice: "announceOthers", section: "appearance", shown: () => Preferences.announceOthers, then: true},
            {tag: "text", choice: "largerTextButton", section: "appearance", shown: () => Theme.bodySize, then: 15},
            {tag: "enter", choice: "enter-line", section: "writing", shown: () => Preferences.enterSends, then: false},
            {tag: "away", choice: "awayAfter-15", section: "presence", shown: () => Preferences.awayAfter, then: 15},
            {tag: "off work", choice: "offWorkAfter-0", section: "presence", shown: () => Preferences.offWorkAfter, then: 0},
            {tag: "double click", choice: "doubleClick-nothing", section: "writing", shown: () => Preferences.doubleClickReplies, then: false}
        ];
    }

    function test_changesCountAtOnce(data) {
        test.openSettings(data.section);
        test.settle(data.choice);
        test.item(data.choice).forceActiveFocus(); // brings it into view
        test.click(data.choice);
        compare(data.shown(), data.then);
    }

    function test_everythingHasANameInEverySection() {
        test.openSettings();
        for (const section of ["appearance", "writing", "presence", "shortcuts", "accounts", "backup", "about"]) {
            test.click("section-" + section);
            compare(given.unnamed(window), [], section);
        }
    }

    function test_wordsForStopCanBeAdded() {
        test.openSettings("writing");
        tryVerify(() => test.item("stopWords"));
        test.item("stopWords").forceActiveFocus(Qt.TabFocusReason);
        for (const key of "halt, yes")
            keyClick(key);
        tryVerify(() => given.shows(test.item("settingsPage"), "“yes” means the opposite already"));
        keyClick(Qt.Key_Return);
        const account = given.texting();
        const friend = "+15550100222";
        given.written(account, friend, "Halt!");
        verify(!given.isOptedOut(account, friend)); // nothing is kept of what is wrong
        for (let i = 0; i < 5; ++i)
            keyClick(Qt.Key_Backspace);
        tryVerify(() => !given.shows(test.item("settingsPage"), "means the opposite"));
        keyClick(Qt.Key_Return);
        given.written(account, friend, "Halt!");
        tryVerify(() => given.isOptedOut(account, friend));
        test.item("startWords").forceActiveFocus(Qt.TabFocusReason);
        for (const key of "HALT")
            keyClick(key);
        tryVerify(() => given.shows(test.item("settingsPage"), "“HALT” cannot mean both"));
        compare(given.unnamed(window), []);
    }

    function test_isFoundByWords_data() {
        return [
            {tag: "by its name", words: "dark", found: "look-dark", not: "enter-sends"},
            {tag: "in another section", words: "enter", found: "enter-sends", not: "look-dark"},
            {tag: "the accent", words: "accent", found: "systemAccent", not: "look-dark"},
            {tag: "for screen readers", words: "screen reader", found: "announceOthers", not: "look-dark"},
            {tag: "what a mouse does", words: "double reply", found: "doubleClick-reply", not: "enter-sends"},
            {tag: "away by itself", words: "idle lock", found: "awayAfter-5", not: "offWorkAfter-15"},
            {tag: "what stops messages", words: "opt out", found: "stopWords", not: "enter-sends"},
            {tag: "by several words", words: "key new line", found: "enter-sends", not: "look-dark"},
            {tag: "an account", words: "work", found: "accountRow", not: "look-dark"},
            {tag: "a command", words: "write a new", found: "keys-newMessage", not: "keys-quit"},
            {tag: "whatever its accents", words: "dàrk", found: "look-dark", not: "keys-newMessage"},
            {tag: "by its keys", words: "ctrl+q", found: "keys-quit", not: "keys-newMessage"}
        ];
    }

    function test_isFoundByWords(data) {
        test.openSettings();
        test.search(data.words);
        tryVerify(() => test.item(data.found));
        verify(!test.item(data.not));
    }

    function test_theKeyboardOutlivesTheSearch() {
        test.openSettings();
        test.search("night");
        tryVerify(() => test.item("quietHours"));
        test.item("quietHours").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Escape); // where it was is another section
        tryVerify(() => !test.item("quietHours"));
        tryVerify(() => test.item("settingsSearch").activeFocus);
    }

    function test_whatIsNotThereIsSaid() {
        test.openSettings();
        test.search("xyzzy");
        tryVerify(() => test.item("nothingFound"));
        verify(given.shows(test.item("nothingFound"), "xyzzy"));
        keyClick(Qt.Key_Escape); // ends the search
        tryVerify(() => test.item("look-dark"));
        keyClick(Qt.Key_Escape); // and that the settings
        tryVerify(() => !test.item("settingsPage"));
    }

    function test_aCommandTakesOtherKeys() {
        test.openSettings("shortcuts");
        test.assign("quit", Qt.Key_F9, Qt.NoModifier);
        compare(window.commands.find("quit").keys, ["F9"]);
        verify(given.shows(test.item("keys-quit"), "F9"));
        verify(test.item("keys-quit").activeFocus);

        test.click("resetShortcut-quit");
        compare(window.commands.find("quit").keys, ["Ctrl+Q"]);
        verify(!test.item("resetShortcut-quit"));
    }

    function test_keysOfAnotherCommandAreNotTakenUnasked() {
        test.openSettings("shortcuts");
        test.assign("toggleDetails", Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("shortcutConflict"));
        verify(given.shows(test.item("shortcutConflict"), window.commands.find("newMessage").words));
        compare(window.commands.find("toggleDetails").keys, ["Ctrl+I"]);
        test.click("leaveKeysButton");
        tryVerify(() => !test.item("shortcutConflict"));
        compare(window.commands.find("newMessage").keys, ["Ctrl+N"]);

        test.assign("toggleDetails", Qt.Key_N, Qt.ControlModifier);
        test.click("takeKeysButton");
        compare(window.commands.find("toggleDetails").keys, ["Ctrl+N"]);
        compare(window.commands.find("newMessage").keys, []);

        test.item("resetShortcutsButton").clicked();
        compare(window.commands.find("toggleDetails").keys, ["Ctrl+I"]);
        compare(window.commands.find("newMessage").keys, ["Ctrl+N"]);
    }

    function test_whoListensForKeysMayThinkBetter() {
        test.openSettings("shortcuts");
        test.assign("quit", Qt.Key_Escape, Qt.NoModifier);
        compare(window.commands.find("quit").keys, ["Ctrl+Q"]);
        verify(test.item("settingsPage"));
        test.assign("quit", Qt.Key_A, Qt.NoModifier); // a letter is for writing
        compare(window.commands.find("quit").keys, ["Ctrl+Q"]);
        keyClick(Qt.Key_Backspace);
        compare(window.commands.find("quit").keys, []);
    }

    function test_narrowWindowShowsOneColumnAndTheWayBack() {
        test.openSettings();
        window.width = 400;
        tryVerify(() => !test.item("look-dark"));
        test.click("section-writing");
        tryVerify(() => test.item("enter-line"));
        verify(!test.item("section-writing"));
        test.click("backButton");
        tryVerify(() => test.item("section-writing"));
        test.click("backButton");
        tryVerify(() => !test.item("settingsPage"));
    }

    function test_settingsLieOverTheConversationsAndKeepTheKeyboard() {
        test.openSettings();
        verify(test.item("conversations"));
        for (let presses = 0; presses < 40; ++presses) {
            keyClick(Qt.Key_Tab);
            let inside = window.activeFocusItem;
            while (inside && inside.objectName !== "settingsPage")
                inside = inside.parent;
            verify(inside, window.activeFocusItem);
        }
        mouseClick(window.contentItem, 5, 5); // beside them
        tryVerify(() => !test.item("settingsPage"));
    }

    function test_sheetTellsTheKeysThatCount() {
        test.openSettings();
        window.goHome();
        window.commands.setKeys("quit", ["F9"]);
        keyClick(Qt.Key_F1);
        tryVerify(() => test.item("keysPage")?.activeFocus);
        const sheet = test.item("keysPage");
        for (const command of Array.from(window.commands.all)) {
            const isTold = given.shows(sheet, command.words) && given.shows(sheet, command.allKeysText);
            compare(isTold, command.keys.length > 0, command.name); // one without a key is the palette's
        }
        verify(given.shows(sheet, "F9"));
        verify(!given.shows(sheet, KeyText.words("Ctrl+Q")));
        compare(given.unnamed(window), []);
        test.item("changeKeysButton").clicked();
        tryVerify(() => test.item("keys-quit"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("settingsPage"));
    }

    function test_everythingIsBackedUp() {
        test.openSettings();
        test.search("back up");
        tryVerify(() => test.item("backUpButton"));
        test.search("");
        test.click("section-backup");
        test.item("backUpButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const dialog = findChild(test.item("settingsPage"), "backUpDialog");
        tryCompare(dialog, "visible", true);
        verify(String(dialog.selectedFile).endsWith(".parlance"));
        dialog.reject();

        const file = given.file("mine.parlance", "");
        given.messenger.backups.backUp(file);
        verify(test.item("backUpButton").busy);
        verify(test.item("backUpButton").activeFocus); // it is not lost
        tryVerify(() => test.item("backupOutcome")?.text.includes("accounts are in mine.parlance ("));
        verify(given.textOf(file).startsWith("SQLite format 3"));
        given.messenger.backups.backUp(given.file("nowhere/mine.parlance", ""));
        tryVerify(() => test.item("backupOutcome")?.text.includes("choose another place"));
    }

    function test_arrowsGoThroughAChoice() {
        test.openSettings("appearance");
        tryVerify(() => test.item("look-system"));
        test.item("look-system").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        verify(test.item("look-light").activeFocus);
        keyClick(Qt.Key_Space);
        compare(Preferences.look, "light");
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up); // there is none
        verify(test.item("look-system").activeFocus);
    }

    function test_tabStopsOnceInAChoice() {
        const isThere = () => test.window.activeFocusItem.objectName.startsWith("look-");
        test.openSettings("appearance");
        tryVerify(() => test.item("look-system"));
        test.item("look-system").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(!isThere());
        keyClick(Qt.Key_Backtab);
        verify(test.item("look-system").activeFocus);
        keyClick(Qt.Key_Down);
        verify(test.item("look-light").activeFocus);
        keyClick(Qt.Key_Tab);
        verify(!isThere());
        keyClick(Qt.Key_Backtab);
        verify(test.item("look-system").activeFocus); // which counts
    }

    function test_thePaletteBacksUp_data() {
        return [{tag: "from the conversations", section: ""}, {tag: "from other settings", section: "writing"}];
    }

    function test_thePaletteBacksUp(data) {
        test.openSettings();
        if (data.section === "")
            window.goHome();
        else
            test.click("section-" + data.section);
        window.commands.find("backUp").run();
        tryVerify(() => test.item("backUpButton"));
        tryCompare(findChild(test.item("settingsPage"), "backUpDialog"), "visible", true);
        findChild(test.item("settingsPage"), "backUpDialog").reject();
    }

    function test_aBackupThatFailsIsToldWhereverOneIs() {
        test.openSettings("backup");
        window.goHome();
        tryVerify(() => !test.item("settingsPage"));
        given.messenger.backups.backUp(given.file("nowhere/mine.parlance", ""));
        tryVerify(() => given.shows(test.item("refusedBar"), "The backup could not be written · choose another place"));
        window.openSettings("backup");
        tryVerify(() => test.item("backupOutcome")?.text.includes("choose another place"));
        window.goHome();
        test.item("closeRefusedButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => !test.item("refusedBar"));
        verify(test.item("conversations").activeFocus); // not nowhere
        window.openSettings("backup");
        tryVerify(() => test.item("backUpButton"));
        verify(!test.item("backupOutcome")); // it was read
    }

    function test_aBackupThatFailsIsToldOnceWhereItWasSearchedFor() {
        test.openSettings();
        test.search("backup");
        tryVerify(() => test.item("backUpButton"));
        given.messenger.backups.backUp(given.file("nowhere/mine.parlance", ""));
        tryVerify(() => test.item("backupOutcome")?.text.includes("choose another place"));
        compare(window.refusal, "");
    }

    function test_welcomeRestores_data() {
        return [
            {tag: "no backup", text: "Hello", words: "no backup of Parlance"},
            {tag: "not there", text: "", words: "cannot be read"}
        ];
    }

    function test_welcomeRestores(data) {
        test.openWindow();
        tryVerify(() => test.item("addAccountButton")?.activeFocus);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        verify(test.item("restoreButton").activeFocus);
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Return);
        const dialog = findChild(test.item("welcomePage"), "restoreDialog");
        compare(String(dialog.currentFolder), String(given.messenger.backups.folder()));
        tryCompare(dialog, "visible", true);
        dialog.reject();

        given.messenger.backups.restore(given.file("bad.parlance", data.text));
        tryVerify(() => test.item("backupOutcome")?.text.includes(data.words));
    }

    function test_whatIsRestoredIsHereAfterwards() {
        const other = test.givenComponent.createObject(test);
        other.written(other.account(), "+15550100222", "From before");
        const file = other.file("good.parlance", "");
        other.messenger.backups.backUp(file);
        tryVerify(() => other.messenger.backups.done.includes("good.parlance"));

        test.openWindow();
        tryVerify(() => test.item("restoreButton"));
        given.messenger.backups.restore(file);
        verify(!test.item("addAccountButton").enabled); // it would be in the backup's way
        verify(!test.item("sampleButton").enabled);
        tryVerify(() => !given.messenger.backups.busy);
        compare(given.messenger.backups.problem, "");
        test.closeWindow();
        given.beginAnew();
        test.openWindow({news: "All is here"});
        tryVerify(() => given.shows(test.item("newsBar"), "All is here"));
        tryVerify(() => test.item("conversationRow")?.title === "+1 555 010 0222");
        window.openConversation(test.item("conversationRow").conversationId);
        tryVerify(() => test.message(0)?.body === "From before");
        test.item("closeNewsButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => !test.item("newsBar"));
        verify(test.item("composer").activeFocus);
        other.destroy();
    }

    function test_welcomeOffersSampleData() {
        test.openWindow();
        wanted.target = window;
        test.click("sampleButton");
        compare(wanted.count, 1);
    }

    SignalSpy {
        id: wanted

        signalName: "sampleWanted"
    }
}
