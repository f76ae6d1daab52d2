// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtMultimedia

/// Plays one sound.
MediaPlayer {
    id: player

    required property PlayDesk desk
    readonly property bool mute: player.devices.audioOutputs.length === 0
    property bool broken: false
    readonly property bool playing: !player.broken && player.playbackState === MediaPlayer.PlayingState

    readonly property MediaDevices devices: MediaDevices {}

    function toggle() {
        if (player.playing)
            player.pause();
        else if (!player.mute && !player.broken) // Qt 6.4 crashes where nothing can be heard
            player.begin();
    }

    function begin() {
        player.play();
        player.playbackRate = 1; // Qt 6.4 looks at it when it changes, and only then
        player.playbackRate = Qt.binding(() => player.desk.rate);
    }

    onErrorOccurred: player.broken = true // Qt 6.4 forgets it when it is to play
    onMuteChanged: if (player.mute) player.pause()

    playbackRate: player.desk.rate
    audioOutput: AudioOutput {}
}
