// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The accounts and how they are doing; each has a page of its own.
SettingsSection {
    id: section

    required property Messenger messenger
    required property AccountModel accounts

    signal addWanted
    signal editWanted(string account)

    /// The keyboard is not lost with the account.
    function remove(account: string, keepHistory: bool) {
        addButton.forceActiveFocus(Qt.TabFocusReason);
        section.messenger.removeAccount(account, keepHistory);
    }

    objectName: "accountSettings"
    name: "accounts"
    title: qsTr("Accounts")

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("add an account service")

        SafeButton {
            id: addButton

            objectName: "addAccountButton"
            anchors.left: parent.left
            primary: true
            text: qsTr("Add an account")
            onClicked: section.addWanted()
        }
    }

    Repeater {
        model: section.accounts

        SettingsEntry {
            id: entry

            required property string accountId
            required property string name
            required property string serviceName
            required property int connection
            required property string connectionText
            required property date nextTryAt
            required property string freshness
            required property string problemText
            required property string problemDetail
            required property string secretProblem
            required property string secretEnds
            required property bool secretEndsSoon
            required property string unverified
            required property bool canReconnect
            required property bool needsSecret
            required property string accessibleText

            width: section.width
            search: section.search
            words: qsTr("account %1 %2 password sign in remove").arg(entry.name).arg(entry.serviceName)

            AccountRow {
                width: entry.width
                messenger: section.messenger
                accountId: entry.accountId
                name: entry.name
                serviceName: entry.serviceName
                connection: entry.connection
                connectionText: entry.connectionText
                nextTryAt: entry.nextTryAt
                freshness: entry.freshness
                problemText: entry.problemText
                problemDetail: entry.problemDetail
                secretProblem: entry.secretProblem
                secretEnds: entry.secretEnds
                secretEndsSoon: entry.secretEndsSoon
                unverified: entry.unverified
                canReconnect: entry.canReconnect
                needsSecret: entry.needsSecret
                accessibleText: entry.accessibleText
                onEditWanted: section.editWanted(entry.accountId)
                onKeepSecretWanted: section.messenger.keepSecrets(entry.accountId)
                onReconnectWanted: section.messenger.reconnect(entry.accountId)
                onRemoveWanted: keepHistory => section.remove(entry.accountId, keepHistory)
                onCopyWanted: section.messenger.copy(entry.problemDetail)
            }
        }
    }
}
