// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The commands under one heading, in the order in which they are shown.
QtObject {
    required property string title ///< the heading

    default property list<Command> commands
}
