// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What is done to the program as a whole.
CommandGroup {
    id: group

    required property bool leads ///< the page in front may be left for another
    required property AccountModel accounts
    required property bool atHome

    signal paletteWanted
    signal pageWanted(string page)
    signal importWanted
    signal exportWanted
    signal backUpWanted
    signal settingsWanted
    signal closeWanted
    signal quitWanted

    title: qsTr("Program")

    Command {
        name: "openPalette"
        words: qsTr("Go to a person or do something")
        group: group.title
        usual: ["Ctrl+K"]
        enabled: group.leads
        onActivated: group.paletteWanted()
    }

    Command {
        name: "openContacts"
        words: qsTr("Open contacts")
        group: group.title
        usual: ["Ctrl+Shift+O"]
        enabled: group.accounts.count > 0
        onActivated: group.pageWanted("contacts")
    }

    Command {
        name: "openOutbox"
        words: qsTr("Open the outbox")
        group: group.title
        usual: []
        enabled: group.accounts.count > 0
        onActivated: group.pageWanted("outbox")
    }

    Command {
        name: "addAccount"
        words: qsTr("Add an account")
        group: group.title
        usual: []
        enabled: group.atHome
        onActivated: group.pageWanted("setup")
    }

    Command {
        name: "importContacts"
        words: qsTr("Import contacts from a file")
        group: group.title
        usual: []
        enabled: group.accounts.count > 0
        onActivated: group.importWanted()
    }

    Command {
        name: "exportContacts"
        words: qsTr("Export contacts to a file")
        group: group.title
        usual: []
        enabled: group.accounts.count > 0
        onActivated: group.exportWanted()
    }

    Command {
        name: "backUp"
        words: qsTr("Back everything up to a file")
        group: group.title
        usual: []
        enabled: group.accounts.count > 0
        onActivated: group.backUpWanted()
    }

    Command {
        name: "openSettings"
        words: qsTr("Open settings")
        group: group.title
        usual: ["Ctrl+,"]
        onActivated: group.settingsWanted()
    }

    Command {
        name: "showKeys"
        words: qsTr("Show all keys")
        group: group.title
        usual: ["F1", "Ctrl+/"]
        enabled: group.atHome
        onActivated: group.pageWanted("keys")
    }

    Command {
        name: "closeWindow"
        words: qsTr("Close the window")
        group: group.title
        usual: ["Ctrl+W"]
        onActivated: group.closeWanted()
    }

    Command {
        name: "quit"
        words: qsTr("Quit Parlance")
        group: group.title
        usual: ["Ctrl+Q"]
        onActivated: group.quitWanted()
    }
}
