// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Plays the sounds and videos that came with messages, one at a time, and none by itself. What plays them is loaded,
/// by name, when the first is wanted: it may not be there.
Item {
    id: desk

    property real message: 0 ///< whose it is; 0: none
    property int number: 0
    property Item screen: null ///< where a video is seen; none: a sound
    property real rate: 1 ///< how fast
    readonly property var player: loader.item
    readonly property bool playing: desk.player?.playing ?? false
    readonly property int position: desk.player?.position ?? 0 ///< milliseconds
    readonly property int duration: desk.player?.duration ?? 0
    readonly property var bars: wave.item?.bars ?? [] ///< how loud, 0 to 1, from beginning to end; none: not known
    readonly property string refusal: qsTr("It cannot be played here · save it")
    readonly property string problem: loader.status === Loader.Error || desk.player?.broken ? desk.refusal
        : desk.player?.mute ? qsTr("Nothing to hear it with · connect headphones or loudspeakers") : ""

    function has(message: real, number: int): bool {
        return desk.message === message && desk.number === number;
    }

    /// \a screen is where a video is to be seen.
    function toggle(info: MediaInfo, screen: Item) {
        if (!desk.has(info.message, info.number)) {
            desk.stop();
            desk.message = info.message;
            desk.number = info.number;
            desk.screen = screen;
            loader.setSource(Qt.resolvedUrl(screen ? "VideoPlayer.qml" : "SoundPlayer.qml"), {desk: desk, source: info.file});
            if (!screen && desk.problem === "")
                wave.setSource(Qt.resolvedUrl("WaveReader.qml"), {file: info.file});
        }
        desk.player?.toggle();
    }

    function stop() {
        desk.player?.stop(); // it goes a moment later
        loader.source = "";
        wave.source = "";
        desk.screen = null;
        desk.message = 0;
        desk.number = 0;
    }

    function pause() {
        if (desk.playing)
            desk.player.pause();
    }

    function seek(position: int) {
        if (desk.player)
            desk.player.position = position;
    }

    function nextRate() {
        desk.rate = desk.rate === 1 ? 1.5 : desk.rate === 1.5 ? 2 : 1;
    }

    onPlayingChanged: if (desk.playing) NowPlaying.begin(desk)

    Loader {
        id: loader
    }

    Loader {
        id: wave
    }
}
