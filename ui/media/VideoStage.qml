// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// A video in the viewer, and below it how far it is. It begins when somebody wants it to.
Item {
    id: stage

    required property PlayDesk player
    required property MediaInfo info
    required property bool isPainted ///< nothing but painted items is drawn here

    readonly property bool chosen: stage.player.has(stage.info.message, stage.info.number)
    readonly property bool playing: stage.chosen && stage.player.playing
    readonly property string problem: screen.status === Loader.Error ? stage.player.refusal : stage.chosen ? stage.player.problem : ""

    readonly property VolumeControl volume: volume

    signal saveWanted

    function toggle() {
        screen.active = true;
        if (screen.item)
            stage.player.toggle(stage.info, screen.item);
    }

    objectName: "videoStage"

    Component.onDestruction: if (stage.player?.screen) stage.player.stop()

    Loader {
        id: screen

        anchors.fill: parent
        anchors.bottomMargin: controls.height
        active: false
        visible: stage.problem === ""
        source: stage.isPainted ? "PaintedScreen.qml" : "VideoScreen.qml"
    }

    TapHandler {
        enabled: stage.problem === ""
        onTapped: stage.toggle()
    }

    Rectangle {
        anchors.centerIn: screen
        visible: !stage.playing && stage.problem === ""
        width: Theme.playFace
        height: Theme.playFace
        radius: width / 2
        color: Theme.surface
        border.width: 1
        border.color: Theme.fieldLine

        Glyph {
            anchors.centerIn: parent
            picture: "play"
            size: 28
            color: Theme.text
        }
    }

    Column {
        anchors.centerIn: screen
        width: Math.min(stage.width - 2 * Theme.wide, Theme.listDefault)
        visible: stage.problem !== ""
        spacing: Theme.large

        SafeLabel {
            objectName: "videoProblem"
            width: parent.width
            text: stage.problem
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        SafeButton {
            objectName: "saveVideoButton"
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Save as…")
            onClicked: stage.saveWanted()
        }
    }

    Rectangle {
        id: controls

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? Theme.headerHeight : 0
        visible: stage.problem === ""
        color: Theme.surface

        IconButton {
            id: button

            objectName: "videoButton"
            anchors.left: parent.left
            anchors.leftMargin: Theme.small
            anchors.verticalCenter: parent.verticalCenter
            glyph: stage.playing ? "pause" : "play"
            what: stage.playing ? qsTr("Pause") : qsTr("Play")
            keys: KeyText.words("Space")
            onClicked: stage.toggle()
        }

        Lazy {
            wanted: stage.chosen

            SoundLine {
                anchors.left: button.right
                anchors.leftMargin: Theme.medium
                anchors.right: volume.left
                anchors.rightMargin: Theme.medium
                anchors.verticalCenter: controls.verticalCenter
                desk: stage.player
            }
        }

        VolumeControl {
            id: volume

            anchors.right: parent.right
            anchors.rightMargin: volume.isNarrow ? Theme.small : Theme.wide
            anchors.verticalCenter: parent.verticalCenter
            isNarrow: controls.width < Theme.roomyTimeline * Theme.growth
        }
    }
}
