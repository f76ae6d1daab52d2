// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// A picture or video in a message, in its final size from the beginning, so that nothing moves when it arrives.
MediaButton {
    id: tile

    property bool ringed: tile.visualFocus ///< it has the keyboard

    objectName: "mediaTile"
    unreadable: tile.kept && (!tile.showsPicture || picture.isUnreadable)

    background: Rectangle {
        color: tile.down ? Theme.surface3 : Theme.surface2
    }

    MediaStack {
        anchors.fill: parent
        visible: !tile.kept || tile.unreadable
        button: tile
        wordy: tile.width >= Theme.tileRoomy
    }

    MediaPicture {
        id: picture

        anchors.fill: parent
        visible: !tile.unreadable
        picture: tile.info.picture
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: Math.ceil(width * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(height * Screen.devicePixelRatio)
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.small
        visible: tile.width < Theme.tileRoomy && tile.info.lengthText !== "" // else it stands with its name
        width: length.implicitWidth + Theme.medium
        height: length.implicitHeight
        radius: height / 2
        color: Theme.surface

        SafeText {
            id: length

            objectName: "tileLength"
            anchors.centerIn: parent
            text: tile.info.lengthText
            color: Theme.secondary
            font.pixelSize: Theme.captionSize
        }
    }

    FocusRing {
        shown: tile.ringed
        gap: -Theme.ring - 1
        radius: Theme.joinedRadius
    }
}
