// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models
import Parlance.Tests
import Parlance.Ui

/// A window over a profile of its own for each test.
TestCase {
    id: windowCase

    property Given given: null
    property Main window: null

    readonly property Component givenComponent: Component {
        Given {}
    }
    readonly property Component windowComponent: Component {
        Main {}
    }

    when: windowShown
    width: 100
    height: 100

    function init() {
        failOnWarning(/[Ll]oop/); // what is bound to itself, or laid out by itself
        Preferences.textHold = 0; // what is sent leaves at once
        Preferences.quietHours = false; // at whatever time a test runs
        windowCase.given = windowCase.givenComponent.createObject(windowCase);
    }

    function closeWindow() {
        windowCase.window?.destroy();
        tryVerify(() => windowCase.window === null);
    }

    function cleanup() {
        windowCase.closeWindow(); // before the messenger it shows
        windowCase.given.destroy();
        Object.assign(Preferences, {look: "system", textScale: 1, compact: false, allOnLeft: false, reduceMotion: false, systemAccent: true, announceOthers: false, enterSends: true, textHold: 0, chatHold: 0, laterAsks: false, awayAfter: 5, offWorkAfter: 15, quietHours: false, quietFrom: 21 * 60, quietUntil: 8 * 60, letterKeys: false, sounds: false, doubleClickReplies: true, emojiTone: 0, composerHeight: 0, detailsOpen: false, detailsWidth: 0, language: "",
            shortcuts: {}, stepsDone: []}); // they are one for all tests
        windowCase.given = null;
    }

    function openWindow(more) {
        const properties = Object.assign({messenger: windowCase.given.messenger}, more);
        windowCase.window = windowCase.windowComponent.createObject(null, properties);
        windowCase.window.requestActivate();
        tryCompare(windowCase.window, "active", true);
    }

    /// The first visible item of that name.
    function item(name) {
        return windowCase.given.find(windowCase.window, name);
    }

    /// At its latest message: all was read.
    function openConversation(conversation) {
        windowCase.given.read(conversation);
        windowCase.openUnread(conversation);
    }

    function openUnread(conversation) {
        if (!windowCase.window)
            windowCase.openWindow();
        tryVerify(() => windowCase.window.mainPage);
        windowCase.window.openConversation(conversation);
        tryVerify(() => windowCase.item("composer")?.activeFocus);
    }

    /// Of the services that an account can be at.
    function chooseService(id) {
        tryVerify(() => windowCase.window.activeFocusItem?.objectName === "serviceTile");
        for (let presses = 0; presses < 5 && windowCase.window.activeFocusItem.serviceId !== id; ++presses)
            keyClick(Qt.Key_Tab);
        compare(windowCase.window.activeFocusItem.serviceId, id);
        keyClick(Qt.Key_Return);
    }

    function message(row) {
        return windowCase.item("messages")?.itemAtIndex(row);
    }

    function settle(name) {
        for (let above = windowCase.item(name); above; above = above.parent) {
            if (isPolishScheduled(above))
                waitForItemPolished(above);
        }
    }

    /// Clicks on what is there, once it has its place.
    function click(name) {
        tryVerify(() => windowCase.item(name), 5000, name);
        tryVerify(() => !windowCase.item("messages")?.holding);
        windowCase.settle(name);
        mouseClick(windowCase.item(name));
    }

    function write(words) {
        for (const letter of words)
            keyClick(letter);
    }
}
