// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

import Parlance.Ui

/// A line about something that is not as it should be, with one thing to do about it; or that it is again.
Rectangle {
    id: bar

    required property string words
    property string progress: "" ///< how it goes on by itself; it may change every second
    property string picture: "alert" ///< of what is not as it should be
    property bool serious: false
    property bool settled: false ///< all is well again

    /// What to do about it stands below the words where it would leave them a third less.
    readonly property bool stacked: actionRow.implicitWidth > bar.width / 3
        && said.implicitWidth + actionRow.implicitWidth + 3 * Theme.huge > bar.width

    default property alias actions: actionRow.data

    implicitHeight: Math.max(28, row.implicitHeight + Theme.small)
    color: bar.settled ? Theme.surface2 : Theme.notice

    Accessible.role: Accessible.AlertMessage
    Accessible.name: bar.words

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.large // what stands there has an edge of its own
        columns: bar.stacked ? 2 : 3
        columnSpacing: Theme.medium
        rowSpacing: 0

        Glyph {
            objectName: "noticeGlyph"
            picture: bar.settled ? "tick" : bar.picture
            size: 16
            color: bar.settled ? Theme.success : bar.serious ? Theme.error : Theme.warning
        }

        GridLayout {
            columns: bar.stacked || bar.width < Theme.narrow ? 1 : 2
            columnSpacing: Theme.medium
            rowSpacing: 0
            Layout.fillWidth: true

            SafeText {
                id: said

                text: bar.words
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            SafeText {
                objectName: "noticeProgress"
                visible: text !== ""
                text: bar.progress
                color: Theme.secondary
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }
        }

        RowLayout {
            id: actionRow

            spacing: Theme.small
            Layout.row: bar.stacked ? 1 : 0
            Layout.column: bar.stacked ? 1 : 2
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: bar.settled ? Theme.line : Theme.noticeLine
    }
}
