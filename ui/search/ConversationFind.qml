// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Where words are looked for in one conversation. It has no height while nobody looks for any.
Item {
    id: find

    required property Messenger messenger
    required property var conversations ///< that one timeline shows
    required property Item timeline

    property bool open: false
    property Item focusBefore: null ///< where the keyboard was before something was looked for
    property string lastWords: "" ///< what was found here last, or led here
    property real lastFound: 0 ///< the message

    readonly property string words: find.bar?.words ?? "" ///< what is looked for
    readonly property real current: find.bar?.current ?? 0 ///< the message that is shown; 0: none
    readonly property FindBar bar: lazy.item as FindBar

    signal revealed(real message)
    signal writeWanted ///< the keyboard goes to the composer: it was nowhere else

    function start() {
        if (!find.open)
            find.focusBefore = find.timeline.activeFocus ? find.timeline : find.Window.activeFocusItem; // there another row is current then
        find.open = true;
        find.bar.focusField();
    }

    /// To the next older or, with -1, newer message; of what was looked for last, if nothing is now.
    function go(step: int) {
        if (find.open) {
            find.bar.go(step);
            return;
        }
        find.start();
        find.bar.goOn(find.lastWords, find.lastFound, step);
    }

    /// These \a words led to \a message.
    function cameBy(words: string, message: real) {
        find.lastWords = words;
        find.lastFound = message;
        if (find.open && words !== "")
            find.bar.goOn(words, message, 0);
    }

    function close() {
        find.lastWords = find.words;
        find.lastFound = find.current;
        find.open = false;
        if (find.focusBefore)
            find.focusBefore.forceActiveFocus(Qt.PopupFocusReason);
        else
            find.writeWanted();
    }

    implicitHeight: find.bar?.height ?? 0

    Lazy {
        id: lazy

        wanted: find.open

        FindBar {
            width: find.width
            messenger: find.messenger
            conversations: find.conversations
            onRevealed: message => find.revealed(message)
            onClosed: find.close()
        }
    }
}
