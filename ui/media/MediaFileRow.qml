// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// A file in a message that is not shown: its kind, its name, its size and state; a sound as it is played.
MediaButton {
    id: row

    property PlayDesk sounds: null ///< where it is played, if it can be
    readonly property bool chosen: row.canPlay && (row.sounds?.has(row.messageId, row.number) ?? false) ///< there now

    objectName: "mediaFile"
    playing: row.chosen && row.sounds.playing
    trouble: row.chosen ? row.sounds.problem : ""
    onPlayWanted: row.sounds?.toggle(row.info, null)
    implicitHeight: Theme.fileRow

    background: Rectangle {
        radius: Theme.fieldRadius
        color: row.down ? Theme.surface3 : row.hovered ? Theme.surface2 : "transparent"

        FocusRing {
            shown: row.visualFocus
            gap: -Theme.ring
        }
    }

    MediaState {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        info: row.info
        ink: row.soft
        rest: row.canPlay ? (row.playing ? "pause" : "play") : row.kept ? (row.kind === "audio" ? "sound" : "file") : "download"
    }

    Column {
        id: words

        anchors.left: face.right
        anchors.leftMargin: Theme.medium
        anchors.right: save.visible ? save.left : parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter

        SafeText {
            width: parent.width
            text: row.name
            elide: Text.ElideMiddle
        }

        SafeText {
            width: parent.width
            visible: !playback.wanted
            text: row.isTold || row.kept ? row.explanation : row.host
            color: row.soft
            font.pixelSize: Theme.pillSize
            elide: Text.ElideRight
        }

        Lazy {
            id: playback

            wanted: row.chosen && row.trouble === ""

            SoundLine {
                width: words.width
                desk: row.sounds
                soft: row.soft
            }
        }
    }

    Glyph {
        id: save

        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        visible: row.kept && !row.showsPicture && !row.canPlay
        picture: "save"
        color: row.soft
    }

    Hint {
        over: row
        shown: row.hovered && !row.kept || row.visualFocus && row.info.problemText !== ""
        text: row.info.problemText !== "" ? row.info.problemText : row.what
    }
}
