// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A field with its name above, and below what it is for or what is wrong with it.
Column {
    id: field

    required property string label
    property string hint: ""
    property string problem: ""
    property bool secret: false
    property bool isRequired: true
    property int inputHints: Qt.ImhNone
    property string value: "" ///< what stands in it at first, or when somebody else changes it
    property alias prompt: input.prompt
    readonly property alias text: input.written
    property Item keysFirst: null ///< what may take keys before they are written
    property string inputName ///< the object name of the field itself

    signal edited(string value)
    signal accepted
    signal settled ///< what is written is meant so

    function focusField() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    function clear() {
        input.clear();
    }

    function write(words: string) {
        input.written = words;
    }

    spacing: Theme.small

    onProblemChanged: if (field.problem !== "" && input.activeFocus) announcer.say(field.problem) // else it is heard on the way to the field
    onValueChanged: if (input.written !== field.value) input.written = field.value // setting it moves the cursor

    SafeText {
        width: field.width
        text: field.isRequired ? field.label : qsTr("%1 (optional)").arg(field.label)
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    SecretField {
        id: input

        objectName: field.inputName
        width: field.width
        roomAfter: field.secret ? 44 : Theme.large
        wrong: field.problem !== ""
        echoMode: field.secret && !reveal.checked ? TextInput.Password : TextInput.Normal
        inputMethodHints: field.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : field.inputHints
        about: field.problem !== "" ? field.problem : field.hint

        Accessible.name: field.label
        Keys.forwardTo: field.keysFirst ? [field.keysFirst] : []

        onTextEdited: field.edited(input.written)
        onAccepted: field.accepted()
        onEditingFinished: {
            const before = field.problem;
            field.settled();
            if (field.problem !== "" && field.problem !== before && !input.activeFocus)
                announcer.say(field.problem); // the keyboard has gone on
        }

        Announcer {
            id: announcer
        }

        IconButton {
            id: reveal

            objectName: field.inputName + "Reveal"
            visible: field.secret
            anchors.right: parent.right
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: 32
            implicitHeight: 32
            checkable: true
            glyph: checked ? "hidden" : "eye"
            what: checked ? qsTr("Hide what is written") : qsTr("Show what is written")
        }
    }

    SafeText {
        width: field.width
        visible: text !== ""
        text: field.problem !== "" ? field.problem : field.hint
        color: field.problem !== "" ? Theme.error : Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }
}
