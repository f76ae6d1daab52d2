// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// One thing that is known of somebody, as text that can be copied.
Item {
    id: fact

    required property var modelData ///< {label, value}

    signal copyWanted(string what)

    implicitHeight: Math.max(words.height, copy.height)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: copy.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter

        SafeText {
            width: parent.width
            text: fact.modelData.label
            color: Theme.secondary
            font.pixelSize: Theme.pillSize
            elide: Text.ElideRight
        }

        SafeText {
            objectName: "cardFact"
            width: parent.width
            text: fact.modelData.value
            wrapMode: Text.Wrap

            Accessible.role: Accessible.StaticText
            Accessible.name: fact.modelData.label + ": " + fact.modelData.value
        }
    }

    IconButton {
        id: copy

        objectName: "copyFactButton"
        anchors.right: parent.right
        anchors.rightMargin: -(width - Theme.icon) / 2 // the glyph ends where the others do
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 32
        implicitHeight: 32
        glyph: "copy"
        what: qsTr("Copy")
        Accessible.description: fact.modelData.label
        onClicked: fact.copyWanted(fact.modelData.value)
    }
}
