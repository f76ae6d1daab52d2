// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The numbers or addresses that the service offers to send from, as the check found them.
Column {
    id: choice

    required property AccountSetup setup

    visible: senders.count > 0
    spacing: Theme.small

    SafeLabel {
        text: qsTr("Send from")
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
    }

    Repeater {
        id: senders

        model: choice.setup?.senders ?? null

        SafeRadio {
            id: sender

            required property string address
            required property string title
            required property string subtitle

            objectName: "sender"
            width: choice.width
            words: sender.title
            details: sender.subtitle
            checked: choice.setup.sender === sender.address
            onToggled: choice.setup.chooseSender(sender.address)
        }
    }
}
