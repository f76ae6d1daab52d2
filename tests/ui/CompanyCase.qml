// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// A test with people who work at one company.
WindowCase {
    id: test

    readonly property string ana: "sip:ana@example.com"
    readonly property string bo: "sip:bo@example.com"
    readonly property string cy: "sip:cy@example.com"

    /// An account with three people on its list.
    function company() {
        const account = given.company();
        given.person(account, test.ana, "Ana Lima", {title: "Head of support", phones: [{kind: "work", number: "tel:+14155550122"}]}, ["Favorites"]);
        given.person(account, test.bo, "Bo Li");
        given.person(account, test.cy, "Cy Young");
        given.roster(account, [test.ana, test.bo, test.cy]);
        return account;
    }

    function dotOf(item) {
        return test.within(item, child => child.objectName === "presenceDot");
    }

    function within(item, isWanted) {
        const count = item?.children.length ?? 0;
        for (let i = 0; i < count; ++i) {
            const child = item.children[i];
            const found = isWanted(child) ? child : test.within(child, isWanted);
            if (found)
                return found;
        }
        return null;
    }

    function row() {
        return test.item("conversations")?.itemAtIndex(0);
    }

    /// The contacts page, by key.
    function openContacts() {
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("contactSearch")?.activeFocus);
    }

    /// By Tab.
    function reach(name) {
        tryVerify(() => test.item(name)?.enabled, 5000, name);
        for (let presses = 0; presses < 40 && !test.item(name).activeFocus; ++presses)
            keyClick(Qt.Key_Tab);
        verify(test.item(name).activeFocus, name);
    }

    function press(name) {
        test.reach(name);
        keyClick(Qt.Key_Return);
    }
}
