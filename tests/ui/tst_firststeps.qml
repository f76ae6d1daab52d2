// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models
import Parlance.Ui

/// What is offered to somebody new goes when it was done or put away.
WindowCase {
    id: test

    name: "FirstSteps"

    function openNew() {
        test.given.account("Work");
        test.openWindow();
        tryVerify(() => test.item("closeStepsButton") !== null);
    }

    function test_whatWasDoneGoes() {
        test.openNew();
        keyClick(Qt.Key_K, Qt.ControlModifier); // from anywhere, not only from the card
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("step:openPalette") === null);
        const step = test.item("step:newMessage");
        compare(step.Accessible.description, "Ctrl+N");
        step.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("step:newMessage") === null);
        tryVerify(() => test.item("newMessagePage") !== null);
    }

    function test_keyboardComesBackFromWhatWasDone() {
        test.openNew();
        test.item("step:showKeys").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("step:showKeys") === null && test.item("keys")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("closeStepsButton").activeFocus);
    }

    function test_oneIsPutAway() {
        test.openNew();
        mouseClick(test.item("dropStep:showKeys"));
        tryVerify(() => test.item("step:showKeys") === null);
        verify(test.item("step:newMessage") !== null);
        compare(Preferences.stepsDone, ["showKeys"]);
    }

    function test_keyboardBeginsInTheList() {
        test.openNew();
        tryVerify(() => test.item("conversations").activeFocus);
    }

    function test_allArePutAwayByKey() {
        test.openNew();
        test.item("closeStepsButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("closeStepsButton") === null);
        verify(test.window.activeFocusItem.visible); // not lost
    }

    function test_aSmallWindowShowsTheListInstead() {
        test.openNew();
        test.window.height = 480;
        Preferences.textScale = 2;
        tryVerify(() => test.item("closeStepsButton") === null);
    }

    function test_theyMakeRoomForWhatIsDoneWithAChoice() {
        given.written(given.account("Work"), "+15550100222", "Hello");
        test.openWindow();
        tryVerify(() => test.item("closeStepsButton") && test.item("conversations").count === 1);
        test.item("conversations").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        tryVerify(() => test.item("selectionBar"));
        compare(given.misplaced(window), []);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("closeStepsButton"));
    }

    function test_sampleDataTeachesNothing() {
        test.given.account("Work");
        test.openWindow();
        test.window.notice = "Sample data";
        tryVerify(() => test.item("conversations") !== null);
        tryVerify(() => test.item("closeStepsButton") === null);
    }
}
