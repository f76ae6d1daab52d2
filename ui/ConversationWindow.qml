// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// One conversation in a window of its own. While it is here, it is nowhere else: what is written has one place.
ApplicationWindow {
    id: window

    required property Messenger messenger
    required property real conversation
    required property CommandList commands ///< whose keys hold here, too

    property var wholeText: [] ///< a long message in pieces

    readonly property ConversationPage page: page

    signal conversationWanted(real conversation)
    signal personWanted(string account, string address)
    signal forwardWanted(string words)

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
    color: Theme.surface

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

    Key {
        name: "closeWindow"
        onActivated: window.close()
    }

    Key {
        name: "compose"
        onActivated: page.focusComposer()
    }

    Key {
        name: "enlargeComposer"
        onActivated: page.enlargeComposer()
    }

    Key {
        name: "attach"
        onActivated: page.attach()
    }

    Key {
        name: "useTemplate"
        onActivated: page.openTemplates()
    }

    Key {
        name: "retryAll"
        enabled: page.offersRetry
        onActivated: page.retryAll()
    }

    Key {
        name: "findHere"
        onActivated: page.openFind()
    }

    Key {
        name: "findOlder"
        onActivated: page.findNext(1)
    }

    Key {
        name: "findNewer"
        onActivated: page.findNext(-1)
    }

    Key {
        name: "toggleDetails"
        onActivated: page.toggleDetails()
    }

    Key {
        name: "undoFiling"
        enabled: window.messenger.messages.undoText !== ""
        onActivated: window.messenger.undo()
    }
}
