// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Whether a message is among those that are chosen.
Rectangle {
    id: check

    required property bool chosen

    objectName: "selectionCheck"
    width: 20
    height: 20
    radius: 10
    color: check.chosen ? Theme.accent : "transparent"
    border.width: check.chosen ? 0 : 2
    border.color: Theme.fieldLine

    Glyph {
        anchors.centerIn: parent
        visible: check.chosen
        picture: "tick"
        size: 14
        color: Theme.overAccent
    }
}
