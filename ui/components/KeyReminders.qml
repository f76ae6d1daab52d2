// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

import Parlance.Ui

/// Keys, and beside them what they do.
GridLayout {
    id: reminders

    required property var ways ///< {keys, words}

    readonly property var cells: {
        const cells = [];
        for (const way of reminders.ways)
            cells.push(way.keys, way.words);
        return cells;
    }

    objectName: "keyReminders"
    columns: 2
    columnSpacing: Theme.large
    rowSpacing: Theme.small

    Repeater {
        model: reminders.cells

        SafeLabel {
            id: cell

            required property int index
            required property string modelData

            readonly property bool isKey: cell.index % 2 === 0

            text: cell.modelData
            color: !cell.isKey ? Theme.secondary : Theme.text
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
            Layout.alignment: Qt.AlignTop | (cell.isKey ? Qt.AlignRight : Qt.AlignLeft)
            Layout.fillWidth: !cell.isKey
        }
    }
}
