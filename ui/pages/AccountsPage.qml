// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The accounts and how they are doing.
FormPage {
    id: page

    required property Messenger messenger
    required property AccountModel accounts

    signal addWanted
    signal editWanted(string account)
    signal closed

    objectName: "accountsPage"
    title: qsTr("Accounts")
    onBackWanted: page.closed()

    SafeButton {
        objectName: "addAccountButton"
        primary: true
        focus: true
        text: qsTr("Add an account")
        onClicked: page.addWanted()
    }

    Column {
        width: parent.width
        spacing: Theme.large

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Accounts")

        Repeater {
            model: page.accounts

            AccountRow {
                id: row

                width: page.columnWidth
                onEditWanted: page.editWanted(row.accountId)
                onReconnectWanted: page.messenger.reconnect(row.accountId)
                onRemoveWanted: keepHistory => page.messenger.removeAccount(row.accountId, keepHistory)
                onCopyWanted: page.messenger.copy(row.problemDetail)
            }
        }
    }
}
