// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// How loud a sound is, along the line in which it is read, and how far it is.
Item {
    id: wave

    required property var bars ///< 0 to 1, from its beginning to its end
    required property real position ///< 0 to 1
    required property bool mirrored ///< it begins on the right
    property color ink: Theme.text
    property color soft: Theme.secondary

    readonly property int count: Math.max(1, Math.min(wave.bars.length, Math.floor(wave.width / Theme.waveStep)))

    /// Of the part that one bar stands for, the loudest.
    function loudness(bar: int): real {
        const first = Math.floor(bar * wave.bars.length / wave.count);
        const end = Math.floor((bar + 1) * wave.bars.length / wave.count);
        return Math.max(0, ...wave.bars.slice(first, end));
    }

    objectName: "soundWave"

    Repeater {
        model: wave.count

        Rectangle {
            required property int index

            readonly property real place: (index + 0.5) / wave.count

            objectName: "waveBar"
            x: (wave.mirrored ? 1 - place : place) * wave.width - width / 2
            y: (wave.height - height) / 2
            width: Theme.waveBar
            height: Math.max(width, Math.round(wave.loudness(index) * wave.height))
            radius: width / 2
            color: place <= wave.position ? wave.ink : wave.soft
        }
    }
}
