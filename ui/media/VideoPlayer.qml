// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtMultimedia

import Parlance.Models
import Parlance.Ui

/// Plays one video; where nothing can be heard, in silence.
MediaPlayer {
    id: player

    required property PlayDesk desk
    readonly property bool isSilent: player.devices.audioOutputs.length === 0
    readonly property size format: player.metaData.value(MediaMetaData.Resolution) ?? Qt.size(0, 0) // qmllint disable
    readonly property bool isVast: player.format.width * player.format.height > 16000000 ///< more than pictures may have
    readonly property bool broken: player.failed || player.isVast || player.mediaStatus === MediaPlayer.LoadedMedia && !player.hasVideo
    property bool failed: false
    readonly property bool playing: !player.broken && player.playbackState === MediaPlayer.PlayingState

    readonly property MediaDevices devices: MediaDevices {}
    readonly property AudioOutput output: AudioOutput {
        volume: Math.pow(Preferences.volume / 100, 2) // near enough to how loud it seems
        muted: Preferences.muted
    }

    function toggle() {
        if (player.playing)
            player.pause();
        else if (!player.broken)
            player.begin();
    }

    function begin() {
        player.play();
        player.playbackRate = 1; // Qt 6.4 looks at it when it changes, and only then
        player.playbackRate = Qt.binding(() => player.desk.rate);
    }

    onErrorOccurred: player.failed = true // Qt 6.4 forgets it when it is to play
    onIsSilentChanged: player.pause()

    playbackRate: player.desk.rate
    videoOutput: player.desk.screen
    audioOutput: player.isSilent ? null : player.output // Qt 6.4 crashes with one that has no device
}
