// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The day, between what was said before and after midnight.
Rectangle {
    id: pill

    required property string day

    implicitWidth: Math.ceil(words.implicitWidth) + 2 * Theme.large
    implicitHeight: words.implicitHeight + 2 * 3
    radius: height / 2
    color: Theme.pill
    border.width: 1
    border.color: Theme.outline

    SafeText {
        id: words

        anchors.centerIn: parent
        text: pill.day
        color: Theme.pillText
        font.pixelSize: Theme.pillSize
        font.weight: Font.DemiBold
    }
}
