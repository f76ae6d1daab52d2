// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One of several things to choose from.
RadioButton {
    id: control

    property string words
    property string details: ""

    readonly property int box: Math.round(Theme.icon * Theme.growth)

    readonly property var group: Array.from(control.parent?.children ?? []).filter(item => item instanceof RadioButton && item.visible && item.enabled)

    /// To another one of the group; Space chooses it.
    function step(by: int) {
        control.group[control.group.indexOf(control) + by]?.forceActiveFocus(Qt.TabFocusReason);
    }

    /// Tab stops once in a group: where the keyboard is, else at what was chosen, else at the first.
    function isStop(): bool {
        const index = control.group.findIndex(item => item.activeFocus);
        const chosen = control.group.findIndex(item => item.checked);
        return control.group.indexOf(control) === Math.max(0, index >= 0 ? index : chosen);
    }

    focusPolicy: control.isStop() ? Qt.StrongFocus : Qt.ClickFocus
    implicitHeight: Math.max(32, implicitContentHeight + Theme.medium)
    padding: 0
    spacing: Theme.medium

    Accessible.focusable: true // by the arrow keys
    Accessible.name: control.details === "" ? control.words : qsTr("%1, %2", "a choice, more about it").arg(control.words).arg(control.details)

    Keys.onUpPressed: control.step(-1)
    Keys.onDownPressed: control.step(1)

    indicator: Rectangle {
        x: control.mirrored ? control.width - width : 0
        y: (control.height - height) / 2
        width: control.box
        height: control.box
        radius: width / 2
        color: "transparent"
        border.width: 2
        border.color: control.checked ? Theme.accentGlyph : Theme.fieldLine

        Rectangle {
            anchors.centerIn: parent
            width: control.box / 2
            height: width
            radius: width / 2
            visible: control.checked
            color: Theme.accentGlyph
        }

        FocusRing {
            shown: control.visualFocus
            radius: 14
        }
    }

    contentItem: RadioWords {
        words: control.words
        details: control.details
        inset: control.box + control.spacing
    }
}
