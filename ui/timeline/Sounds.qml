// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// What is to be heard of the conversations that are shown, if the user wants it. Silent where there is nothing
/// that could make a sound.
SoundCues {
    id: sounds

    readonly property Loader pair: Loader {
        active: Preferences.sounds

        Component.onCompleted: setSource(Qt.resolvedUrl("SoundPair.qml"), {cues: sounds}) // by name: what it needs may not be there
    }

    objectName: "sounds"
    wanted: Preferences.sounds
}
