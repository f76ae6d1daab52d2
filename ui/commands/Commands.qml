// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Everything that can be done by key. The palette, the sheet of keys and the settings show this list.
///
/// To add a command, add one Command below, where its group is:
///     name      a word for the settings file, never changed later
///     words     qsTr("What it does"), with a verb
///     group     one of the groups below
///     usual     its keys, "Ctrl" being Command on a Mac; [] if it has none. Not Alt+letter nor Ctrl+Alt+letter: people
///               write with these. A test fails if two commands have the same
///     enabled   whether it can be done now; `home` if it needs a page that shows conversations
///     onActivated   do it: call a function of `page`, or emit a signal that Main.qml listens to
/// What is done to one conversation is a ConversationCommand, and holds in its own window, too.
CommandList {
    id: commands

    required property MainPage page ///< null until there is an account
    required property bool atHome ///< the page with the conversations is in front
    required property AccountModel accounts

    likely: ["newMessage", "searchEverything", "findHere", "openContacts", "openSettings"]
    filters: ["showAll", "showUnread", "showDrafts", "showArchived"]
    remembered: ["openPalette", "searchEverything", "newMessage", "nextConversation"]
    taught: ["newMessage", "openPalette", "openSettings", "showKeys"]

    readonly property bool home: commands.atHome && commands.page !== null
    readonly property ConversationPage talk: commands.home ? commands.page.conversationPage : null
    readonly property var ofConversation: Array.from(commands.all).filter(command => command instanceof ConversationCommand)

    readonly property string conversations: qsTr("Conversations")
    readonly property string messages: qsTr("Messages")
    readonly property string view: qsTr("View")
    readonly property string general: qsTr("Program")

    signal paletteWanted
    signal writeWanted
    signal importWanted
    signal exportWanted
    signal backUpWanted
    signal pageWanted(string page)
    signal settingsWanted
    signal closeWanted
    signal quitWanted

    /// \a steps of a tenth
    function resizeText(steps: int) {
        const scale = (Math.round(Theme.textScale * 10) + steps) / 10;
        Preferences.textScale = Math.max(Theme.smallestText, Math.min(scale, Theme.largestText));
    }

    // conversations

    Command {
        name: "searchEverything"
        words: qsTr("Search everything")
        group: commands.conversations
        usual: ["Ctrl+Shift+F"]
        enabled: commands.home
        onActivated: commands.page.searchEverything("")
    }

    Command {
        name: "findConversation"
        words: qsTr("Filter the conversations")
        group: commands.conversations
        usual: ["Ctrl+Shift+K"]
        enabled: commands.home
        onActivated: commands.page.focusFilter()
    }

    Command {
        name: "nextConversation"
        words: qsTr("Go to the next conversation")
        group: commands.conversations
        usual: ["Alt+Down", "Ctrl+PgDown"]
        enabled: commands.home
        onActivated: commands.page.chooseNext(1)
    }

    Command {
        name: "previousConversation"
        words: qsTr("Go to the previous conversation")
        group: commands.conversations
        usual: ["Alt+Up", "Ctrl+PgUp"]
        enabled: commands.home
        onActivated: commands.page.chooseNext(-1)
    }

    Command {
        name: "recentConversation"
        words: qsTr("Go to a conversation that was open before")
        group: commands.conversations
        usual: [Qt.platform.os === "osx" ? "Meta+Tab" : "Ctrl+Tab"] // Ctrl on either, which can be held
        enabled: commands.home && commands.page.recent.length > 1
        onActivated: commands.page.switchConversation()
    }

    Command {
        name: "nextUnread"
        words: qsTr("Go to the next unread conversation")
        group: commands.conversations
        usual: ["Alt+Shift+Down"]
        enabled: commands.home
        onActivated: commands.page.findUnread(1)
    }

    Command {
        name: "previousUnread"
        words: qsTr("Go to the previous unread conversation")
        group: commands.conversations
        usual: ["Alt+Shift+Up"]
        enabled: commands.home
        onActivated: commands.page.findUnread(-1)
    }

    Command {
        name: "markUnread"
        words: qsTr("Mark as unread")
        group: commands.conversations
        usual: ["Ctrl+Shift+M"]
        enabled: commands.home && commands.page.anyMeant
        onActivated: commands.page.markUnread()
    }

    Command {
        name: "markAllRead"
        words: qsTr("Mark all as read")
        group: commands.conversations
        usual: ["Shift+Esc"]
        enabled: commands.home
        onActivated: commands.page.actions.markAllRead()
    }

    Command {
        name: "archive"
        words: qsTr("Archive the conversation")
        group: commands.conversations
        usual: ["Ctrl+Shift+A"]
        enabled: commands.home && commands.page.anyMeant
        onActivated: commands.page.archive()
    }

    ConversationCommand {
        name: "toggleBlocked"
        words: qsTr("Block or unblock who writes here")
        group: commands.conversations
        usual: []
        page: commands.talk
        needs: "withOne"
        onWanted: page => page.toggleBlocked()
    }

    Command {
        name: "undoFiling"
        words: qsTr("Take back what was done last")
        group: commands.conversations
        usual: ["Ctrl+Z"]
        enabled: commands.home && (commands.page.canUndo || (commands.talk?.holds ?? false))
        onActivated: {
            if (commands.page.canUndo)
                commands.page.messenger.undo();
            else
                commands.talk.undoSend();
        }
    }

    Command {
        name: "showAll"
        words: qsTr("Show all conversations")
        group: commands.conversations
        usual: ["Ctrl+1"]
        enabled: commands.home
        onActivated: commands.page.chooseList(1)
    }

    Command {
        name: "showUnread"
        words: qsTr("Show unread conversations")
        group: commands.conversations
        usual: ["Ctrl+2"]
        enabled: commands.home
        onActivated: commands.page.chooseList(2)
    }

    Command {
        name: "showDrafts"
        words: qsTr("Show conversations with a draft")
        group: commands.conversations
        usual: ["Ctrl+3"]
        enabled: commands.home
        onActivated: commands.page.chooseList(3)
    }

    Command {
        name: "showArchived"
        words: qsTr("Show archived conversations")
        group: commands.conversations
        usual: ["Ctrl+4"]
        enabled: commands.home
        onActivated: commands.page.chooseList(4)
    }

    Command {
        name: "nextList"
        words: qsTr("Show the next list")
        group: commands.conversations
        usual: ["Ctrl+Shift+Down"]
        enabled: commands.home
        onActivated: commands.page.goToList(1)
    }

    Command {
        name: "previousList"
        words: qsTr("Show the previous list")
        group: commands.conversations
        usual: ["Ctrl+Shift+Up"]
        enabled: commands.home
        onActivated: commands.page.goToList(-1)
    }

    Command {
        name: "openWindow"
        words: qsTr("Open the conversation in its own window")
        group: commands.conversations
        usual: []
        enabled: commands.home && commands.page.conversation !== 0
        onActivated: commands.page.windowWanted(commands.page.conversation)
    }

    // messages

    Command {
        name: "newMessage"
        words: qsTr("Write a new message")
        group: commands.messages
        usual: ["Ctrl+N"]
        enabled: commands.page !== null
        onActivated: commands.writeWanted()
    }

    ConversationCommand {
        name: "compose"
        words: qsTr("Write in this conversation")
        group: commands.messages
        usual: ["Ctrl+L"]
        page: commands.talk
        onWanted: page => page.focusComposer()
    }

    ConversationCommand {
        name: "enlargeComposer"
        words: qsTr("Write in a large field, or in a small one again")
        group: commands.messages
        usual: ["Ctrl+Shift+E"]
        page: commands.talk
        onWanted: page => page.enlargeComposer()
    }

    ConversationCommand {
        name: "sendLater"
        words: qsTr("Send later")
        group: commands.messages
        usual: ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"]
        page: commands.talk
        onWanted: page => page.composerRow.chooseTime()
    }

    ConversationCommand {
        name: "attach"
        words: qsTr("Attach a file")
        group: commands.messages
        usual: ["Ctrl+U", "Ctrl+O"]
        page: commands.talk
        onWanted: page => page.attach()
    }

    ConversationCommand {
        name: "chooseEmoji"
        words: qsTr("Choose an emoji")
        group: commands.messages
        usual: ["Ctrl+E"]
        page: commands.talk
        onWanted: page => page.composerRow.chooseEmoji()
    }

    ConversationCommand {
        name: "reply"
        words: qsTr("Answer the chosen message")
        group: commands.messages
        usual: ["Ctrl+Shift+R"]
        page: commands.talk
        onWanted: page => page.replyToChosen()
    }

    ConversationCommand {
        name: "chooseSender"
        words: qsTr("Send from another account")
        group: commands.messages
        usual: []
        page: commands.talk
        needs: "hasSenders"
        onWanted: page => page.chooseSender()
    }

    ConversationCommand {
        name: "useTemplate"
        words: qsTr("Use a template")
        group: commands.messages
        usual: ["Ctrl+Shift+T"]
        page: commands.talk
        onWanted: page => page.openTemplates()
    }

    ConversationCommand {
        name: "retryAll"
        words: qsTr("Send again what failed in this conversation")
        group: commands.messages
        usual: ["Ctrl+Shift+Y"]
        page: commands.talk
        needs: "offersRetry"
        onWanted: page => page.retryAll()
    }

    ConversationCommand {
        name: "undoSend"
        words: qsTr("Undo send")
        group: commands.messages
        usual: ["Alt+Backspace"]
        page: commands.talk
        needs: "holds"
        onWanted: page => page.undoSend()
    }

    ConversationCommand {
        name: "findHere"
        words: qsTr("Find in this conversation")
        group: commands.messages
        usual: ["Ctrl+F"]
        page: commands.talk
        onWanted: page => page.openFind()
    }

    ConversationCommand {
        name: "findOlder"
        words: qsTr("Find the next older message")
        group: commands.messages
        usual: ["F3"]
        page: commands.talk
        onWanted: page => page.findNext(1)
    }

    ConversationCommand {
        name: "findNewer"
        words: qsTr("Find the next newer message")
        group: commands.messages
        usual: ["Shift+F3"]
        page: commands.talk
        onWanted: page => page.findNext(-1)
    }

    // view

    Command {
        name: "nextRegion"
        words: qsTr("Go to the next part of the window")
        group: commands.view
        usual: ["F6"]
        enabled: commands.home
        onActivated: commands.page.focusRegion(1)
    }

    Command {
        name: "previousRegion"
        words: qsTr("Go to the previous part of the window")
        group: commands.view
        usual: ["Shift+F6"]
        enabled: commands.home
        onActivated: commands.page.focusRegion(-1)
    }

    ConversationCommand {
        name: "toggleDetails"
        words: qsTr("Show or hide details")
        group: commands.view
        usual: ["Ctrl+I"]
        page: commands.talk
        onWanted: page => page.toggleDetails()
    }

    Command {
        name: "largerText"
        words: qsTr("Make text larger")
        group: commands.view
        usual: ["Ctrl++", "Ctrl+="]
        enabled: Theme.textScale < Theme.largestText
        onActivated: commands.resizeText(1)
    }

    Command {
        name: "smallerText"
        words: qsTr("Make text smaller")
        group: commands.view
        usual: ["Ctrl+-"]
        enabled: Theme.textScale > Theme.smallestText
        onActivated: commands.resizeText(-1)
    }

    Command {
        name: "usualText"
        words: qsTr("Show text in its usual size")
        group: commands.view
        usual: ["Ctrl+0"]
        onActivated: Preferences.textScale = 1
    }

    // the program

    Command {
        name: "openPalette"
        words: qsTr("Go to a person or do something")
        group: commands.general
        usual: ["Ctrl+K"]
        enabled: commands.home
        onActivated: commands.paletteWanted()
    }

    Command {
        name: "openContacts"
        words: qsTr("Open contacts")
        group: commands.general
        usual: ["Ctrl+Shift+O"]
        enabled: commands.accounts.count > 0
        onActivated: commands.pageWanted("contacts")
    }

    Command {
        name: "openOutbox"
        words: qsTr("Open the outbox")
        group: commands.general
        usual: []
        enabled: commands.accounts.count > 0
        onActivated: commands.pageWanted("outbox")
    }

    Command {
        name: "importContacts"
        words: qsTr("Import contacts from a file")
        group: commands.general
        usual: []
        enabled: commands.accounts.count > 0
        onActivated: commands.importWanted()
    }

    Command {
        name: "exportContacts"
        words: qsTr("Export contacts to a file")
        group: commands.general
        usual: []
        enabled: commands.accounts.count > 0
        onActivated: commands.exportWanted()
    }

    Command {
        name: "backUp"
        words: qsTr("Back everything up to a file")
        group: commands.general
        usual: []
        enabled: commands.accounts.count > 0
        onActivated: commands.backUpWanted()
    }

    Command {
        name: "openSettings"
        words: qsTr("Open settings")
        group: commands.general
        usual: ["Ctrl+,"]
        onActivated: commands.settingsWanted()
    }

    Command {
        name: "showKeys"
        words: qsTr("Show all keys")
        group: commands.general
        usual: ["F1", "Ctrl+/"]
        enabled: commands.atHome
        onActivated: commands.pageWanted("keys")
    }

    Command {
        name: "closeWindow"
        words: qsTr("Close the window")
        group: commands.general
        usual: ["Ctrl+W"]
        onActivated: commands.closeWanted()
    }

    Command {
        name: "quit"
        words: qsTr("Quit Parlance")
        group: commands.general
        usual: ["Ctrl+Q"]
        onActivated: commands.quitWanted()
    }
}
