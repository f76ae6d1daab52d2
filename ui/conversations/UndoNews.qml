// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Tells what was undone: the strip that offered it only goes.
Item {
    id: news

    required property Messenger messenger

    signal told(string words)

    function tell(words: string) {
        news.told(qsTr("Undone: %1").arg(words));
    }

    visible: false

    Connections {
        target: news.messenger.conversations

        function onUndone(words: string) {
            news.tell(words);
        }
    }

    Connections {
        target: news.messenger.messages

        function onUndone(words: string) {
            news.tell(words);
        }
    }
}
