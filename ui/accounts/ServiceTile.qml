// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One service that an account can be made for.
AbstractButton {
    id: tile

    required property string serviceId
    required property string name
    required property string glyph
    required property string summary
    required property var capabilities
    required property string accessibleText

    objectName: "serviceTile"
    implicitHeight: implicitContentHeight + 2 * Theme.large
    padding: Theme.large

    Accessible.name: tile.accessibleText

    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    contentItem: Item {
        implicitHeight: childrenRect.height

        Glyph {
            anchors.left: parent.left
            picture: tile.glyph
            color: Theme.accentGlyph
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Math.round(Theme.icon * Theme.growth) + Theme.medium
            anchors.right: parent.right
            spacing: Theme.tiny

            SafeText {
                objectName: "serviceName"
                width: parent.width
                text: tile.name
                font.pixelSize: Theme.headerSize
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            SafeText {
                width: parent.width
                text: tile.summary
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }

            SafeText {
                width: parent.width
                text: tile.capabilities.join("\u00a0· ")
                color: Theme.secondary
                font.pixelSize: Theme.pillSize
                wrapMode: Text.Wrap
            }
        }
    }

    background: Rectangle {
        radius: Theme.popupRadius
        color: tile.down ? Theme.surface3 : tile.hovered ? Theme.surface2 : Theme.surface
        border.width: 1
        border.color: Theme.line

        FocusRing {
            shown: tile.visualFocus
            radius: Theme.popupRadius + 3
        }
    }
}
