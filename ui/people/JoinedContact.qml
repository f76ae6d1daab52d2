// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A contact that was joined with this one, and the way to take that back.
Item {
    id: row

    required property var modelData ///< see PersonCard::joined

    signal splitWanted

    objectName: "joinedContact"
    implicitHeight: Math.max(words.height, split.height)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: split.left
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter

        SafeText {
            width: parent.width
            text: row.modelData.name
            elide: Text.ElideRight
            maximumLineCount: 1

            Accessible.role: Accessible.StaticText
            Accessible.name: row.modelData.name + ", " + row.modelData.places
        }

        SafeText {
            width: parent.width
            text: row.modelData.places
            color: Theme.secondary
            font.pixelSize: Theme.pillSize
            wrapMode: Text.Wrap
        }
    }

    SafeButton {
        id: split

        objectName: "splitButton"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Split")

        Accessible.description: row.modelData.name

        onClicked: row.splitWanted()
    }
}
