// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// A page with a title and one column that scrolls when it is long.
FocusScope {
    id: page

    required property string title
    property bool hasBack: true
    property int widest: Theme.formMaximum

    default property alias contents: column.data
    readonly property alias columnWidth: column.width

    signal backWanted

    Keys.onEscapePressed: page.backWanted()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        title: page.title
        hasBack: page.hasBack
        onBackWanted: page.backWanted()
    }

    Flickable {
        id: flickable

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.height + 2 * Theme.huge
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: SafeScrollBar {}

        Column {
            id: column

            y: Theme.huge
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(page.width - 2 * Theme.wide, page.widest)
            spacing: Theme.wide
        }

        Revealer {
            view: flickable
            column: column
        }
    }
}
