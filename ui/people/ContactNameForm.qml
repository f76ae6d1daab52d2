// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Under which name the service is to know somebody. Inside an outgoing bubble.
Column {
    id: form

    signal named(string name)
    signal cancelled

    function submit() {
        if (input.text.trim() !== "")
            form.named(input.text.trim());
    }

    spacing: Theme.small

    Component.onCompleted: input.forceActiveFocus(Qt.OtherFocusReason)

    Keys.onEscapePressed: form.cancelled()

    SafeTextField {
        id: input

        objectName: "contactName"
        width: form.width
        prompt: qsTr("Name of the contact")

        Accessible.name: qsTr("Name of the contact")

        onAccepted: form.submit()
    }

    Flow {
        width: form.width
        spacing: Theme.medium

        BubbleButton {
            objectName: "addAndSendButton"
            enabled: input.text.trim() !== ""
            text: qsTr("Add and send again")
            onClicked: form.submit()
        }

        BubbleButton {
            objectName: "cancelContactButton"
            text: qsTr("Cancel")
            onClicked: form.cancelled()
        }
    }
}
