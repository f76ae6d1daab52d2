// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Every page has room in the smallest window.
LayoutCase {
    id: test

    name: "SmallLayout"

    function test_nothingIsCut_data() {
        return test.looks([[400, 480]], [1, 2]);
    }

    function test_nothingIsCut(data) {
        test.verifyRoom(data);
    }
}
