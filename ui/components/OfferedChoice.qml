// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// What the service has to choose from, below a field that takes other values, too.
Column {
    id: choice

    required property string name ///< the object name of the buttons begins so
    required property string label ///< of the field
    required property var options ///< {value, label, details}
    required property string value

    signal chosen(string value)

    spacing: Theme.tiny

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Offered for %1").arg(choice.label)

    Repeater {
        model: choice.options

        SafeRadio {
            required property var modelData

            objectName: choice.name + "-" + modelData.value
            width: choice.width
            words: modelData.label
            details: modelData.details
            checked: choice.value === modelData.value
            onToggled: choice.chosen(modelData.value)
        }
    }
}
