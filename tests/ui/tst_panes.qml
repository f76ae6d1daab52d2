// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The details beside a conversation, over it or in its place, as there is room.
WindowCase {
    id: test

    name: "Panes"

    readonly property string friend: "+15550100222"

    property real talk: 0

    function openAt(width) {
        const account = given.account();
        test.talk = given.written(account, test.friend, "Hello", 3);
        test.openConversation(test.talk);
        window.width = width;
        tryCompare(window.mainPage, "width", width);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("detailsPane"));
        return account;
    }

    /// Keys and what they do need one line each as long as the window has room for it.
    function test_remindersAreAsWideAsTheirText_data() {
        return [{tag: "100 %", scale: 1}, {tag: "150 %", scale: 1.5}];
    }

    function test_remindersAreAsWideAsTheirText(data) {
        Preferences.textScale = data.scale;
        given.account();
        test.openWindow();
        test.window.width = 1180;
        tryVerify(() => test.item("nothingOpen"));
        const labels = Array.from(test.item("keyReminders").children).filter(child => child.text);
        verify(labels.length > 4);
        for (const label of labels)
            tryVerify(() => label.lineCount === 1, 5000, label.text);
    }

    function test_detailsStayWhereThereIsRoom() {
        const other = given.written(test.openAt(1180), "+15550100333", "Hi");
        compare(test.item("detailsPane").width, 320);
        verify(test.item("composer").enabled);
        window.openConversation(other);
        tryVerify(() => test.item("composer")?.activeFocus);
        verify(test.item("detailsPane"), "they were to stay");
        compare(given.misplaced(window), []);
        test.click("conversationDetailsButton");
        tryVerify(() => !test.item("detailsPane"));
        window.openConversation(test.talk);
        tryVerify(() => test.item("composer")?.activeFocus);
        verify(!test.item("detailsPane"));
    }

    function test_detailsAreAsWideAsWanted() {
        test.openAt(1280);
        const edge = test.item("detailsSplitter");
        edge.forceActiveFocus();
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Left);
        compare(test.item("detailsPane").width, 336);
        for (let i = 0; i < 9; ++i)
            keyClick(Qt.Key_Left);
        compare(test.item("detailsPane").width, 392);
        for (let i = 0; i < 9; ++i)
            keyClick(Qt.Key_Right);
        compare(test.item("detailsPane").width, 292);
    }

    function test_detailsLieOverTheConversation() {
        test.openAt(900);
        compare(test.item("detailsPane").width, 320);
        verify(test.item("conversationTitle"));
        mouseClick(test.item("messages"), 40, 40);
        tryVerify(() => !test.item("detailsPane"));
        verify(test.item("composer").activeFocus);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("detailsPane"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("detailsPane"));
    }

    function test_whatIsBelowTheDetailsIsUncovered() {
        test.openAt(500);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => test.item("findField")?.activeFocus);
        verify(!test.item("detailsPane"));
    }

    function test_theListHasTheKeyboardWhenTheConversationGoes() {
        test.openAt(500);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("composer")?.activeFocus);
        keyClick(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => !test.item("composer"));
        verify(test.item("conversations").activeFocus);
        tryVerify(() => window.activeFocusItem?.visible, 5000, "the row that has gone does not keep it");
        verify(test.item("conversations").activeFocus);
    }

    function test_detailsTakeAPlaceOfTheirOwn() {
        test.openAt(500);
        compare(test.item("detailsPane").width, 500);
    }
}
