// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// How loud videos are. It is remembered.
Row {
    id: control

    property bool isNarrow: false ///< there is no room for more than the button
    readonly property int heard: Preferences.muted ? 0 : Preferences.volume

    function change(by: int) {
        control.set(control.heard + by);
        told.say(slider.words);
    }

    /// What is made louder, or as loud as before, is to be heard.
    function set(volume: real) {
        const wanted = Math.max(0, Math.min(Math.round(volume), 100));
        Preferences.muted = wanted === 0;
        if (wanted > 0)
            Preferences.volume = wanted;
    }

    function mute() {
        Preferences.muted = !Preferences.muted;
        told.say(slider.words);
    }

    spacing: Theme.small

    IconButton {
        objectName: "muteButton"
        glyph: control.heard > 0 ? "sound" : "silent"
        what: control.heard > 0 ? qsTr("Mute") : qsTr("Unmute")
        keys: "M"
        about: slider.words
        onClicked: control.mute()

        Announcer {
            id: told
        }

        WheelHandler {
            onWheel: event => control.change(event.angleDelta.y > 0 ? 5 : -5)
        }
    }

    Slider {
        id: slider

        readonly property string words: qsTr("Volume %1 %").arg(Number(control.heard).toLocaleString(Qt.locale(), "f", 0))

        objectName: "volumeSlider"
        anchors.verticalCenter: parent.verticalCenter
        visible: !control.isNarrow
        width: 2 * Theme.headerHeight
        height: Theme.waveHeight
        padding: 0
        from: 0
        to: 100
        stepSize: 5
        value: control.heard
        onMoved: control.set(slider.value)

        Accessible.name: qsTr("Volume")
        Accessible.description: slider.words

        background: SliderTrack {
            slider: slider
        }

        handle: SliderHandle {
            slider: slider
        }
    }
}
