// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// An entry of a file that wants a look: where it stands, who it is, and what becomes of it.
Item {
    id: row

    required property int line
    required property string name
    required property string what
    required property bool isChange
    required property string accessibleText

    objectName: "importRow"
    implicitHeight: words.height + 2 * Theme.small

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true

    FocusRing {
        anchors.leftMargin: -Theme.medium
        anchors.rightMargin: -Theme.medium
        shown: row.activeFocus
    }

    Glyph {
        id: mark

        anchors.left: parent.left
        y: Theme.small + 1
        size: 16
        picture: row.isChange ? "person" : "alert"
        color: row.isChange ? Theme.secondary : Theme.warning
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.medium
        anchors.right: place.left
        anchors.rightMargin: Theme.medium
        y: Theme.small

        SafeText {
            width: parent.width
            text: row.name
            elide: Text.ElideRight
            maximumLineCount: 1
        }

        SafeText {
            width: parent.width
            text: row.what
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }
    }

    SafeText {
        id: place

        anchors.right: parent.right
        y: Theme.small
        text: qsTr("Line %L1").arg(row.line)
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
    }
}
