// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// How many messages wait to be read.
Rectangle {
    id: badge

    required property int count
    property color ink: Theme.overAccent

    visible: badge.count > 0
    implicitHeight: Math.max(20, number.implicitHeight + Theme.small)
    implicitWidth: Math.max(height, number.implicitWidth + 10)
    radius: height / 2
    color: Theme.badge

    SafeText {
        id: number

        anchors.centerIn: parent
        text: badge.count > 99 ? qsTr("99+") : badge.count
        color: badge.ink
        font.pixelSize: Theme.pillSize
        font.weight: Font.Bold
    }
}
