// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

import Parlance.Ui

/// Asks before something cannot be taken back. What the choices are is up to it.
Popup {
    id: question

    required property string asked

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min((parent?.width ?? 420) - 2 * Theme.wide, 420)
    padding: Theme.wide
    modal: true
    focus: true

    onAboutToShow: question.contentItem.parent.Accessible.name = question.asked // Qt 6.4 knows no other way

    background: PopupGround {}
}
