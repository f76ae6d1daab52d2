// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What a popup is drawn on.
Rectangle {
    id: ground

    radius: Theme.popupRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    PopupShadow {
        anchors.fill: parent
        z: -1
    }
}
