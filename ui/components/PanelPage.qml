// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A page that lies before the others like a dialog where there is room, and takes the whole window where there is not.
FocusScope {
    id: page

    required property string title
    property real wholeHeight: 0 ///< of a page that is best seen whole, where there is room for it
    property bool hasBack: true ///< there is a level above this one, or no room beside it to click at

    readonly property bool narrow: page.width < Theme.narrow
    default property alias contents: inside.data

    signal backWanted
    signal closed

    Keys.onEscapePressed: page.backWanted()

    Rectangle {
        anchors.fill: parent
        color: page.narrow ? Theme.surface : Theme.scrim

        TapHandler {
            onTapped: page.closed()
        }
    }

    PopupShadow {
        anchors.fill: panel
        visible: !page.narrow
    }

    Rectangle {
        id: panel

        anchors.centerIn: parent
        width: page.narrow ? page.width : Math.min(Theme.atLeast(Theme.panelWidth), page.width - 2 * Theme.huge)
        height: page.narrow ? page.height : Math.min(Math.max(Theme.atLeast(Theme.panelHeight), page.wholeHeight), page.height - 2 * Theme.huge)
        radius: page.narrow ? 0 : Theme.popupRadius
        color: Theme.surface
        border.width: page.narrow ? 0 : 1
        border.color: Theme.line

        TapHandler {} // not the scrim's

        PageHeader {
            id: header

            x: panel.border.width
            y: panel.border.width
            width: panel.width - 2 * panel.border.width
            radius: panel.radius
            title: page.title
            hasBack: page.hasBack
            onBackWanted: page.backWanted()
        }

        FocusScope {
            id: inside

            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 1
            width: parent.width
            focus: true
        }
    }
}
