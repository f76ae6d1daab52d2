// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Somebody's initials on a colour that stays theirs.
Rectangle {
    id: avatar

    property string initials: ""
    property int colour: 0
    property int size: 44

    readonly property var pair: Theme.avatars[avatar.colour % Theme.avatars.length]

    width: avatar.size
    height: avatar.size
    radius: avatar.size / 2
    color: avatar.pair[0]

    SafeText {
        anchors.centerIn: parent
        text: avatar.initials
        color: avatar.pair[1]
        font.pixelSize: Math.round(avatar.size * 0.38)
        font.weight: Font.DemiBold
    }

    Glyph {
        anchors.centerIn: parent
        visible: avatar.initials === ""
        picture: avatar.initials === "" ? "person" : ""
        size: Math.round(avatar.size * 0.56)
        color: avatar.pair[1]
    }
}
