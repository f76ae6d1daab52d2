// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// One template: its name, and how it begins.
Rectangle {
    id: row

    required property int index
    required property string templateId
    required property string name
    required property string text
    required property list<string> blanks
    required property string uses ///< how often; empty: never
    required property string accessibleText

    property bool focused: false ///< the keyboard is here

    signal chosen

    objectName: "templateRow"
    implicitHeight: column.height + 2 * Theme.medium
    color: mouse.pressed ? Theme.surface3 : mouse.containsMouse ? Theme.surface2 : Theme.surface
    border.width: 1
    border.color: Theme.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.focused: row.focused
    Accessible.onPressAction: row.chosen()

    FocusRing {
        shown: row.focused
        gap: -Theme.ring
    }

    Column {
        id: column

        x: Theme.wide
        y: Theme.medium
        width: row.width - 2 * Theme.wide

        SafeText {
            width: parent.width
            text: row.name
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }

        SafeText {
            width: parent.width
            text: row.text
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        SafeText {
            objectName: "templateUses"
            width: parent.width
            visible: text !== ""
            text: row.uses
            color: Theme.secondary
            font.pixelSize: Theme.captionSize
            elide: Text.ElideRight
        }
    }

    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        onClicked: row.chosen()
    }
}
