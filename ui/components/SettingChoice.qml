// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// A few things to choose one from, with their name above.
Column {
    id: choice

    required property string name ///< the object name of the buttons begins so
    required property string label
    required property string hint
    required property bool wrong ///< the hint says what is wrong
    required property var options ///< {value, label}
    required property string value

    signal chosen(string value)

    spacing: Theme.small

    Accessible.role: Accessible.Grouping
    Accessible.name: choice.label
    Accessible.description: choice.hint

    SafeText {
        width: choice.width
        text: choice.label
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    Repeater {
        model: choice.options

        SafeRadio {
            required property var modelData

            objectName: choice.name + "-" + modelData.value
            width: choice.width
            words: modelData.label
            checked: choice.value === modelData.value
            onToggled: choice.chosen(modelData.value)
        }
    }

    SafeText {
        width: choice.width
        visible: text !== ""
        text: choice.hint
        color: choice.wrong ? Theme.error : Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }
}
