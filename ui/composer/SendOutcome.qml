// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What became of what the composer gave away: it is empty, or it has its words again and says why.
Item {
    id: outcome

    required property Messenger messenger
    required property Composer composer

    signal taken ///< what was written is stored

    Connections {
        target: outcome.messenger

        function onNotOpened(why: string) {
            outcome.composer.notMoved(why);
        }

        function onTemplateSent(conversation: real) {
            if (conversation === outcome.composer.conversation)
                outcome.composer.templateTaken();
        }

        function onSent(conversation: real) {
            if (conversation !== outcome.composer.conversation)
                return;
            outcome.composer.taken();
            outcome.taken();
        }

        function onNotSent(conversation: real, written: string, why: string, answered: real, media: var) {
            if (conversation === outcome.composer.conversation)
                outcome.composer.notTaken(why, written, media);
        }
    }
}
