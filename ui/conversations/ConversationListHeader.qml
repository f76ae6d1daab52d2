// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Above the list: the search in it, and the ways to what is not in it.
Item {
    id: header

    property bool collapsed: false ///< there is room for one button only

    property string ailing: "" ///< which accounts are in trouble among others that are not

    readonly property string words: filter.text
    readonly property Item filterItem: filter

    signal newWanted
    signal contactsWanted
    signal settingsWanted
    signal listWanted
    signal firstWanted

    function focusFilter() {
        filter.forceActiveFocus(Qt.ShortcutFocusReason);
        filter.selectAll();
    }

    implicitHeight: Theme.headerHeight

    SearchField {
        id: filter

        objectName: "filter"
        visible: !header.collapsed
        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.right: buttons.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        prompts: [KeyText.hint(qsTr("Search"), CommandKeys.of("openPalette")), qsTr("Search")] // what looks everywhere
        onListWanted: header.listWanted()
        onFirstWanted: header.firstWanted()

        Accessible.name: qsTr("Search conversations")
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: header.collapsed ? (header.width - width) / 2 : Theme.small
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            objectName: "newMessageButton"
            glyph: "compose"
            what: qsTr("New message")
            keys: CommandKeys.of("newMessage")
            onClicked: header.newWanted()
        }

        IconButton {
            objectName: "contactsButton"
            visible: !header.collapsed
            glyph: "contacts"
            what: qsTr("Contacts")
            keys: CommandKeys.of("openContacts")
            onClicked: header.contactsWanted()
        }

        IconButton {
            objectName: "settingsButton"
            visible: !header.collapsed
            glyph: "settings"
            what: qsTr("Settings")
            keys: CommandKeys.of("openSettings")
            about: mark.visible ? header.ailing : ""
            onClicked: header.settingsWanted()

            Glyph {
                id: mark

                objectName: "accountsTroubledMark"
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.small
                visible: patience.passed
                size: 14
                picture: "alert"
                color: Theme.error
            }

            Patience {
                id: patience

                troubled: header.ailing !== ""
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
