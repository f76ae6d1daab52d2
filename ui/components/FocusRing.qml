// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Shows where the keyboard is. Lies around its parent, or inside it with a negative gap.
Rectangle {
    id: ring

    required property bool shown
    property int gap: 1

    anchors.fill: parent
    anchors.margins: -ring.gap - Theme.ring
    visible: ring.shown
    color: "transparent"
    border.width: Theme.ring
    border.color: Theme.focus
    radius: Theme.fieldRadius + ring.gap + Theme.ring
}
