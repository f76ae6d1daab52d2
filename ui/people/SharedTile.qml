// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// A message's first picture or file, in a row of such.
MediaTile {
    id: tile

    required property ListView list
    required property int index
    required property int others ///< files that came with it
    required property string time

    readonly property bool isCurrent: (tile.list?.activeFocus ?? false) && tile.list.currentIndex === tile.index

    objectName: "sharedTile"
    width: Theme.sharedTile
    height: Theme.sharedTile
    focusPolicy: Qt.NoFocus // the list has the keyboard
    ringed: tile.isCurrent

    Accessible.name: qsTr("%1, %2", "file, when it came").arg(tile.attachment?.saidWithHost ?? "").arg(tile.time)
    Accessible.focusable: true
    Accessible.focused: tile.isCurrent

    onPressed: tile.list.currentIndex = tile.index

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.small
        visible: tile.others > 0
        width: count.implicitWidth + Theme.medium
        height: count.implicitHeight
        radius: height / 2
        color: Theme.surface

        SafeText {
            id: count

            objectName: "sharedOthers"
            anchors.centerIn: parent
            text: qsTr("+%L1", "so many more").arg(tile.others)
            color: Theme.secondary
            font.pixelSize: Theme.captionSize
        }
    }

    SafeText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.small
        visible: !(tile.attachment?.isVisual ?? false)
        text: tile.name
        color: Theme.secondary
        font.pixelSize: Theme.captionSize
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideMiddle
        maximumLineCount: 1
    }
}
