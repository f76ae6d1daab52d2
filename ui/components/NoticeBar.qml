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
    property bool calm: false ///< it is good to know, nothing is wrong yet
    property bool settled: false ///< all is well again
    property bool told: true ///< as far as there are words

    /// What to do about it stands below the words where it would leave them a third less.
    readonly property bool stacked: actionRow.implicitWidth > bar.width / 3
        && natural.advanceWidth + actionRow.implicitWidth + 3 * Theme.huge > bar.width

    default property alias actions: actionRow.data

    readonly property bool beneath: bar.stacked || bar.width < Theme.narrow ///< how it goes on is below the words, too
    readonly property real room: bar.width - Theme.wide - Theme.large - glyph.width - Theme.medium ///< beside the glyph

    visible: bar.told && bar.Accessible.name !== "" // an alert is told as it shows up: its words come first
    // no layouts: those that hold text in layouts of their own ask one another for their height in circles
    implicitHeight: Math.max(28, Math.max(glyph.height, inside.height) + Theme.small)
    height: bar.visible ? bar.implicitHeight : 0
    color: bar.settled || bar.calm ? Theme.surface2 : Theme.notice

    Accessible.role: Accessible.AlertMessage
    Accessible.name: bar.words

    TextMetrics {
        id: natural

        text: bar.words
        font: said.font
    }

    Glyph {
        id: glyph

        objectName: "noticeGlyph"
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        y: (bar.stacked ? inside.y + texts.height / 2 : bar.height / 2) - glyph.height / 2
        picture: bar.settled ? "tick" : bar.picture
        size: 16
        color: bar.settled ? Theme.success : bar.calm ? Theme.secondary : bar.serious ? Theme.error : Theme.warning
    }

    Grid {
        id: inside

        anchors.left: glyph.right
        anchors.leftMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        columns: bar.stacked ? 1 : 2
        columnSpacing: Theme.medium
        verticalItemAlignment: Grid.AlignVCenter

        Grid {
            id: texts

            readonly property real room: bar.stacked || actionRow.width === 0 ? bar.room : bar.room - actionRow.width - Theme.medium

            columns: bar.beneath ? 1 : 2
            columnSpacing: Theme.medium
            verticalItemAlignment: Grid.AlignVCenter

            SafeText {
                id: said

                text: bar.words
                width: bar.beneath || !progress.visible ? texts.room : texts.room - progress.width - Theme.medium
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }

            SafeText {
                id: progress

                objectName: "noticeProgress"
                width: bar.beneath ? texts.room : Math.min(implicitWidth, texts.room / 2)
                visible: text !== ""
                text: bar.progress
                color: Theme.secondary
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }
        }

        RowLayout {
            id: actionRow

            width: Math.min(implicitWidth, bar.room)
            spacing: Theme.small
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: bar.settled || bar.calm ? Theme.line : Theme.noticeLine
    }
}
