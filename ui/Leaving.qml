// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Whether the program may end: not before it was said what becomes of messages that are held.
Item {
    id: leaving

    required property Messenger messenger

    property bool decided: false

    signal asked ///< the user, who is to see it
    signal allowed ///< now it may end

    function may(): bool {
        const may = leaving.decided || held.count === 0;
        if (!may) {
            leaving.asked();
            question.ask();
        }
        return may;
    }

    HeldMessages {
        id: held

        messenger: leaving.messenger
    }

    Binding {
        target: leaving.messenger.hold
        property: "texts"
        value: Preferences.textHold
    }

    Binding {
        target: leaving.messenger.hold
        property: "chats"
        value: Preferences.chatHold
    }

    Binding {
        target: leaving.messenger.schedule
        property: "asksIfTheyWrite"
        value: Preferences.laterAsks
    }

    QuitQuestion {
        id: question

        hold: leaving.messenger.hold
        count: held.count
        onAnswered: {
            leaving.decided = true;
            leaving.allowed();
        }
    }
}
