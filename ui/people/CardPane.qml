// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// A contact card with a header of its own, beside a list.
FocusScope {
    id: pane

    required property Messenger messenger
    required property string account
    required property string address

    signal backWanted
    signal writeWanted
    signal conversationWanted(real conversation)
    signal messageWanted(real conversation, real message)

    function focusBack() {
        header.focusBack();
    }

    objectName: "cardPane"

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        anchors.left: parent.left
        width: 1
        height: parent.height
        color: Theme.line
        z: 1
    }

    PageHeader {
        id: header

        width: parent.width
        title: qsTr("Contact card")
        onBackWanted: pane.backWanted()
    }

    Lazy {
        wanted: pane.address !== ""

        ContactCardView {
            anchors.top: header.bottom
            anchors.bottom: pane.bottom
            width: pane.width
            messenger: pane.messenger
            account: pane.account
            address: pane.address
            onWriteWanted: pane.writeWanted()
            onConversationWanted: conversation => pane.conversationWanted(conversation)
            onMessageWanted: (conversation, message) => pane.messageWanted(conversation, message)
        }
    }
}
