// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// How far a sound is, where to go on, and how fast.
Row {
    id: line

    required property PlayDesk desk
    property color ink: Theme.text
    property color soft: Theme.secondary

    readonly property bool hasWave: line.desk.bars.length > 0
    /// With larger text in a narrow window how long it is would leave no room to seek in.
    readonly property bool isNarrow: line.width < 16 * Theme.pillSize

    spacing: Theme.medium

    Slider {
        id: slider

        readonly property int step: slider.mirrored ? -5000 : 5000 ///< to the right

        function go(distance: int) {
            line.desk.seek(Math.max(0, Math.min(line.desk.position + distance, line.desk.duration)));
        }

        objectName: "soundSlider"
        width: line.width - times.width - speed.width - 2 * line.spacing
        height: Math.max(times.height, Theme.waveHeight)
        padding: 0
        from: 0
        to: Math.max(1, line.desk.duration)
        value: line.desk.position
        stepSize: 0
        onMoved: line.desk.seek(slider.value)

        Accessible.name: qsTr("Position")
        Accessible.description: times.whole

        Keys.onLeftPressed: slider.go(-slider.step)
        Keys.onRightPressed: slider.go(slider.step)
        Keys.onPressed: event => {
            event.accepted = [Qt.Key_Home, Qt.Key_End].includes(event.key);
            if (event.accepted) // else the messages around it would
                slider.go(event.key === Qt.Key_Home ? -line.desk.duration : line.desk.duration);
        }

        background: Item {
            SliderTrack {
                anchors.fill: parent
                visible: !line.hasWave
                slider: slider
                ink: line.ink
                soft: line.soft
            }

            Lazy {
                wanted: line.hasWave

                WaveBars {
                    width: slider.width
                    height: slider.height
                    bars: line.desk.bars
                    position: slider.position
                    mirrored: slider.mirrored
                    ink: line.ink
                    soft: Qt.alpha(line.soft, 0.5)
                }
            }
        }

        handle: SliderHandle {
            slider: slider
            width: line.hasWave ? 4 : 12
            height: line.hasWave ? slider.height : 12
            ink: line.ink
        }
    }

    SafeText {
        id: times

        readonly property string whole: qsTr("%1 of %2", "how far, how long").arg(ClockText.length(line.desk.position)).arg(ClockText.length(line.desk.duration))

        anchors.verticalCenter: parent.verticalCenter
        text: line.isNarrow ? ClockText.length(line.desk.position) : times.whole
        color: line.soft
        font.pixelSize: Theme.pillSize
    }

    AbstractButton {
        id: speed

        readonly property string words: qsTr("%1×", "how fast").arg(Number(line.desk.rate).toLocaleString(Qt.locale(), "f", line.desk.rate % 1 ? 1 : 0))

        objectName: "soundSpeed"
        anchors.verticalCenter: parent.verticalCenter
        width: speed.implicitContentWidth + 2 * Theme.small
        height: times.height
        onClicked: line.desk.nextRate()

        Accessible.name: qsTr("Speed")
        Accessible.description: speed.words

        Keys.onReturnPressed: line.desk.nextRate()
        Keys.onEnterPressed: line.desk.nextRate()

        contentItem: SafeText {
            text: speed.words
            color: line.ink
            font.pixelSize: Theme.pillSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }

        background: FocusRing {
            shown: speed.visualFocus
            gap: -Theme.ring
        }

        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
    }
}
