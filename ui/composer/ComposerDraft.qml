// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Keeps what is being written: stored soon after its writer pauses, and brought back just as it was.
Item {
    id: keeper

    required property Messenger messenger
    required property real conversation

    readonly property alias stored: stored
    property bool touched: false ///< something was written here: what is stored is older
    property bool restoring: false ///< what changes is what was stored
    property bool shown: false ///< what was stored at first is shown

    /// What is stored is to be shown; at first, beside what was written before it was known.
    signal restored(bool atFirst)
    signal due ///< it is time for save()

    /// Something has changed.
    function note() {
        if (!stored.isKnown || keeper.restoring)
            return;
        keeper.touched = true;
        idle.restart();
        if (!longest.running)
            longest.start();
    }

    /// \a handed: what is stored went with a text, whatever it was.
    function save(words: string, cursor: int, answered: real, media: var, handed: bool) {
        idle.stop();
        longest.stop();
        if (stored.isKnown || handed)
            stored.save(words, cursor, answered, media);
    }

    StoredDraft {
        id: stored

        messenger: keeper.messenger
        conversation: keeper.conversation
        onChanged: {
            if (keeper.touched)
                return;
            const atFirst = !keeper.shown;
            keeper.shown = true;
            keeper.restored(atFirst);
        }
    }

    Timer {
        id: idle

        interval: Theme.draftIdle
        onTriggered: keeper.due()
    }

    Timer {
        id: longest // without a pause

        interval: Theme.draftAtMost
        onTriggered: keeper.due()
    }
}
