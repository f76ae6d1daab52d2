// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

Item {
    id: bubble

    required property string text
    property string title: bubble.text

    SafeText {
        text: bubble.text
    }
}
