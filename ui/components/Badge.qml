// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// How many messages wait to be read.
Rectangle {
    id: badge

    required property int count
    property bool bare: false ///< something waits, and is not counted
    property color ink: Theme.overAccent
    property int room: Theme.badgeHeight ///< at least

    visible: badge.count > 0 || badge.bare
    implicitHeight: badge.count > 0 ? Math.max(badge.room, number.implicitHeight) : Theme.mark
    implicitWidth: badge.count > 0 ? Math.max(height, number.implicitWidth + 10) : height
    radius: height / 2
    color: Theme.badge

    SafeText {
        id: number

        anchors.centerIn: parent
        visible: badge.count > 0
        text: badge.count > 99 ? qsTr("%L1+", "more than so many").arg(99) : "%L1".arg(badge.count)
        color: badge.ink
        font.pixelSize: Theme.compact ? Theme.captionSize : Theme.pillSize
        font.weight: Font.Bold
    }
}
