// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// A message that is too long for a bubble, in pieces that are laid out when they are looked at.
FocusScope {
    id: page

    required property var pieces

    signal closed

    objectName: "longTextPage"

    Keys.onEscapePressed: page.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        title: qsTr("Whole message")
        onBackWanted: page.closed()
    }

    ListView {
        id: list

        objectName: "pieces"
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: true
        model: page.pieces
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Whole message")

        ScrollBar.vertical: SafeScrollBar {}

        Keys.onUpPressed: list.flick(0, 600)
        Keys.onDownPressed: list.flick(0, -600)

        delegate: SafeLabel {
            required property string modelData

            x: Math.max(Theme.wide, (list.width - Theme.columnMaximum) / 2)
            width: list.width - 2 * x
            text: modelData
            wrapMode: Text.Wrap
        }
    }
}
