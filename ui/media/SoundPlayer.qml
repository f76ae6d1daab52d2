// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtMultimedia

/// Plays one sound.
MediaPlayer {
    id: player

    required property SoundDesk desk
    readonly property bool mute: player.devices.audioOutputs.length === 0
    readonly property bool broken: player.error !== MediaPlayer.NoError
    readonly property bool playing: !player.broken && player.playbackState === MediaPlayer.PlayingState

    readonly property MediaDevices devices: MediaDevices {}

    function toggle() {
        if (player.playing)
            player.pause();
        else if (!player.mute) // Qt 6.4 crashes where nothing can be heard
            player.play();
    }

    onMuteChanged: if (player.mute) player.pause()

    playbackRate: player.desk.rate
    audioOutput: AudioOutput {}
}
