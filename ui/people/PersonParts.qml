// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What of one person lies at several services: their addresses, what was joined, what was sent, what was said.
Column {
    id: parts

    required property Messenger messenger
    required property PersonCard person

    property bool choosing: false ///< who is the same is looked for
    property string news: "" ///< to be read out once it is so

    readonly property PeopleActions actions: parts.messenger.people

    signal conversationWanted(real conversation)

    /// The button that is about to go hands the keyboard on.
    function passFocus() {
        const byKey = (parts.Window.activeFocusItem as SafeButton)?.visualFocus ?? false;
        same.forceActiveFocus(byKey ? Qt.TabFocusReason : Qt.MouseFocusReason);
    }

    function join(account: string, address: string) {
        parts.choosing = false;
        parts.passFocus();
        parts.news = qsTr("Joined");
        parts.actions.join(parts.person.account, parts.person.address, account, address);
    }

    spacing: Theme.medium

    Lazy {
        wanted: parts.person.hasLookalike

        SamePersonQuestion {
            width: parts.width
            lookalike: parts.person.lookalike
            onAccepted: parts.join(lookalike.account, lookalike.address)
            onDeclined: {
                parts.passFocus();
                parts.actions.keepApart(parts.person.account, parts.person.address, lookalike.account, lookalike.address);
            }
        }
    }

    CardHeading {
        width: parts.width
        visible: identities.count > 0
        text: qsTr("Numbers and addresses")
    }

    Repeater {
        id: identities

        model: parts.person.identities

        IdentityRow {
            width: parts.width
            onCopyWanted: what => parts.messenger.copy(what)
        }
    }

    CardHeading {
        width: parts.width
        visible: joined.count > 0
        text: qsTr("Joined with")
    }

    Announcer {
        id: announcer

        parent: same // it takes no room of its own
    }

    Repeater {
        id: joined

        model: parts.person.joined
        onCountChanged: {
            if (parts.news !== "")
                announcer.say(parts.news);
            parts.news = "";
        }

        JoinedContact {
            width: parts.width
            onSplitWanted: {
                parts.passFocus();
                parts.news = qsTr("Split");
                parts.actions.split(modelData.account, modelData.address);
            }
        }
    }

    SafeButton {
        id: same

        objectName: "samePersonButton"
        anchors.left: parent.left // Column mirrors nothing
        width: Math.min(implicitWidth, parts.width)
        visible: !parts.choosing
        quiet: true
        leftPadding: 0
        text: qsTr("Same person as…")
        onClicked: parts.choosing = true
    }

    Lazy {
        wanted: parts.choosing

        SamePersonChooser {
            width: parts.width
            messenger: parts.messenger
            onChosen: (account, address) => parts.join(account, address)
            onClosed: {
                parts.choosing = false;
                same.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }

    SharedMedia {
        width: parts.width
        messenger: parts.messenger
        conversations: parts.person.directConversations
    }

    CardHeading {
        width: parts.width
        visible: conversations.count > 0
        text: qsTr("Conversations")
    }

    Repeater {
        id: conversations

        model: parts.person.conversations

        PastConversation {
            x: -Theme.small // its words stand below the others
            width: parts.width + 2 * Theme.small
            onClicked: parts.conversationWanted(modelData.conversation)
        }
    }
}
