// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// One blank of a template. What was written before may be offered to fill it.
Column {
    id: blank

    required property string name
    property string offered: "" ///< empty: nothing is

    signal edited(string value)
    signal accepted

    function focusField() {
        field.focusField();
    }

    function take() {
        const words = blank.offered;
        field.focusField(); // first: the button goes
        field.write(words);
        blank.edited(words);
    }

    spacing: Theme.small

    FormField {
        id: field

        width: blank.width
        inputName: "blank-" + blank.name
        label: qsTr("Blank %1").arg(blank.name)
        onEdited: value => blank.edited(value)
        onAccepted: blank.accepted()
    }

    Lazy {
        wanted: blank.offered !== ""

        Column {
            width: blank.width
            spacing: Theme.small

            SafeButton {
                objectName: "useDraftButton"
                text: qsTr("Use what you wrote")
                onClicked: blank.take()

                Accessible.description: words.text
            }

            SafeLabel {
                id: words

                objectName: "offeredDraft"
                width: blank.width
                text: blank.offered
                color: Theme.secondary
                font.pixelSize: Theme.secondarySize
                maximumLineCount: 2
                wrapMode: Text.Wrap
                elide: Text.ElideRight
            }
        }
    }
}
