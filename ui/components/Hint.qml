// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// What a glyph means, for who rests on it. There are many, so each is made when it is needed.
Lazy {
    id: hint

    required property Item over ///< what it explains
    required property bool shown
    required property string text

    wanted: hint.shown && hint.text !== ""

    Item {
        ToolTip {
            id: tip

            parent: hint.over
            delay: Theme.hintDelay
            padding: Theme.medium

            Component.onCompleted: {
                tip.contentItem.parent.Accessible.name = Qt.binding(() => hint.text); // Qt 6.4 knows no other way
                tip.open(); // after its delay
            }

            contentItem: SafeText {
                objectName: "hint"
                text: hint.text
                font.pixelSize: Theme.pillSize
                color: Theme.surface
            }

            background: Rectangle {
                color: Theme.text
                radius: Theme.joinedRadius
            }
        }
    }
}
