// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What stands in the place of a picture until it is there, or because it cannot be shown.
Item {
    id: stack

    required property MediaButton button
    property bool wordy: true ///< there is room for more than the glyph

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.large
        spacing: Theme.small

        MediaState {
            anchors.horizontalCenter: parent.horizontalCenter
            info: stack.button.info
            rest: stack.button.canPlay ? (stack.button.playing ? "pause" : "play") : stack.button.unreadable ? "save" : "download"
        }

        Item {
            visible: stack.wordy
            width: 1
            height: Theme.small
        }

        SafeText {
            visible: stack.wordy
            width: parent.width
            text: stack.button.name
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideMiddle
        }

        SafeText {
            visible: stack.wordy
            width: parent.width
            text: stack.button.unreadable && !stack.button.canPlay ? qsTr("It cannot be shown here · save it")
                : stack.button.isTold || stack.button.canPlay ? stack.button.explanation : stack.button.host
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.pillSize
            wrapMode: Text.Wrap
            maximumLineCount: Theme.textScale > 1.4 ? 2 : 3 // the tile does not grow
            elide: Text.ElideRight
        }
    }
}
