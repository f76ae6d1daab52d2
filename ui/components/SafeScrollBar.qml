// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// Where we are in a list; there only while it moves or is pointed at.
ScrollBar {
    id: bar

    padding: 2

    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.secondary
        opacity: bar.size < 1 && (bar.active || bar.hovered) ? 0.6 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fade
                easing.type: Easing.OutCubic
            }
        }
    }
}
