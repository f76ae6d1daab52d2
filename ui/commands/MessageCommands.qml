// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What is done by writing, and to messages.
CommandGroup {
    id: group

    required property MainPage page ///< null until there is an account
    required property ConversationPage talk ///< null: none is open

    signal writeWanted

    title: qsTr("Messages")

    Command {
        name: "newMessage"
        words: qsTr("Write a new message")
        group: group.title
        usual: ["Ctrl+N"]
        enabled: group.page !== null
        onActivated: group.writeWanted()
    }

    ConversationCommand {
        name: "compose"
        words: qsTr("Write in this conversation")
        group: group.title
        usual: ["Ctrl+L"]
        page: group.talk
        onWanted: page => page.focusComposer()
    }

    ConversationCommand {
        name: "enlargeComposer"
        words: qsTr("Write in a large field, or in a small one again")
        group: group.title
        usual: ["Ctrl+Shift+E"]
        page: group.talk
        onWanted: page => {
            page.focusComposer();
            page.writer.enlarge();
        }
    }

    ConversationCommand {
        name: "sendLater"
        words: qsTr("Send later")
        group: group.title
        usual: ["Ctrl+Shift+Return", "Ctrl+Shift+Enter"]
        page: group.talk
        onWanted: page => {
            if (page.cover.hasTemplates) {
                page.cover.chooseTime();
                return;
            }
            page.focusComposer();
            page.writer.row.chooseTime();
        }
    }

    ConversationCommand {
        name: "attach"
        words: qsTr("Attach a file")
        group: group.title
        usual: ["Ctrl+U", "Ctrl+O"]
        page: group.talk
        onWanted: page => {
            page.focusComposer();
            page.writer.attach();
        }
    }

    ConversationCommand {
        name: "chooseEmoji"
        words: qsTr("Choose an emoji")
        group: group.title
        usual: ["Ctrl+E"]
        page: group.talk
        onWanted: page => {
            page.focusComposer();
            page.writer.row.chooseEmoji();
        }
    }

    ConversationCommand {
        name: "reply"
        words: qsTr("Answer the chosen message")
        group: group.title
        usual: ["Ctrl+Shift+R"]
        page: group.talk
        onWanted: page => page.replyToChosen()
    }

    ConversationCommand {
        name: "chooseSender"
        words: qsTr("Send from another account")
        group: group.title
        usual: []
        page: group.talk
        needs: "hasSenders"
        onWanted: page => {
            page.focusComposer();
            page.writer.chooseSender();
        }
    }

    ConversationCommand {
        name: "useTemplate"
        words: qsTr("Use a template")
        group: group.title
        usual: ["Ctrl+Shift+T"]
        page: group.talk
        onWanted: page => page.openTemplates()
    }

    ConversationCommand {
        name: "retryAll"
        words: qsTr("Send again what failed in this conversation")
        group: group.title
        usual: ["Ctrl+Shift+Y"]
        page: group.talk
        needs: "offersRetry"
        onWanted: page => page.retryAll()
    }

    ConversationCommand {
        name: "undoSend"
        words: qsTr("Undo send")
        group: group.title
        usual: ["Alt+Backspace"]
        page: group.talk
        needs: "holds"
        onWanted: page => page.undoSend()
    }

    ConversationCommand {
        name: "findHere"
        words: qsTr("Find in this conversation")
        group: group.title
        usual: ["Ctrl+F"]
        page: group.talk
        onWanted: page => page.openFind()
    }

    ConversationCommand {
        name: "findOlder"
        words: qsTr("Find the next older message")
        group: group.title
        usual: ["F3"]
        page: group.talk
        onWanted: page => page.findNext(1)
    }

    ConversationCommand {
        name: "findNewer"
        words: qsTr("Find the next newer message")
        group: group.title
        usual: ["Shift+F3"]
        page: group.talk
        onWanted: page => page.findNext(-1)
    }
}
