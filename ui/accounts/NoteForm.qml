// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// A note for the others, until when it holds, and where we are. What is being written stays when news come.
Column {
    id: form

    required property string note
    required property string noteEnds

    property int minutes: 0 ///< after which the note is taken back; 0: never, -1: at the end of today

    signal noteWanted(string note, int minutes)
    signal locationWanted(string location)
    signal done

    function save() {
        if (words.text.trim() !== form.note || form.minutes !== 0)
            form.noteWanted(words.text.trim(), form.minutes);
        if (place.text.trim() !== "")
            form.locationWanted(place.text.trim());
        form.done();
    }

    topPadding: Theme.medium
    spacing: Theme.medium

    FormField {
        id: words

        width: form.width
        inputName: "noteField"
        label: qsTr("Note")
        Component.onCompleted: words.write(form.note)
        hint: form.noteEnds
        onAccepted: form.save()
    }

    SafeLabel {
        width: form.width
        text: qsTr("Take the note back")
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    Flow {
        width: form.width
        spacing: Theme.medium

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Take the note back")

        Repeater {
            model: [
                {minutes: 30, words: qsTr("After 30 min")},
                {minutes: 60, words: qsTr("After 1 h")},
                {minutes: -1, words: qsTr("Tonight")},
                {minutes: 0, words: qsTr("Never")}
            ]

            SafeRadio {
                required property var modelData

                objectName: "noteEnd" + modelData.minutes
                width: (form.width - Theme.medium) / 2
                words: modelData.words
                checked: form.minutes === modelData.minutes
                onToggled: form.minutes = modelData.minutes
            }
        }
    }

    FormField {
        id: place

        width: form.width
        inputName: "locationField"
        label: qsTr("Location")
        isRequired: true
        prompt: qsTr("For example: Lisbon office")
        onAccepted: form.save()
    }

    Item { // what ends a form stands farther from it
        width: form.width
        height: save.height + Theme.medium

        SafeButton {
            id: save

            objectName: "saveNoteButton"
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            primary: true
            text: qsTr("Save")
            onClicked: form.save()
        }
    }
}
