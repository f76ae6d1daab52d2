// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// Asks where the files to attach lie on the web.
Popup {
    id: form

    required property StagedMedia media

    function attach() {
        field.problem = address.trim() === "" ? qsTr("Nothing is written here · paste the address of the file") : form.media.add(address);
        if (field.problem === "")
            form.close();
    }

    readonly property string address: field.text

    width: Math.min(420, parent?.width - 2 * Theme.medium)
    height: column.height + 2 * Theme.wide
    padding: Theme.wide
    focus: true

    onAboutToShow: {
        form.contentItem.parent.Accessible.name = field.label; // Qt 6.4 knows no other way
        field.clear();
        field.problem = "";
    }
    onOpened: field.focusField()

    background: PopupGround {}

    Column {
        id: column

        objectName: "attachmentForm"
        width: parent.width
        spacing: Theme.large

        FormField {
            id: field

            inputName: "attachmentAddress"
            width: parent.width
            label: qsTr("Web address of the file")
            hint: qsTr("Several: one after the other, with blanks between")
            prompt: "https://"
            inputHints: Qt.ImhUrlCharactersOnly
            onEdited: field.problem = ""
            onAccepted: form.attach()
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.medium

            SafeButton {
                objectName: "attachAddressButton"
                primary: true
                text: qsTr("Attach")
                onClicked: form.attach()
            }

            SafeButton {
                objectName: "cancelAttachmentButton"
                text: qsTr("Cancel")
                onClicked: form.close()
            }
        }
    }
}
