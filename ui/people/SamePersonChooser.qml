// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Finds the contact that is the same person.
FocusScope {
    id: chooser

    required property Messenger messenger

    signal chosen(string account, string address)
    signal closed

    objectName: "samePersonChooser"
    implicitHeight: column.height

    Component.onCompleted: search.forceActiveFocus(Qt.TabFocusReason)

    Keys.onEscapePressed: chooser.closed()

    DirectoryModel {
        id: directory

        messenger: chooser.messenger
        query: search.text
    }

    Column {
        id: column

        width: chooser.width
        spacing: Theme.medium

        SearchField {
            id: search

            objectName: "samePersonSearch"
            width: column.width
            prompt: qsTr("Name, number or address")
            onListWanted: list.forceActiveFocus(Qt.TabFocusReason)
            onFirstWanted: list.chooseFirst()
        }

        PeopleList {
            id: list

            objectName: "samePersonList"
            width: column.width
            height: Math.min(list.contentHeight, 5 * Theme.personRow)
            visible: list.count > 0
            hasMore: false
            what: qsTr("Contacts")
            people: directory
            onChosen: (account, address) => chooser.chosen(account, address)
        }

        SafeButton {
            objectName: "closeChooserButton"
            anchors.left: parent.left // Column mirrors nothing
            text: qsTr("Cancel")
            onClicked: chooser.closed()
        }
    }
}
