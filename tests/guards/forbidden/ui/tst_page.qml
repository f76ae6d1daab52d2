// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

TestCase {
    function test_page() {
        wait(50); // expect: refused
        spy.wait();
        tryCompare(page, "text", "wait(50)");
    }
}
