// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One of the lists above the conversations, and how many it has.
TabButton {
    id: tab

    required property string words
    required property int number ///< -1: not known yet

    readonly property int mostShown: 999

    topPadding: 0
    bottomPadding: 0
    leftPadding: Theme.medium + 2
    rightPadding: Theme.medium + 2
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(32, implicitContentHeight + Theme.medium)
    checkable: false

    Accessible.name: tab.number >= 0 ? qsTr("%1, %2", "list, count").arg(tab.words).arg("%L1".arg(tab.number)) : tab.words
    Accessible.selectable: true
    Accessible.selected: tab.checked

    Keys.onReturnPressed: tab.clicked()
    Keys.onEnterPressed: tab.clicked()

    contentItem: Row {
        spacing: Theme.between

        SafeText {
            anchors.verticalCenter: parent.verticalCenter
            text: tab.words
            color: tab.checked ? Theme.link : Theme.secondary
            font.pixelSize: Theme.secondarySize
            font.weight: tab.checked ? Font.DemiBold : Font.Normal
        }

        SafeText {
            objectName: "tabCount"
            anchors.verticalCenter: parent.verticalCenter
            visible: tab.number >= 0
            text: tab.number > tab.mostShown ? qsTr("%L1+", "more than so many").arg(tab.mostShown) : "%L1".arg(tab.number)
            color: tab.checked ? Theme.link : Theme.secondary
            font.pixelSize: Theme.captionSize
        }
    }

    background: Rectangle {
        radius: Theme.fieldRadius
        color: tab.hovered ? Theme.surface2 : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * Theme.medium
            height: Theme.ring
            visible: tab.checked
            color: Theme.accentGlyph
        }

        FocusRing {
            shown: tab.visualFocus
            gap: -Theme.ring
        }
    }
}
