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
    required property bool tinted ///< it lies on the colour of ours

    readonly property color soft: footer.tinted ? Theme.secondaryOut : Theme.secondary

    objectName: "messageFooter"
    spacing: Theme.small

    SafeText {
        visible: text !== ""
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
        anchors.verticalCenter: parent.verticalCenter
        word: footer.outgoing ? footer.mark : ""
        quiet: footer.soft
        alarming: Theme.errorOut
        done: footer.tinted ? Theme.linkOut : Theme.link
    }
}
