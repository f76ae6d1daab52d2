// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Has a service asked what became of a message, and tells where somebody asked.
QtObject {
    id: check

    required property Messenger messenger
    property var asked: [] ///< messages

    readonly property Connections answers: Connections {
        target: check.messenger

        function onChecked(message: real, outcome: string) {
            if (!check.asked.includes(message))
                return;
            check.asked = check.asked.filter(one => one !== message);
            check.told(outcome);
        }
    }

    signal told(string words)

    function begin(message: real) {
        check.asked = check.asked.concat(message);
        check.messenger.checkAgain(message);
    }
}
