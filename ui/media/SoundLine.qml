// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// How far a sound is, where to go on, and how fast.
Row {
    id: line

    required property SoundDesk desk
    property color ink: Theme.text
    property color soft: Theme.secondary

    function time(milliseconds: int): string {
        const seconds = Math.floor(milliseconds / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    spacing: Theme.medium

    Slider {
        id: slider

        readonly property int step: 5000

        objectName: "soundSlider"
        width: line.width - times.width - speed.width - 2 * line.spacing
        height: times.height
        padding: 0
        from: 0
        to: Math.max(1, line.desk.duration)
        value: line.desk.position
        stepSize: 0
        onMoved: line.desk.seek(slider.value)

        Accessible.name: qsTr("Position")
        Accessible.description: times.text

        Keys.onLeftPressed: line.desk.seek(Math.max(0, line.desk.position - slider.step))
        Keys.onRightPressed: line.desk.seek(Math.min(line.desk.duration, line.desk.position + slider.step))

        background: Rectangle {
            y: (slider.height - height) / 2
            width: slider.width
            height: 4
            radius: 2
            color: Qt.alpha(line.soft, 0.4)

            Rectangle {
                width: slider.visualPosition * parent.width
                height: parent.height
                radius: parent.radius
                color: line.ink
            }
        }

        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            width: 12
            height: 12
            radius: 6
            color: line.ink

            FocusRing {
                shown: slider.visualFocus
                radius: height / 2
            }
        }
    }

    SafeText {
        id: times

        text: qsTr("%1 of %2", "how far, how long").arg(line.time(line.desk.position)).arg(line.time(line.desk.duration))
        color: line.soft
        font.pixelSize: Theme.pillSize
    }

    AbstractButton {
        id: speed

        readonly property string words: qsTr("%1×", "how fast").arg(Number(line.desk.rate).toLocaleString(Qt.locale(), "f", line.desk.rate % 1 ? 1 : 0))

        objectName: "soundSpeed"
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
