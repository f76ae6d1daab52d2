// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Plays the sounds that came with messages, one at a time, and none by itself. What plays them is loaded, by name,
/// when the first is wanted: it may not be there.
Item {
    id: desk

    property real message: 0 ///< whose sound it is; 0: none
    property int number: 0
    property real rate: 1 ///< how fast
    readonly property var player: loader.item
    readonly property bool playing: desk.player?.playing ?? false
    readonly property int position: desk.player?.position ?? 0 ///< milliseconds
    readonly property int duration: desk.player?.duration ?? 0
    readonly property var bars: wave.item?.bars ?? [] ///< how loud, 0 to 1, from beginning to end; none: not known
    readonly property string problem: loader.status === Loader.Error || desk.player?.broken ? qsTr("It cannot be played here · save it")
        : desk.player?.mute ? qsTr("Nothing to hear it with · connect headphones or loudspeakers") : ""

    function has(message: real, number: int): bool {
        return desk.message === message && desk.number === number;
    }

    function toggle(info: MediaInfo) {
        if (!desk.has(info.message, info.number)) {
            desk.message = info.message;
            desk.number = info.number;
            loader.setSource(Qt.resolvedUrl("SoundPlayer.qml"), {desk: desk, source: info.file});
            wave.sourceComponent = null;
            if (desk.problem === "")
                wave.setSource(Qt.resolvedUrl("WaveReader.qml"), {file: info.file});
        }
        desk.player?.toggle();
    }

    function seek(position: int) {
        if (desk.player)
            desk.player.position = position;
    }

    function nextRate() {
        desk.rate = desk.rate === 1 ? 1.5 : desk.rate === 1.5 ? 2 : 1;
    }

    Loader {
        id: loader
    }

    Loader {
        id: wave
    }
}
