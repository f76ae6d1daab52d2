// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Whether a text is to be sent to somebody who asked for silence.
Column {
    id: question

    required property string words ///< why it should not

    signal answered(bool anyway)

    objectName: "askAnyway"
    spacing: Theme.small
    padding: Theme.medium
    leftPadding: Theme.wide
    rightPadding: Theme.wide

    Accessible.role: Accessible.AlertMessage
    Accessible.name: why.text

    Component.onCompleted: no.forceActiveFocus(Qt.TabFocusReason) // what Enter does is to be seen

    Keys.onEscapePressed: question.answered(false)

    SafeLabel {
        id: why

        width: question.width - 2 * Theme.wide
        text: qsTr("%1. Send it all the same?").arg(question.words)
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        spacing: Theme.medium

        SafeButton {
            id: no

            objectName: "keepSilenceButton"
            text: qsTr("Do not send")
            onClicked: question.answered(false)
        }

        SafeButton {
            objectName: "breakSilenceButton"
            danger: true
            text: qsTr("Send anyway")
            onClicked: question.answered(true)
        }
    }
}
