// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Contacts from files, and to them.
SafeMenu {
    id: menu

    signal importWanted
    signal exportWanted

    objectName: "contactsMenu"
    title: qsTr("Import and export")
    usual: 200

    SafeMenuItem {
        objectName: "importContactsItem"
        text: qsTr("Import…")
        onTriggered: menu.importWanted()
    }

    SafeMenuItem {
        objectName: "exportContactsItem"
        text: qsTr("Export…")
        onTriggered: menu.exportWanted()
    }
}
