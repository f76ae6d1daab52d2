// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Takes back what was done with messages just now: one was scheduled, or some were removed.
UndoStrip {
    id: strip

    required property Messenger messenger

    readonly property ScheduleActions schedule: strip.messenger.schedule
    readonly property bool isScheduled: strip.schedule.latest !== 0

    signal takeBackWanted(real message, real conversation)

    function forget() {
        strip.schedule.forgetLatest();
        strip.messenger.messages.forgetUndo();
    }

    words: strip.isScheduled ? qsTr("Scheduled: %1", "when").arg(times.when(strip.schedule.latestAt)) : strip.messenger.messages.undoText
    onUndoWanted: {
        if (!strip.isScheduled) {
            strip.messenger.messages.undo();
            return;
        }
        const [message, conversation] = [strip.schedule.latest, strip.schedule.latestConversation];
        strip.schedule.forgetLatest();
        strip.takeBackWanted(message, conversation);
    }
    onPassed: strip.forget()

    LaterTimes {
        id: times

        messenger: strip.messenger
        conversation: 0 // ours is the time that counts
    }

    Connections {
        target: strip.messenger.messages

        function onUndoChanged() {
            if (strip.messenger.messages.undoText !== "")
                strip.schedule.forgetLatest();
            strip.restart();
        }
    }

    Connections {
        target: strip.schedule

        function onLatestChanged() {
            strip.restart();
        }
    }
}
