// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A number or an address of somebody, and where it is theirs.
Item {
    id: row

    required property var modelData ///< see PersonCard::identities

    readonly property string where: row.modelData.isUsual ? qsTr("%1 · used last").arg(row.modelData.place) : row.modelData.place

    signal copyWanted(string what)

    objectName: "identityRow"
    implicitHeight: Math.max(words.height, copy.height)

    Glyph {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        picture: row.modelData.glyph
        size: 16
        color: row.modelData.isUsual ? Theme.accentGlyph : Theme.secondary
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.medium
        anchors.right: copy.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter

        SafeText {
            objectName: "identity"
            width: parent.width
            text: row.modelData.shown
            wrapMode: Text.Wrap

            Accessible.role: Accessible.StaticText
            Accessible.name: row.modelData.shown + ", " + row.where
        }

        SafeText {
            objectName: "identityPlace"
            width: parent.width
            text: row.where
            color: Theme.secondary
            font.pixelSize: Theme.pillSize
            wrapMode: Text.Wrap
        }
    }

    IconButton {
        id: copy

        objectName: "copyIdentityButton"
        anchors.right: parent.right
        anchors.rightMargin: -(width - Theme.icon) / 2 // the glyph ends where the others do
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 32
        implicitHeight: 32
        glyph: "copy"
        what: qsTr("Copy")
        Accessible.description: row.modelData.shown
        onClicked: row.copyWanted(row.modelData.shown)
    }
}
