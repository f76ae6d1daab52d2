// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Makes its one item only while it is wanted. (In Qt 6.4 a Loader cannot make bound components.)
Repeater {
    id: lazy

    property bool wanted: false
    readonly property Item item: lazy.count > 0 ? lazy.itemAt(0) : null

    model: lazy.wanted ? 1 : 0
}
