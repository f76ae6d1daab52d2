// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One setting. It is there unless something else is searched for.
Column {
    id: entry

    required property string words ///< that it can be found by
    required property string search

    readonly property bool found: WordSearch.holds(entry.words, entry.search)

    visible: entry.found
    spacing: Theme.small
}
