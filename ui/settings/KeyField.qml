// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// Shows keys; pressed, it listens for others. Esc leaves them as they are, Backspace takes them away.
AbstractButton {
    id: control

    required property string words ///< the keys
    required property string what ///< the command
    required property int widest

    property bool listening: false

    signal heard(string sequence)
    signal cleared

    function hear(event: var) {
        const sequence = KeyText.pressed(event.key, event.modifiers);
        const plain = event.modifiers === Qt.NoModifier;
        if (plain && event.key === Qt.Key_Escape) {
            control.listening = false;
        } else if (plain && (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)) {
            control.listening = false;
            control.cleared();
        } else if (sequence !== "") {
            control.listening = false;
            control.heard(sequence);
        }
    }

    readonly property int wanted: Math.ceil(implicitContentWidth) + 2 * Theme.medium

    implicitWidth: Math.min(control.widest, control.wanted)
    implicitHeight: Math.max(32, implicitContentHeight + Theme.medium)

    Accessible.role: Accessible.Button
    Accessible.name: control.listening ? qsTr("Press the new keys for: %1").arg(control.what)
        : control.words === "" ? qsTr("%1: no keys").arg(control.what) : qsTr("%1: %2").arg(control.what).arg(control.words)
    Accessible.description: control.listening ? qsTr("Esc leaves them as they are, Backspace takes them away") : qsTr("Changes the keys")

    onClicked: control.listening = true
    onActiveFocusChanged: if (!control.activeFocus) control.listening = false

    Keys.onShortcutOverride: event => event.accepted = control.listening
    Keys.onPressed: event => {
        if (control.listening) {
            event.accepted = true;
            control.hear(event);
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true;
            control.clicked();
        }
    }

    contentItem: SafeText {
        leftPadding: Theme.medium
        rightPadding: Theme.medium
        text: control.listening ? qsTr("Press keys…") : control.words === "" ? qsTr("None") : control.words
        color: control.listening || control.words === "" ? Theme.secondary : Theme.text
        font.pixelSize: Theme.secondarySize
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }

    background: Rectangle {
        radius: Theme.fieldRadius
        color: control.down ? Theme.surface3 : control.hovered ? Theme.surface2 : Theme.surface
        border.width: control.listening ? 2 : 1
        border.color: control.listening ? Theme.focus : Theme.fieldLine

        FocusRing {
            shown: control.visualFocus && !control.listening
        }
    }
}
