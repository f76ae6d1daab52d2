// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// The line that a handle is moved along, and how much of it lies behind the handle.
Item {
    id: track

    required property Slider slider
    property color ink: Theme.text
    property color soft: Theme.secondary

    Rectangle {
        y: (parent.height - height) / 2
        width: parent.width
        height: 4
        radius: 2
        color: Qt.alpha(track.soft, 0.4)

        Rectangle {
            x: track.slider.mirrored ? parent.width - width : 0
            width: track.slider.position * parent.width
            height: parent.height
            radius: parent.radius
            color: track.ink
        }
    }
}
