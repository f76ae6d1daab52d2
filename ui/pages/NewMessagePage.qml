// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// To whom, and over which account.
FocusScope {
    id: page

    required property Messenger messenger
    required property AccountModel accounts
    property string address: "" ///< from outside: filled in, never sent
    property string account: "" ///< id

    property string problem: ""
    property bool busy: false

    signal opened(real conversation)
    signal closed

    function open() {
        if (page.busy || recipient.text.trim() === "")
            return;
        page.busy = true;
        page.problem = "";
        page.messenger.openConversation(page.account, recipient.text.trim());
    }

    objectName: "newMessagePage"

    Component.onCompleted: recipient.focusField()

    Keys.onEscapePressed: page.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        title: qsTr("New message")
        onBackWanted: page.closed()
    }

    Column {
        anchors.top: header.bottom
        anchors.topMargin: Theme.huge
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(page.width - 2 * Theme.wide, Theme.formMaximum)
        spacing: Theme.wide

        FormField {
            id: recipient

            width: parent.width
            inputName: "recipient"
            label: qsTr("To")
            value: page.address
            prompt: qsTr("Number or address")
            hint: qsTr("Numbers with their country, for example +1 415 555 0199")
            problem: page.problem
            onEdited: page.problem = ""
            onAccepted: page.open()
        }

        Column {
            width: parent.width
            spacing: Theme.small
            visible: page.accounts.count > 1

            SafeLabel {
                text: qsTr("From")
                font.pixelSize: Theme.secondarySize
                font.weight: Font.DemiBold
            }

            Repeater {
                model: page.accounts

                SafeRadio {
                    id: choice

                    required property int index
                    required property string accountId
                    required property string name
                    required property string serviceName

                    objectName: "fromAccount"
                    width: parent?.width ?? 0
                    checked: page.account === choice.accountId
                    words: choice.name
                    details: choice.serviceName
                    onToggled: page.account = choice.accountId
                    Component.onCompleted: if (page.account === "") page.account = choice.accountId
                }
            }
        }

        Row {
            spacing: Theme.medium

            SafeButton {
                objectName: "openButton"
                primary: true
                enabled: !page.busy && recipient.text.trim() !== ""
                text: qsTr("Write")
                onClicked: page.open()
            }

            SafeButton {
                objectName: "closeNewButton"
                text: qsTr("Back")
                onClicked: page.closed()
            }
        }
    }

    Connections {
        target: page.messenger

        function onConversationOpened(conversation: real) {
            page.opened(conversation);
        }

        function onNotOpened(why: string) {
            page.busy = false;
            page.problem = why;
            recipient.focusField();
        }
    }
}
