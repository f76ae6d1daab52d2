// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// How the search could go on. The keyboard stays in the field, whose keys move the mark here.
ListView {
    id: list

    required property SearchCompletion completions

    signal taken(int row)

    /// false: there is none beyond
    function step(by: int): bool {
        const to = list.currentIndex + by;
        if (to < -1 || to >= list.count)
            return false;
        list.currentIndex = to;
        return true;
    }

    objectName: "completions"
    model: list.completions
    implicitHeight: contentHeight
    interactive: false
    currentIndex: -1
    highlightFollowsCurrentItem: false

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Completions")

    onCountChanged: list.currentIndex = -1

    delegate: Item {
        id: row

        required property int index
        required property string words
        required property string details

        readonly property bool isCurrent: list.currentIndex === row.index

        objectName: "completion"
        width: list.width
        implicitHeight: Theme.buttonHeight

        Accessible.role: Accessible.ListItem
        Accessible.name: row.details === "" ? row.words : qsTr("%1. %2", "completion, what it means").arg(row.words).arg(row.details)
        Accessible.focusable: true
        Accessible.focused: row.isCurrent
        Accessible.onPressAction: list.taken(row.index)

        Rectangle {
            anchors.fill: parent
            color: row.isCurrent ? Theme.surface3 : hover.hovered ? Theme.surface2 : Theme.surface
            border.width: row.isCurrent ? 1 : 0
            border.color: Theme.outline
        }

        SafeText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.wide
            width: Math.min(implicitWidth, row.width - 2 * Theme.wide)
            anchors.verticalCenter: parent.verticalCenter
            text: row.words
            color: Theme.link
            font.pixelSize: Theme.secondarySize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }

        SafeText {
            anchors.left: words.right
            anchors.leftMargin: Theme.medium
            anchors.right: parent.right
            anchors.rightMargin: Theme.wide
            anchors.verticalCenter: parent.verticalCenter
            text: row.details
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
        }

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: list.taken(row.index)
        }
    }
}
