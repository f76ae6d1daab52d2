// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

WindowCase {
    id: test

    name: "Safety"

    function test_hostileTextIsShownAsItIs() {
        const hostile = "<b>hi</b><img src='" + given.trap + "'>&amp; %1";
        const account = given.account("<img src='" + given.trap + "'>Work");
        given.written(account, hostile, hostile);
        given.sent(account, hostile, hostile, Delivery.Failed, {kind: "refused", reason: "filtered", code: hostile,
            detail: hostile, fields: [{field: hostile, reason: "unspecified", code: hostile, detail: hostile}]});
        given.connection(account, Connection.NeedsSignIn);
        test.openConversation(given.conversation(account, hostile));
        tryVerify(() => test.message(0)?.body.includes("<b>hi</b><img"));
        verify(given.shows(window.contentItem, "<b>hi</b><img"));
        test.item("composer").text = hostile;
        compare(given.marked(window), []);
        window.setUp("");
        tryVerify(() => test.item("serviceTile"));
        compare(given.marked(window), []);
        window.openSettings("accounts");
        tryVerify(() => test.item("accountRow"));
        compare(given.marked(window), []);
        window.compose(hostile, hostile);
        tryVerify(() => test.item("recipient")?.text === hostile);
        keyClick(Qt.Key_Return);
        compare(given.marked(window), []);
        compare(given.trapped, 0);
    }

    function test_nothingIsSentByOpeningFromOutside() {
        given.account();
        test.openWindow();
        tryVerify(() => window.mainPage);
        window.compose("+15550100222", "typed by somebody else");
        tryVerify(() => test.item("recipient")?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.text === "typed by somebody else");
        compare(test.item("messages").count, 0);
    }
}
