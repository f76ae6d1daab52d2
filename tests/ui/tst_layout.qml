// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Every page has room in a window as people have it, and in a very large one.
LayoutCase {
    id: test

    name: "Layout"

    function test_nothingIsCut_data() {
        return test.looks([[1180, 760]], [1, 2]).concat(test.looks([[2560, 1440]], [1]));
    }

    function test_nothingIsCut(data) {
        test.verifyRoom(data);
    }
}
