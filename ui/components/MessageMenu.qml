// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What can be done with one message. Made when it is wanted first.
Loader {
    id: loader

    property MessageBubble message: null

    signal sendAgainWanted(real message)
    signal checkWanted(real message)
    signal cancelWanted(real message)
    signal copyWanted(int row)

    function show(message: MessageBubble, at: point) {
        loader.message = message;
        loader.active = true;
        (loader.item as Menu).popup(message, at.x, at.y);
    }

    active: false

    sourceComponent: Menu {
        id: menu

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
            objectName: "copyItem"
            text: qsTr("Copy text")
            onTriggered: loader.copyWanted(loader.message.index)
        }

        SafeMenuItem {
            objectName: "checkItem"
            text: qsTr("Check now")
            enabled: loader.message?.canCheck ?? false
            onTriggered: loader.checkWanted(loader.message.messageId)
        }

        SafeMenuItem {
            objectName: "sendAgainItem"
            text: qsTr("Send again")
            enabled: (loader.message?.canSendAgain ?? false) && loader.message.delivery !== Delivery.Unknown
            onTriggered: loader.sendAgainWanted(loader.message.messageId)
        }

        SafeMenuItem {
            objectName: "cancelItem"
            text: qsTr("Cancel sending")
            enabled: loader.message?.canCancel ?? false
            onTriggered: loader.cancelWanted(loader.message.messageId)
        }
    }
}
