// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models

/// A whole file of keys, pasted into the form of an account.
WindowCase {
    id: test

    name: "PastedKeys"

    function openForm() {
        test.openWindow();
        test.click("addAccountButton");
        tryVerify(() => window.activeFocusItem?.objectName === "serviceTile");
        for (let presses = 0; presses < 5 && window.activeFocusItem.serviceId !== "signalwire"; ++presses)
            keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("accountName")?.activeFocus);
    }

    function paste(text) {
        given.messenger.copy(text);
        keyClick(Qt.Key_V, Qt.ControlModifier);
    }

    function written(key) {
        return test.item("field-" + key).written;
    }

    function test_aFileOfKeysGoesToItsFields() {
        test.openForm();
        test.item("field-project").forceActiveFocus(Qt.TabFocusReason);
        test.paste("SIGNALWIRE_PROJECT_ID=p-1\nexport SIGNALWIRE_TOKEN=\"PT1\"\nSIGNALWIRE_SPACE=acme\n");
        compare(test.written("project"), "p-1");
        compare(test.written("token"), "PT1");
        compare(test.written("space"), "acme");
        compare(test.written("from"), "");
        compare(test.item("accountName").written, "");
        compare(given.toldText(test.item("field-token")), "●●●"); // a secret all the same
        tryCompare(test.item("setupFilled"), "text", "Filled in: Space, Project ID, API token");
        tryCompare(test.item("checkAnnouncer"), "words", "Filled in: Space, Project ID, API token");
        verify(test.item("field-project").activeFocus);
        test.click("checkAccountButton");
        tryVerify(() => test.item("setupProblem"));
        verify(test.item("field-from").activeFocus); // nothing else is missing
    }

    function test_whatIsFoldedAwayShowsOnceItIsFilled() {
        test.openForm();
        test.paste("{\"signalwire\": {\"server\": \"https://a.example.com\", \"token\": \"PT1\"}}");
        tryVerify(() => test.item("field-server"));
        compare(test.written("server"), "https://a.example.com");
        compare(test.written("token"), "PT1");
    }

    function test_otherTextIsOnlyPasted() {
        test.openForm();
        test.item("field-token").forceActiveFocus(Qt.TabFocusReason);
        test.paste("GITHUB_TOKEN=x");
        compare(test.written("token"), "GITHUB_TOKEN=x");
        compare(test.item("setupFilled"), null);
    }

    function test_itIsTakenBack_data() {
        return [
            {tag: "by key", undo: () => keyClick(Qt.Key_Z, Qt.ControlModifier)},
            {tag: "by button", undo: () => {
                test.item("undoFilledButton").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
            }}
        ];
    }

    function test_itIsTakenBack(data) {
        test.openForm();
        test.item("field-space").forceActiveFocus(Qt.TabFocusReason);
        test.write("shop");
        test.item("field-token").forceActiveFocus(Qt.TabFocusReason);
        test.write("mine");
        test.paste("project: p-1\nspace: acme\ntoken: PT1");
        compare(test.written("space"), "acme");
        tryCompare(test.item("setupFilled"), "text", "Filled in: Project ID · Replaced: Space, API token");
        data.undo();
        tryVerify(() => !test.item("setupFilled"));
        compare(test.written("space"), "shop");
        compare(test.written("token"), "mine");
        compare(test.written("project"), "");
        verify(test.item("field-token").activeFocus);
    }
}
