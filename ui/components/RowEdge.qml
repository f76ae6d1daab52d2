// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The colour of a row's account, along its edge.
Rectangle {
    id: edge

    required property int colour ///< -1: none
    property bool bright: false ///< on the colour of what is selected

    objectName: "accountLine"
    anchors.left: parent.left
    width: 3
    height: parent.height
    visible: edge.colour >= 0
    color: edge.colour < 0 ? "transparent" : edge.bright ? Theme.overAccent : Theme.accountLine(edge.colour)
}
