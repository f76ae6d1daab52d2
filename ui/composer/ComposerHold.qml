// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What was sent from here a moment ago goes back to where it was written, if its writer wants it.
Item {
    id: hold

    required property Messenger messenger
    required property Composer composer

    readonly property ScheduleActions schedule: hold.messenger.schedule
    readonly property bool scheduled: hold.schedule.latest !== 0 && hold.schedule.latestConversation === hold.composer.conversation ///< just now
    readonly property bool any: held.count > 0 || hold.scheduled ///< can be taken back

    /// The newest that is held here, or else what was scheduled.
    function takeLast() {
        if (held.count === 0 && hold.scheduled) {
            const message = hold.schedule.latest;
            hold.schedule.forgetLatest();
            hold.take(message, hold.composer.conversation);
            return;
        }
        hold.claim();
        hold.messenger.hold.takeLastBack(hold.composer.conversation);
    }

    /// \a conversation: in which \a message was said. Those of one person are shown as one.
    function take(message: real, conversation: real) {
        const isElsewhere = conversation !== hold.composer.conversation;
        if (!isElsewhere)
            hold.claim();
        hold.messenger.hold.takeBack(message, isElsewhere);
    }

    /// From now on what comes is added to what stands in the field, which the storage may not know yet.
    function claim() {
        if (hold.composer.draft.stored.isKnown)
            hold.composer.draft.touched = true;
    }

    function nameAnswered() {
        const stored = hold.composer.draft.stored;
        if (hold.composer.answered === 0 || stored.answered !== hold.composer.answered)
            return;
        hold.composer.answeredAuthor = stored.answeredAuthor;
        hold.composer.answeredText = stored.answeredText;
    }

    HeldMessages {
        id: held

        messenger: hold.messenger
        conversation: hold.composer.conversation
    }

    Connections {
        target: hold.composer.draft.stored

        function onChanged() {
            hold.nameAnswered();
        }
    }

    Connections {
        target: hold.messenger.hold

        function onTakenBack(conversation: real, words: string, answered: real, media: var) {
            const isShown = !hold.composer.draft.touched; // as it was stored
            if (conversation !== hold.composer.conversation || isShown)
                return;
            if (hold.composer.answered === 0)
                hold.composer.answered = answered;
            hold.composer.takeBack(words, media);
            hold.nameAnswered();
        }
    }
}
