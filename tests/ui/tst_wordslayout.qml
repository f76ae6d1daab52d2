// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Longer words have room, and those of a language from right to left.
LayoutCase {
    id: test

    name: "WordsLayout"

    readonly property var mainPages: ["welcome", "list", "conversation", "details", "search", "newMessage", "settings", "accounts", "setUp", "contacts", "importing"]

    function test_longerWordsHaveRoom_data() {
        const rows = [];
        for (const page of test.mainPages) {
            for (const [width, height] of [[400, 480], [1180, 760]])
                rows.push({tag: `${page} ${width}x${height}`, page, width, height});
        }
        return rows;
    }

    function test_longerWordsHaveRoom(data) {
        given.lengthenWords();
        if (data.page !== "welcome")
            test.profile();
        test.show(data);
        test.expectNone(() => given.misplaced(test.window));
    }

    readonly property var arabic: "مرحبًا، هل يمكنك أن تنظر إلى الدراجة غدًا في الساعة الثالثة؟ إنها تُحدث ضجيجًا غريبًا. رقمي ‎+1 415 555 0144 إن احتجت إليه."

    function test_arabicHasRoom_data() {
        return test.test_longerWordsHaveRoom_data();
    }

    function test_arabicHasRoom(data) {
        verify(given.speak("ar"));
        given.mirror(true);
        try {
            if (data.page !== "welcome") {
                test.profile();
                const account = given.account("ورشة الدراجات");
                test.talk = given.written(account, "+15550100222", test.arabic, 2);
                given.sent(account, "+15550100222", "نعم، أحضرها من فضلك", Delivery.Failed);
                given.sent(account, "+15550100222", test.arabic, Delivery.Read);
            }
            test.show(data);
            test.expectNone(() => given.misplaced(test.window));
        } finally {
            given.mirror(false);
        }
    }
}
