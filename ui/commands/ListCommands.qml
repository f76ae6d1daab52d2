// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What can be done with the list and the conversations in it.
CommandGroup {
    id: group

    required property bool atHome ///< the page with the conversations is in front
    required property MainPage page ///< null until there is an account
    required property ConversationPage talk ///< null: none is open

    readonly property bool home: group.atHome && group.page !== null
    readonly property bool onMac: Qt.platform.os === "osx"

    title: qsTr("Conversations")

    Command {
        name: "searchEverything"
        words: qsTr("Search everything")
        group: group.title
        usual: ["Ctrl+Shift+F"]
        enabled: group.home
        onActivated: group.page.searchEverything("")
    }

    Command {
        name: "findConversation"
        words: qsTr("Filter the conversations")
        group: group.title
        usual: ["Ctrl+Shift+K"]
        enabled: group.home
        onActivated: group.page.focusFilter()
    }

    Command {
        name: "nextConversation"
        words: qsTr("Go to the next conversation")
        group: group.title
        usual: [group.onMac ? "Ctrl+Alt+Down" : "Alt+Down", "Ctrl+PgDown"]
        enabled: group.home
        onActivated: group.page.chooseNext(1)
    }

    Command {
        name: "previousConversation"
        words: qsTr("Go to the previous conversation")
        group: group.title
        usual: [group.onMac ? "Ctrl+Alt+Up" : "Alt+Up", "Ctrl+PgUp"]
        enabled: group.home
        onActivated: group.page.chooseNext(-1)
    }

    Command {
        name: "recentConversation"
        words: qsTr("Go to a conversation that was open before")
        group: group.title
        usual: [group.onMac ? "Meta+Tab" : "Ctrl+Tab"] // Ctrl on either, which can be held
        enabled: group.home && group.page.canSwitch
        onActivated: group.page.switchConversation()
    }

    Command {
        name: "nextUnread"
        words: qsTr("Go to the next unread conversation")
        group: group.title
        usual: ["Alt+Shift+Down"]
        enabled: group.home
        onActivated: group.page.findUnread(1)
    }

    Command {
        name: "previousUnread"
        words: qsTr("Go to the previous unread conversation")
        group: group.title
        usual: ["Alt+Shift+Up"]
        enabled: group.home
        onActivated: group.page.findUnread(-1)
    }

    Command {
        name: "markUnread"
        words: qsTr("Mark as unread")
        group: group.title
        usual: ["Ctrl+Shift+M"]
        enabled: group.home && group.page.anyMeant
        onActivated: group.page.markUnread()
    }

    Command {
        name: "markAllRead"
        words: qsTr("Mark all as read")
        group: group.title
        usual: ["Shift+Esc"]
        enabled: group.home
        onActivated: group.page.actions.markAllRead()
    }

    Command {
        name: "archive"
        words: qsTr("Archive the conversation")
        group: group.title
        usual: ["Ctrl+Shift+A"]
        enabled: group.home && group.page.anyMeant
        onActivated: group.page.archive()
    }

    ConversationCommand {
        name: "toggleBlocked"
        words: qsTr("Block or unblock who writes here")
        group: group.title
        usual: []
        page: group.talk
        needs: "withOne"
        onWanted: page => page.toggleBlocked()
    }

    Command {
        name: "undoFiling"
        words: qsTr("Take back what was done last")
        group: group.title
        usual: ["Ctrl+Z"]
        enabled: group.home && (group.page.canUndo || (group.talk?.holds ?? false))
        onActivated: {
            const messenger = group.page.messenger;
            if ((group.talk?.holds ?? false) && messenger.undoesSending())
                group.talk.undoSend();
            else
                messenger.undo();
        }
    }

    Command {
        name: "showAll"
        words: qsTr("Show all conversations")
        group: group.title
        usual: ["Ctrl+1"]
        enabled: group.home
        onActivated: group.page.chooseList(1)
    }

    Command {
        name: "showUnread"
        words: qsTr("Show unread conversations")
        group: group.title
        usual: ["Ctrl+2"]
        enabled: group.home
        onActivated: group.page.chooseList(2)
    }

    Command {
        name: "showDrafts"
        words: qsTr("Show conversations with a draft")
        group: group.title
        usual: ["Ctrl+3"]
        enabled: group.home
        onActivated: group.page.chooseList(3)
    }

    Command {
        name: "showArchived"
        words: qsTr("Show archived conversations")
        group: group.title
        usual: ["Ctrl+4"]
        enabled: group.home
        onActivated: group.page.chooseList(4)
    }

    Command {
        name: "nextList"
        words: qsTr("Show the next list")
        group: group.title
        usual: ["Ctrl+Shift+Down"]
        enabled: group.home
        onActivated: group.page.goToList(1)
    }

    Command {
        name: "previousList"
        words: qsTr("Show the previous list")
        group: group.title
        usual: ["Ctrl+Shift+Up"]
        enabled: group.home
        onActivated: group.page.goToList(-1)
    }

    Command {
        name: "openWindow"
        words: qsTr("Open the conversation in its own window")
        group: group.title
        usual: []
        enabled: group.home && group.page.conversation !== 0
        onActivated: group.page.windowWanted(group.page.conversation)
    }
}
