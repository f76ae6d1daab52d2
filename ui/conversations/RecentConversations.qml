// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The conversations that were open last, and the way among them.
Item {
    id: recent

    required property Messenger messenger

    property var conversations: [] ///< the last one first
    property bool switching: false

    readonly property bool canSwitch: recent.conversations.length > 1
    readonly property int most: 8 // more than can be kept in mind

    signal chosen(real conversation)
    signal cancelled

    function note(conversation: real) {
        const others = recent.conversations.filter(one => one !== conversation);
        others.unshift(conversation);
        recent.conversations = others.slice(0, recent.most);
    }

    function forget(conversation: real) {
        recent.conversations = recent.conversations.filter(one => one !== conversation);
    }

    /// On by one.
    function step() {
        if (recent.switching)
            (switcher.item as RecentSwitcher)?.step(1);
        else
            recent.switching = true;
    }

    Lazy {
        id: switcher

        wanted: recent.switching

        RecentSwitcher {
            messenger: recent.messenger
            conversations: recent.conversations
            onChosen: conversation => {
                recent.switching = false;
                recent.chosen(conversation);
            }
            onClosed: {
                recent.switching = false;
                recent.cancelled();
            }
        }
    }
}
