// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtMultimedia

import Parlance.Models

/// The two sounds, and when they are made. A file of its own, so that nothing of Qt Multimedia is loaded before they
/// are wanted.
Item {
    id: pair

    required property SoundCues cues

    Connections {
        target: pair.cues

        function onArrived() {
            arrived.play();
        }

        function onSent() {
            sent.play();
        }
    }

    SoundEffect {
        id: arrived

        source: "qrc:/qt/qml/Parlance/Ui/sounds/arrived.wav"
    }

    SoundEffect {
        id: sent

        source: "qrc:/qt/qml/Parlance/Ui/sounds/sent.wav"
    }
}
