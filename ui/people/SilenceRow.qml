// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// That somebody wants no more messages from one of our senders, or from all of them.
Column {
    id: row

    required property var modelData ///< see PersonCard::silences

    signal messageWanted
    signal endWanted ///< it may write again

    spacing: Theme.small

    SafeLabel {
        objectName: "cardSilenceSender"
        width: parent.width
        visible: text !== ""
        text: row.modelData.sender
        color: Theme.warning
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }

    SafeLabel {
        objectName: "cardSilence"
        width: parent.width
        text: row.modelData.words
        color: Theme.warning
        font.pixelSize: Theme.secondarySize
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }

    SafeButton {
        objectName: "silenceMessageButton"
        anchors.horizontalCenter: parent.horizontalCenter
        visible: row.modelData.message !== 0
        quiet: true
        text: qsTr("Show the message")
        Accessible.description: row.modelData.sender
        onClicked: row.messageWanted()
    }

    SafeButton {
        objectName: "endSilenceButton"
        anchors.horizontalCenter: parent.horizontalCenter
        visible: row.modelData.sender !== "" // else the card has one for all
        quiet: true
        text: qsTr("May write again")
        Accessible.description: row.modelData.sender
        onClicked: row.endWanted()
    }
}
