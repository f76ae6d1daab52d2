// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The accounts that a message can be from.
Popup {
    id: menu

    required property SenderModel senders

    signal chosen(string account, string service) ///< \a service: empty if it is the conversation's

    objectName: "senderMenu"
    width: Math.min(Theme.listDefault, (menu.parent?.Window.width ?? Theme.listDefault) - 2 * Theme.medium)
    height: Math.min(implicitHeight, (menu.parent?.Window.height ?? 480) / 2)
    padding: Theme.small
    contentHeight: list.contentHeight
    margins: Theme.small
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    onAboutToShow: menu.contentItem.parent.Accessible.name = qsTr("Send from") // Qt 6.4 knows no other way
    onOpened: {
        list.currentIndex = 0;
        list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    background: PopupGround {}

    ListView {
        id: list

        objectName: "senderList"
        anchors.fill: parent
        clip: true
        model: menu.senders
        boundsBehavior: Flickable.StopAtBounds
        onCurrentItemChanged: if (menu.opened) list.currentItem?.forceActiveFocus(Qt.TabFocusReason)

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Send from")

        ScrollBar.vertical: SafeScrollBar {}

        delegate: SenderChoice {
            width: list.width
            onChosen: {
                menu.close();
                if (!isCurrent)
                    menu.chosen(accountId, isOtherService ? serviceName : "");
            }
        }
    }
}
