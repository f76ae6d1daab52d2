// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// The entries of a file that want a look: one stop of the keyboard, which goes from row to row.
Column {
    id: list

    required property var people ///< the rows of a ContactImport
    required property real room ///< how much of it is seen at once

    property int currentIndex: 0

    readonly property int count: rows.count
    readonly property Item currentItem: list.count > 0 ? rows.itemAt(list.currentIndex) : null
    readonly property ListSteps steps: ListSteps {
        list: list
        room: list.room
    }

    objectName: "importRows"
    visible: list.count > 0

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Worth a look")

    onCountChanged: list.currentIndex = 0

    Keys.onPressed: event => {
        list.steps.press(event);
        if (event.accepted)
            list.currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        id: rows

        model: list.people

        ImportedRow {
            id: row

            required property int index

            width: list.width
            activeFocusOnTab: list.currentIndex === row.index || row.activeFocus // it can be no stop less while it has the keyboard
        }
    }
}
