// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// One attachment that waits to be sent, by its kind and name. Nothing is fetched.
Item {
    id: tile

    required property ListView list
    required property int index
    required property string name
    required property string host
    required property string kind
    required property string kindText

    readonly property bool isCurrent: tile.list.activeFocus && tile.list.currentIndex === tile.index
    readonly property int step: tile.width + tile.list.spacing

    signal removed
    signal moved(int by) ///< places, in the order in which they are sent

    objectName: "attachmentTile"
    implicitWidth: 120
    implicitHeight: 120 + 2 * Theme.small // for the ring
    z: drag.active ? 1 : 0

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2, from %3", "kind, name, host").arg(tile.kindText).arg(tile.name).arg(tile.host)
    Accessible.description: qsTr("Delete removes it, Alt with an arrow moves it")
    Accessible.focusable: true
    Accessible.focused: tile.isCurrent

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: {
            tile.list.currentIndex = tile.index;
            tile.list.forceActiveFocus(Qt.MouseFocusReason);
        }
    }

    DragHandler {
        id: drag

        enabled: tile.list.count > 1
        target: body
        yAxis.enabled: false
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (drag.active)
                return;
            const places = Math.round(body.x / tile.step);
            body.x = 0;
            tile.moved(tile.LayoutMirroring.enabled ? -places : places);
        }
    }

    Rectangle {
        id: body

        y: Theme.small
        width: tile.width
        height: 120
        radius: Theme.popupRadius
        color: hover.hovered ? Theme.surface3 : Theme.surface2
        border.width: 1
        border.color: Theme.line

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.medium, (name.y - height) / 2)
            picture: ({image: "picture", video: "video", audio: "sound"})[tile.kind] ?? "file"
            size: 32
            color: Theme.secondary
        }

        SafeText {
            id: name

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.medium
            x: Theme.medium
            width: parent.width - 2 * Theme.medium
            text: tile.name
            font.pixelSize: Theme.pillSize
            maximumLineCount: 2
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
        }

        FocusRing {
            shown: tile.isCurrent
            radius: Theme.popupRadius
        }
    }

    IconButton {
        objectName: "removeAttachmentButton"
        anchors.top: parent.top
        anchors.topMargin: 2 * Theme.small
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        visible: !drag.active
        implicitWidth: 28
        implicitHeight: 28
        focusPolicy: Qt.NoFocus // the tile's Delete does the same
        glyph: "close"
        what: qsTr("Remove %1").arg(tile.name)
        fill: Theme.surface
        onClicked: tile.removed()
    }
}
