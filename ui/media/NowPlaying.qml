// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick

/// What of the program is heard now: one thing, in whatever window it is.
QtObject {
    id: now

    property PlayDesk desk: null

    function begin(desk: PlayDesk) {
        if (now.desk !== desk)
            now.desk?.pause();
        now.desk = desk;
    }
}
