// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What can be done with one message.
SafeMenu {
    id: menu

    required property MediaActions media
    property MessageBubble message: null
    property bool hasSenders: false ///< another account could send it
    property int filesHere: 0 ///< how many of its files were downloaded

    /// Of who wrote it; empty: it is no number.
    readonly property string number: menu.message?.number ?? ""
    readonly property var files: menu.message?.attachments ?? []

    signal sendAgainWanted(real message)
    signal checkWanted(real message)
    signal cancelWanted(real message)
    signal takeBackWanted(real message, real conversation)
    signal timeWanted(real message) ///< another one to leave at
    signal copyWanted(int row)
    signal replyWanted(MessageBubble message)
    signal quotedWanted(real message)
    signal linkWanted(var link)
    signal forwardWanted(int row)
    signal selectWanted(int row)
    signal detailsWanted(real message)
    signal numberWanted(string number)
    signal saveWanted(real message, var files) ///< those that are here
    signal removeWanted(real message)
    signal editWanted(MessageBubble message, bool otherSender) ///< what was not sent is written anew

    function show(message: MessageBubble, at: point, byKey: bool) {
        menu.message = message;
        menu.filesHere = menu.media.countKept(message.messageId, menu.files.length);
        menu.openAt(message, at, byKey);
    }

    objectName: "messageMenu"
    title: qsTr("Message")

    SafeMenuItem {
        objectName: "replyItem"
        text: qsTr("Reply")
        visible: menu.message?.canReply ?? false
        onTriggered: menu.replyWanted(menu.message)
    }

    SafeMenuItem {
        objectName: "quotedItem"
        text: qsTr("Go to what it answers")
        visible: (menu.message?.quotedId ?? 0) !== 0
        onTriggered: menu.quotedWanted(menu.message.quotedId)
    }

    SafeMenuItem {
        objectName: "copyItem"
        text: qsTr("Copy text")
        onTriggered: menu.copyWanted(menu.message.index)
    }

    SafeMenuItem {
        objectName: "copyNumberItem"
        text: qsTr("Copy number")
        visible: menu.number !== ""
        onTriggered: menu.numberWanted(menu.number)
    }

    // declared one by one: Qt 6.4 crashes on items of a menu that an Instantiator made
    MessageMenuLink {
        link: menu.message?.links[0] ?? null
        onWanted: link => menu.linkWanted(link)
    }

    MessageMenuLink {
        link: menu.message?.links[1] ?? null
        onWanted: link => menu.linkWanted(link)
    }

    MessageMenuLink {
        link: menu.message?.links[2] ?? null
        onWanted: link => menu.linkWanted(link)
    }

    MessageMenuLink {
        link: menu.message?.links[3] ?? null
        onWanted: link => menu.linkWanted(link)
    }

    SafeMenuItem {
        objectName: "downloadItem"
        text: qsTr("Download %n files", "", menu.files.length - menu.filesHere)
        visible: menu.filesHere < menu.files.length
        onTriggered: menu.media.fetchAll(menu.message.messageId, menu.files.length)
    }

    SafeMenuItem {
        objectName: "saveItem"
        text: qsTr("Save %n files…", "", menu.filesHere)
        visible: menu.filesHere > 0
        onTriggered: menu.saveWanted(menu.message.messageId, menu.files)
    }

    SafeMenuItem {
        objectName: "forwardItem"
        text: qsTr("Forward…")
        onTriggered: menu.forwardWanted(menu.message.index)
    }

    SafeMenuItem {
        objectName: "selectItem"
        text: qsTr("Select")
        onTriggered: menu.selectWanted(menu.message.index)
    }

    SafeMenuItem {
        objectName: "messageDetailsItem"
        text: qsTr("Message details")
        onTriggered: menu.detailsWanted(menu.message.messageId)
    }

    SafeMenuItem {
        objectName: "checkItem"
        text: qsTr("Check now")
        visible: menu.message?.canCheck ?? false
        onTriggered: menu.checkWanted(menu.message.messageId)
    }

    SafeMenuItem {
        objectName: "sendAgainItem"
        text: menu.message?.delivery === Delivery.Queued ? qsTr("Send now") : qsTr("Send again")
        visible: (menu.message?.canSendAgain ?? false) && menu.message.delivery !== Delivery.Unknown
        onTriggered: menu.sendAgainWanted(menu.message.messageId)
    }

    SafeMenuItem {
        objectName: "editItem"
        text: menu.message?.delivery === Delivery.Queued ? qsTr("Edit") : qsTr("Edit and send again")
        visible: menu.message?.canEdit ?? false
        onTriggered: menu.editWanted(menu.message, false)
    }

    SafeMenuItem {
        objectName: "changeTimeItem"
        text: qsTr("Change time…")
        visible: menu.message?.canReschedule ?? false
        onTriggered: menu.timeWanted(menu.message.messageId)
    }

    SafeMenuItem {
        objectName: "otherSenderItem"
        text: qsTr("Send from another account…")
        visible: menu.hasSenders && (menu.message?.canEdit ?? false) && menu.message.delivery !== Delivery.Queued
        onTriggered: menu.editWanted(menu.message, true)
    }

    SafeMenuItem {
        objectName: "undoSendItem"
        text: qsTr("Undo send")
        visible: menu.message?.canTakeBack ?? false
        onTriggered: menu.takeBackWanted(menu.message.messageId, menu.message.conversation)
    }

    SafeMenuItem {
        objectName: "cancelItem"
        text: menu.message?.delivery === Delivery.Queued ? qsTr("Cancel sending") : qsTr("Discard")
        visible: menu.message?.canCancel ?? false
        onTriggered: menu.cancelWanted(menu.message.messageId)
    }

    SafeMenuItem {
        objectName: "removeItem"
        text: qsTr("Delete for me")
        visible: menu.message?.canRemove ?? false
        onTriggered: menu.removeWanted(menu.message.messageId)
    }
}
