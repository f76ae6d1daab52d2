// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// The sections of the settings, to choose one from.
Column {
    id: list

    required property var sections ///< {name, words}
    required property string current

    signal chosen(string name)

    function focusFirst() {
        entries.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Sections")

    Repeater {
        id: entries

        model: list.sections

        SectionItem {
            required property var modelData

            objectName: "section-" + modelData.name
            width: list.width
            words: modelData.words
            current: modelData.name === list.current
            onClicked: list.chosen(modelData.name)
        }
    }
}
