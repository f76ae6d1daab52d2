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
        given.session(account, test.friend, data.minutes);
        test.openConversation(conversation);
        tryVerify(() => test.item("sessionNotice"));
        const glyph = findChild(test.item("sessionNotice"), "noticeGlyph");
        compare(glyph.picture, "clock");
        tryVerify(() => Qt.colorEqual(glyph.color, data.warns ? Theme.warning : Theme.secondary));
        verify(Qt.colorEqual(test.item("sessionNotice").color, data.warns ? Theme.notice : Theme.surface2));
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
