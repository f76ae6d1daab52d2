// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Everything that can be done by key. The palette, the sheet of keys and the settings show this list.
///
/// To add a command, add one Command to the file of its group:
///     name      a word for the settings file, never changed later
///     words     qsTr("What it does"), with a verb
///     group     the heading of that file
///     usual     its keys, "Ctrl" being Command on a Mac; [] if it has none. Not Alt+letter nor Ctrl+Alt+letter: people
///               write with these. A test fails if two commands have the same
///     enabled   whether it can be done now; `home` if it needs a page that shows conversations
///     onActivated   do it: call a function of `page`, or emit a signal that is handed on below to Main.qml
/// What is done to one conversation is a ConversationCommand, and holds in its own window, too.
CommandList {
    id: commands

    required property MainPage page ///< null until there is an account
    required property bool atHome ///< the page with the conversations is in front
    required property bool leads ///< the page in front may be left for another
    required property AccountModel accounts

    likely: ["newMessage", "searchEverything", "findHere", "openContacts", "openSettings"]
    filters: ["showAll", "showUnread", "showDrafts", "showArchived"]
    remembered: ["openPalette", "searchEverything", "newMessage", "nextConversation"]
    taught: ["newMessage", "openPalette", "openSettings", "showKeys"]

    readonly property bool home: commands.atHome && commands.page !== null
    readonly property ConversationPage talk: commands.home && !commands.page.writingNew ? commands.page.conversationPage : null
    readonly property var ofConversation: commands.all.filter(command => command instanceof ConversationCommand)

    signal paletteWanted
    signal writeWanted
    signal importWanted
    signal exportWanted
    signal backUpWanted
    signal pageWanted(string page)
    signal settingsWanted
    signal closeWanted
    signal quitWanted

    ListCommands {
        atHome: commands.atHome
        page: commands.page
        talk: commands.talk
    }

    MessageCommands {
        page: commands.page
        talk: commands.talk
        onWriteWanted: commands.writeWanted()
    }

    ViewCommands {
        atHome: commands.atHome
        page: commands.page
        talk: commands.talk
    }

    ProgramCommands {
        leads: commands.leads && commands.page !== null
        accounts: commands.accounts
        atHome: commands.atHome
        onPaletteWanted: commands.paletteWanted()
        onPageWanted: page => commands.pageWanted(page)
        onImportWanted: commands.importWanted()
        onExportWanted: commands.exportWanted()
        onBackUpWanted: commands.backUpWanted()
        onSettingsWanted: commands.settingsWanted()
        onCloseWanted: commands.closeWanted()
        onQuitWanted: commands.quitWanted()
    }
}
