// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The conversations that have a window of their own. These go with the main window.
QtObject {
    id: windows

    required property Messenger messenger
    required property Commands commands
    required property var owner ///< the main window

    property var all: [] ///< ConversationWindow, in the order in which they were opened
    readonly property var conversations: windows.all.map(window => window.conversation)
    readonly property bool active: windows.all.some(window => window.active)

    // qmllint disable unqualified
    readonly property Component maker: Component {
        ConversationWindow {
            id: window

            messenger: windows.messenger
            commands: windows.commands
            onClosing: windows.drop(window.conversation)
            onConversationWanted: conversation => windows.conversationWanted(conversation)
            onPersonWanted: (account, address) => windows.personWanted(account, address)
            onMessageWanted: (conversation, message) => windows.messageWanted(conversation, message)
            onForwardWanted: words => windows.forwardWanted(words)
            onCommandWanted: name => windows.commandWanted(name)
        }
    }

    // qmllint enable unqualified

    readonly property Connections gone: Connections {
        target: windows.messenger

        function onConversationGone(conversation: real) {
            windows.close(conversation);
        }
    }

    signal conversationWanted(real conversation)
    signal personWanted(string account, string address)
    signal messageWanted(real conversation, real message)
    signal forwardWanted(string words)
    signal commandWanted(string name)

    /// null: it has none
    function find(conversation: real): ConversationWindow {
        return windows.all.find(window => window.conversation === conversation) ?? null;
    }

    /// Its window, in front of the others.
    function open(conversation: real): ConversationWindow {
        const known = windows.find(conversation);
        const window = known !== null ? known : windows.make(conversation); // compiled, ?? would take null for a window
        window.raise();
        window.requestActivate();
        return window;
    }

    function make(conversation: real): ConversationWindow {
        const window = windows.maker.createObject(windows.owner, {conversation: conversation}) as ConversationWindow;
        windows.all = windows.all.concat(window);
        return window;
    }

    function close(conversation: real) {
        windows.find(conversation)?.close();
    }

    function closeAll() {
        for (const conversation of windows.conversations)
            windows.close(conversation);
    }

    function drop(conversation: real) {
        const window = windows.find(conversation);
        windows.all = windows.all.filter(other => other !== window);
        window?.destroy();
    }
}
