// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What can be done with one message.
SafeMenu {
    id: menu

    property MessageBubble message: null

    /// Of who wrote it; empty: it is no number.
    readonly property string number: menu.message?.number ?? ""

    signal sendAgainWanted(real message)
    signal checkWanted(real message)
    signal cancelWanted(real message)
    signal copyWanted(int row)
    signal replyWanted(MessageBubble message)
    signal quotedWanted(real message)
    signal linkWanted(var link)
    signal forwardWanted(int row)
    signal selectWanted(int row)
    signal detailsWanted(real message)
    signal numberWanted(string number)

    function show(message: MessageBubble, at: point) {
        menu.message = message;
        menu.popup(message, at.x, at.y);
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
        text: qsTr("Send again")
        visible: (menu.message?.canSendAgain ?? false) && menu.message.delivery !== Delivery.Unknown
        onTriggered: menu.sendAgainWanted(menu.message.messageId)
    }

    SafeMenuItem {
        objectName: "cancelItem"
        text: menu.message?.delivery === Delivery.Queued ? qsTr("Cancel sending") : qsTr("Discard")
        visible: menu.message?.canCancel ?? false
        onTriggered: menu.cancelWanted(menu.message.messageId)
    }
}
