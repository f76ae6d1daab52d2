// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// A button with a glyph. What it does is said by its hint and to screen readers.
Button {
    id: control

    required property string glyph
    required property string what
    property string keys: "" ///< that do the same, as they stand on the keyboard
    property string about: "" ///< what is to be known of it beside
    property color tint: Theme.secondary
    property color fill: "transparent"
    property bool tellsFocused: true ///< the hint is shown to the keyboard, too

    function press() {
        if (control.checkable)
            control.toggle();
        control.clicked();
    }

    implicitWidth: 40
    implicitHeight: 40
    padding: 0
    opacity: enabled ? 1 : 0.5

    Accessible.name: control.what
    Accessible.description: control.about !== "" ? control.about : control.keys

    Keys.onReturnPressed: control.press()
    Keys.onEnterPressed: control.press()

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            picture: control.glyph
            color: control.tint
        }
    }

    background: Rectangle {
        radius: control.width / 2
        color: control.fill.a > 0 ? control.fill : control.down ? Theme.surface3 : control.hovered ? Theme.surface2 : "transparent"

        FocusRing {
            shown: control.visualFocus
            radius: control.width
        }
    }

    Hint {
        over: control
        shown: control.hovered || control.visualFocus && control.tellsFocused
        text: control.about === "" ? KeyText.hint(control.what, control.keys) : KeyText.hint(control.what, control.keys) + "\n" + control.about
    }
}
