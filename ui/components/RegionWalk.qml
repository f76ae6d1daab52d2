// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// The parts of a window between which a key takes the keyboard, round and round.
QtObject {
    id: walk

    required property var places ///< Item or null, in their order

    /// To the next one that can be seen (1) or the one before (-1); the first, if the keyboard is in none.
    function step(by: int) {
        const regions = walk.places.filter(region => region?.visible && region.enabled);
        const at = regions.findIndex(region => region.activeFocus);
        const next = at < 0 ? 0 : (at + by + regions.length) % regions.length;
        regions[next]?.forceActiveFocus(Qt.TabFocusReason);
    }
}
