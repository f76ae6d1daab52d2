// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// When a message was written and how far it has come, in words and as a mark.
Row {
    id: footer

    required property string timeText
    required property string stateText
    required property string mark ///< as MessageRow's
    required property bool outgoing

    readonly property color soft: footer.outgoing ? Theme.secondaryOut : Theme.secondary

    objectName: "messageFooter"
    spacing: Theme.small

    SafeText {
        id: clock

        text: footer.timeText
        color: footer.soft
        font.pixelSize: Theme.captionSize
    }

    SafeText {
        visible: footer.outgoing && text !== ""
        text: footer.stateText
        color: footer.mark === "failed" || footer.mark === "unwanted" ? Theme.errorOut : footer.soft
        font.pixelSize: Theme.captionSize
    }

    DeliveryMark {
        visible: footer.outgoing
        anchors.verticalCenter: clock.verticalCenter
        word: footer.outgoing ? footer.mark : ""
        quiet: footer.soft
        alarming: Theme.errorOut
        done: Theme.linkOut
    }
}
