// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What can be done with a conversation in the list, or with those that are picked.
SafeMenu {
    id: menu

    required property ConversationActions actions

    // as they were when it opened: the row may be another one's meanwhile
    property var conversations: [] ///< their numbers
    property int place: -1 ///< of the one, among the pinned ones
    property bool isPinned: false
    property bool isMuted: false
    property bool isUnread: false
    property bool isArchived: false
    property bool isBlocked: false
    property bool withOne: false ///< person: they can be blocked
    property bool movable: false
    property bool isLast: false ///< of the pinned ones
    property string name: "" ///< of the one

    signal windowWanted(real conversation)
    signal pickWanted(real conversation)
    signal exportWanted(real conversation, string name)
    signal removeWanted(var conversations, string name)

    function show(row: ConversationRow, conversations: var, at: point, byKey: bool) {
        menu.conversations = conversations;
        menu.place = row.index;
        menu.isPinned = row.isPinned;
        menu.isMuted = row.isMuted;
        menu.isUnread = row.isUnread;
        menu.isArchived = row.isArchived;
        menu.isBlocked = row.isBlocked;
        menu.withOne = !row.isGroup && conversations.length === 1;
        menu.name = row.title;
        menu.movable = row.draggable && conversations.length === 1;
        const below = row.ListView.view.itemAtIndex(row.index + 1);
        menu.isLast = below === null ? row.index + 1 === row.ListView.view.count : !below.isPinned;
        menu.openAt(menu.parent, row.mapToItem(menu.parent, at.x, at.y), byKey); // the row may be another one's before it closes
    }

    objectName: "conversationMenu"
    title: qsTr("Conversation")
    usual: 220

    delegate: SafeMenuItem {
        objectName: "submenuItem"
    }

    SafeMenuItem {
        objectName: "ownWindowItem"
        text: qsTr("Open in its own window")
        visible: menu.conversations.length === 1
        onTriggered: menu.windowWanted(menu.conversations[0])
    }

    SafeMenuItem {
        objectName: "pinItem"
        text: menu.isPinned ? qsTr("Unpin") : qsTr("Pin")
        visible: !menu.isArchived
        onTriggered: menu.actions.pin(menu.conversations, !menu.isPinned)
    }

    SafeMenuItem {
        objectName: "moveUpItem"
        text: qsTr("Move up")
        visible: menu.movable && menu.place > 0
        onTriggered: menu.actions.movePin(menu.conversations[0], menu.place - 1)
    }

    SafeMenuItem {
        objectName: "moveDownItem"
        text: qsTr("Move down")
        visible: menu.movable && !menu.isLast
        onTriggered: menu.actions.movePin(menu.conversations[0], menu.place + 1)
    }

    MuteMenu {
        onChosen: mute => menu.actions.mute(menu.conversations, mute)
    }

    SafeMenuItem {
        objectName: "unmuteItem"
        text: qsTr("Unmute")
        visible: menu.isMuted
        onTriggered: menu.actions.mute(menu.conversations, ConversationActions.Unmuted)
    }

    SafeMenuItem {
        objectName: "markItem"
        text: menu.isUnread ? qsTr("Mark as read") : qsTr("Mark as unread")
        onTriggered: menu.actions.mark(menu.conversations, !menu.isUnread)
    }

    SafeMenuItem {
        objectName: "archiveItem"
        text: menu.isArchived ? qsTr("Back to the list") : qsTr("Archive")
        onTriggered: menu.actions.archive(menu.conversations, !menu.isArchived)
    }

    SafeMenuItem {
        objectName: "blockItem"
        text: menu.isBlocked ? qsTr("Unblock") : qsTr("Block")
        visible: menu.withOne
        onTriggered: menu.actions.blockIn(menu.conversations[0], !menu.isBlocked)
    }

    SafeMenuItem {
        objectName: "pickItem"
        text: qsTr("Select")
        visible: menu.conversations.length === 1
        onTriggered: menu.pickWanted(menu.conversations[0])
    }

    SafeMenuItem {
        objectName: "exportItem"
        text: qsTr("Export…")
        visible: menu.conversations.length === 1
        onTriggered: menu.exportWanted(menu.conversations[0], menu.name)
    }

    SafeMenuItem {
        objectName: "removeCopyItem"
        text: qsTr("Delete local copy…")
        onTriggered: menu.removeWanted(menu.conversations, menu.name)
    }
}
