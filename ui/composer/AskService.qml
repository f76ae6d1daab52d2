// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Whether what is written may go another way than the conversation did.
Column {
    id: question

    required property string service
    required property string before ///< the service so far

    signal answered(bool change)

    objectName: "askService"
    spacing: Theme.small
    padding: Theme.medium
    leftPadding: Theme.wide
    rightPadding: Theme.wide

    Accessible.role: Accessible.AlertMessage
    Accessible.name: why.text

    Component.onCompleted: no.forceActiveFocus(Qt.OtherFocusReason)

    Keys.onEscapePressed: question.answered(false)

    SafeLabel {
        id: why

        width: question.width - 2 * Theme.wide
        text: qsTr("Go on over %1 instead of %2? That is a conversation of its own, and they may see another sender.").arg(question.service).arg(question.before)
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        spacing: Theme.medium

        SafeButton {
            id: no

            objectName: "keepServiceButton"
            text: qsTr("Stay here")
            onClicked: question.answered(false)
        }

        SafeButton {
            objectName: "changeServiceButton"
            text: qsTr("Change service")
            onClicked: question.answered(true)
        }
    }
}
