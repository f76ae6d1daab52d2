// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One conversation in a window of its own. While it is here, it is nowhere else: what is written has one place.
ThemedWindow {
    id: window

    required property Messenger messenger
    required property real conversation
    required property Commands commands ///< whose keys hold here, too

    property var wholeText: [] ///< a long message in pieces

    readonly property ConversationPage page: page

    signal conversationWanted(real conversation)
    signal personWanted(string account, string address)
    signal messageWanted(real conversation, real message) ///< of another conversation
    signal forwardWanted(string words)
    signal commandWanted(string name)

    /// A key of the main window that does the same here.
    component Key: Shortcut {
        required property string name

        sequences: window.commands.find(name)?.keys ?? []
    }

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    objectName: "conversationWindow"
    title: page.title
    width: 640
    height: 640
    minimumWidth: 400
    minimumHeight: 480
    visible: true

    Component.onCompleted: {
        window.transientParent = null; // it may lie behind the main window
        page.focusComposer();
    }

    ConversationPage {
        id: page

        anchors.fill: parent
        enabled: window.wholeText.length === 0
        focus: true
        messenger: window.messenger
        conversation: window.conversation
        watched: window.active
        onWholeTextWanted: pieces => window.wholeText = pieces
        onForwardWanted: words => window.forwardWanted(words)
        onConversationWanted: conversation => window.conversationWanted(conversation)
        onPersonWanted: (account, address) => window.personWanted(account, address)
        onMessageWanted: (conversation, message) => {
            if (page.conversations.includes(conversation)) // those of one person are shown as one
                page.showMessage(message, "");
            else
                window.messageWanted(conversation, message);
        }

        Keys.onEscapePressed: if (page.back()) page.focusComposer()
    }

    Lazy {
        wanted: window.wholeText.length > 0
        onItemAdded: (index, item) => item.forceActiveFocus()

        LongTextPage {
            anchors.fill: parent
            pieces: window.wholeText
            onClosed: {
                window.wholeText = [];
                page.focusComposer();
            }
        }
    }

    RegionWalk {
        id: regions

        places: [page.headerItem, page.findItem, page.timelineItem, page.composerItem, page.detailsItem]
    }

    Instantiator {
        model: window.commands.ofConversation

        Shortcut {
            required property ConversationCommand modelData

            sequences: modelData.keys
            enabled: modelData.isFor(page)
            onActivated: modelData.wanted(page)
        }
    }

    // what the main window is needed for
    Instantiator {
        model: ["openPalette", "searchEverything", "newMessage", "openContacts", "openOutbox", "openSettings", "showKeys"]

        Key {
            required property string modelData

            name: modelData
            onActivated: window.commandWanted(name)
        }
    }

    // what means all windows
    Instantiator {
        model: ["largerText", "smallerText", "usualText", "quit"]

        Key {
            required property string modelData

            name: modelData
            onActivated: window.commands.find(name).run()
        }
    }

    Key {
        name: "nextRegion"
        onActivated: regions.step(1)
    }

    Key {
        name: "previousRegion"
        onActivated: regions.step(-1)
    }

    Key {
        name: "closeWindow"
        onActivated: window.close()
    }

    Key {
        name: "undoFiling"
        enabled: window.messenger.messages.undoText !== "" || page.holds
        onActivated: {
            if (page.holds && window.messenger.undoesSending() || window.messenger.messages.undoText === "")
                page.undoSend();
            else
                window.messenger.messages.undo();
        }
    }
}
