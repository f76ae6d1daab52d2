// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Lets a moment of trouble pass before anybody is told of it.
Timer {
    id: patience

    required property bool troubled

    property bool passed: false ///< the trouble has lasted

    interval: Theme.troubleAfter
    running: patience.troubled && !patience.passed
    onTriggered: patience.passed = true
    onTroubledChanged: if (!patience.troubled) patience.passed = false
}
