// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What can be done with one message.
Menu {
    id: menu

    property MessageBubble message: null

    signal sendAgainWanted(real message)
    signal checkWanted(real message)
    signal cancelWanted(real message)
    signal copyWanted(int row)
    signal replyWanted(MessageBubble message)
    signal quotedWanted(real message)

    function show(message: MessageBubble, at: point) {
        menu.message = message;
        menu.popup(message, at.x, at.y);
    }

    objectName: "messageMenu"
    width: 200
    padding: Theme.small

    background: Rectangle {
        color: Theme.surface
        radius: Theme.popupRadius
        border.width: 1
        border.color: Theme.line
    }

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
        objectName: "checkItem"
        text: qsTr("Check now")
        enabled: menu.message?.canCheck ?? false
        onTriggered: menu.checkWanted(menu.message.messageId)
    }

    SafeMenuItem {
        objectName: "sendAgainItem"
        text: qsTr("Send again")
        enabled: (menu.message?.canSendAgain ?? false) && menu.message.delivery !== Delivery.Unknown
        onTriggered: menu.sendAgainWanted(menu.message.messageId)
    }

    SafeMenuItem {
        objectName: "cancelItem"
        text: qsTr("Cancel sending")
        enabled: menu.message?.canCancel ?? false
        onTriggered: menu.cancelWanted(menu.message.messageId)
    }
}
