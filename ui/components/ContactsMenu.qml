// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// Contacts from files, and to them.
Menu {
    id: menu

    signal importWanted
    signal exportWanted

    objectName: "contactsMenu"
    width: 200
    padding: Theme.small

    background: Rectangle {
        color: Theme.surface
        radius: Theme.popupRadius
        border.width: 1
        border.color: Theme.line
    }

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
