// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// What was handed over to be sent and is not yet taken. It still stands in the field, before what is written since.
QtObject {
    id: outgoing

    property bool busy: false ///< there is something
    property string words: ""
    property list<string> media ///< what goes with it
    property real answered: 0 ///< what it answers
    property bool goOn: false ///< more was submitted meanwhile
    property real at: 0 ///< when what was submitted last leaves, in milliseconds since 1970; 0: now

    function begin(words: string, media: var, answered: real) {
        outgoing.busy = true;
        outgoing.words = words;
        outgoing.media = media;
        outgoing.answered = answered;
    }

    /// How much of it stands at the beginning of \a written.
    function lengthIn(written: string): int {
        return outgoing.busy && written.startsWith(outgoing.words) ? outgoing.words.length : 0;
    }

    function end() {
        outgoing.busy = false;
        outgoing.words = "";
        outgoing.media = [];
        outgoing.goOn = false;
    }
}
