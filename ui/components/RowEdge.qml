// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The colour of a row's account, along its edge.
Rectangle {
    id: edge

    required property int colour ///< -1: none
    property bool bright: false ///< on the colour of what is selected

    readonly property var pair: Theme.avatars[Math.max(0, edge.colour) % Theme.avatars.length]

    objectName: "accountLine"
    anchors.left: parent.left
    width: 3
    height: parent.height
    visible: edge.colour >= 0
    color: edge.bright ? edge.pair[0] : Theme.dark || Theme.contrast ? Qt.lighter(edge.pair[1], 1.6) : edge.pair[1]
}
