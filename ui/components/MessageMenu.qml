// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What can be done with one message. Made when it is wanted first.
Instantiator {
    id: maker

    property MessageBubble message: null
    readonly property var menu: maker.object

    signal sendAgainWanted(real message)
    signal checkWanted(real message)
    signal cancelWanted(real message)
    signal copyWanted(int row)

    function show(message: MessageBubble, at: point) {
        maker.message = message;
        maker.active = true;
        maker.menu.popup(message, at.x, at.y);
    }

    active: false

    Menu {
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
            onTriggered: maker.copyWanted(maker.message.index)
        }

        SafeMenuItem {
            objectName: "checkItem"
            text: qsTr("Check now")
            enabled: maker.message?.canCheck ?? false
            onTriggered: maker.checkWanted(maker.message.messageId)
        }

        SafeMenuItem {
            objectName: "sendAgainItem"
            text: qsTr("Send again")
            enabled: (maker.message?.canSendAgain ?? false) && maker.message.delivery !== Delivery.Unknown
            onTriggered: maker.sendAgainWanted(maker.message.messageId)
        }

        SafeMenuItem {
            objectName: "cancelItem"
            text: qsTr("Cancel sending")
            enabled: maker.message?.canCancel ?? false
            onTriggered: maker.cancelWanted(maker.message.messageId)
        }
    }
}
