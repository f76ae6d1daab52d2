// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models
import Parlance.Tests
import Parlance.Ui

TestCase {
    id: test

    name: "Conversation"
    when: windowShown
    visible: true
    width: 700
    height: 600

    Component {
        id: givenComponent

        Given {}
    }

    Component {
        id: pageComponent

        ConversationPage {
            width: 700
            height: 600
        }
    }

    function test_first() {
        const given = createTemporaryObject(givenComponent, test);
        const account = given.account();
        const conversation = given.written(account, "+15550100222", "Hello");
        const page = createTemporaryObject(pageComponent, test, {messenger: given.messenger, conversation: conversation});
        const messages = findChild(page, "messages");
        tryCompare(messages, "count", 1);
    }
}
