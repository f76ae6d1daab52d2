// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// What a slider is moved by.
Rectangle {
    id: handle

    required property Slider slider
    property color ink: Theme.text

    x: handle.slider.visualPosition * (handle.slider.width - handle.width)
    y: (handle.slider.height - handle.height) / 2
    width: 12
    height: 12
    radius: handle.width / 2
    color: handle.ink

    FocusRing {
        shown: handle.slider.visualFocus
        radius: width / 2
    }
}
