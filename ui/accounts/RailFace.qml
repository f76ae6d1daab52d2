// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// What an account looks like in the rail: its initials on its colour, and a sign if something is wrong.
Item {
    id: face

    required property string initials ///< empty: all accounts
    required property int colour
    required property bool troubled
    required property bool focused

    readonly property var pair: Theme.avatars[face.colour % Theme.avatars.length]

    Rectangle {
        id: tile

        anchors.centerIn: parent
        width: Theme.personAvatar
        height: width
        radius: Theme.popupRadius
        color: face.initials === "" ? Theme.surface3 : face.pair[0]

        FocusRing {
            shown: face.focused
            radius: Theme.popupRadius + 3
        }

        Glyph {
            anchors.centerIn: parent
            visible: face.initials === ""
            picture: "chats"
            color: Theme.text
        }

        SafeText {
            anchors.centerIn: parent
            text: face.initials
            color: face.pair[1]
            font.pixelSize: Math.round(tile.width * 0.38)
            font.weight: Font.DemiBold
        }
    }

    Lazy {
        wanted: face.troubled

        Rectangle {
            objectName: "railTrouble"
            x: face.LayoutMirroring.enabled ? tile.x - width / 2 + Theme.small : tile.x + tile.width - width / 2 - Theme.small
            y: tile.y + tile.height - height / 2 - Theme.small
            width: 18
            height: width
            radius: width / 2
            color: Theme.surface

            Glyph {
                anchors.centerIn: parent
                picture: "alert"
                size: 14
                color: Theme.warning
            }
        }
    }
}
