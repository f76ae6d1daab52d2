// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The account that imported contacts are for; one is proposed once the file was read.
Column {
    id: choice

    required property AccountModel accounts
    required property string account ///< id

    signal chosen(string account)

    visible: choice.accounts.count > 1 && choice.account !== ""
    spacing: Theme.small

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("For the account")

    SafeText {
        anchors.left: parent.left
        text: qsTr("For the account")
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
    }

    Repeater {
        model: choice.accounts

        SafeRadio {
            id: radio

            required property string accountId
            required property string name
            required property string serviceName

            objectName: "importAccount"
            width: choice.width
            words: radio.name
            details: radio.name.includes(radio.serviceName) ? "" : radio.serviceName
            checked: choice.account === radio.accountId
            onToggled: choice.chosen(radio.accountId)
        }
    }
}
