// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One thing a service wants to know: a field, or a few things to choose from.
Column {
    id: setting

    required property string key
    required property string kind
    required property bool isAdvanced
    required property AccountSetup setup
    required property bool unfolded
    property Item keysFirst: null ///< see FormField

    required property string label
    required property string hint
    required property bool isRequired
    required property string value
    required property string problem
    required property var options
    required property var offered

    readonly property bool isChoice: setting.kind === "choice"

    signal foldedAway
    signal unfoldWanted ///< it was filled in where it is not seen
    signal accepted

    function focusField() {
        (typed.item as FormField)?.focusField();
    }

    Component.onCompleted: if (setting.isAdvanced) setting.foldedAway()

    Connections {
        target: setting.setup

        function onFieldFilled(key: string, value: string) {
            if (key !== setting.key)
                return;
            (typed.item as FormField)?.write(value);
            if (setting.isAdvanced)
                setting.unfoldWanted();
        }
    }

    visible: !setting.isAdvanced || setting.unfolded || setting.problem !== "" || setting.offered.length > 0
    spacing: Theme.small

    Lazy {
        id: typed

        wanted: !setting.isChoice

        FormField {
            width: setting.width
            inputName: "field-" + setting.key
            label: setting.label
            hint: setting.hint
            isRequired: setting.isRequired
            keysFirst: setting.keysFirst
            value: setting.value
            problem: setting.problem
            secret: setting.kind === "secret"
            inputHints: setting.kind === "url" ? Qt.ImhUrlCharactersOnly : setting.kind === "phone" ? Qt.ImhDialableCharactersOnly
                : setting.kind === "address" ? Qt.ImhEmailCharactersOnly : Qt.ImhNone
            onEdited: value => setting.setup.setValue(setting.key, value)
            onAccepted: setting.accepted()
            onSettled: setting.setup.settle(setting.key)
        }
    }

    Lazy {
        wanted: !setting.isChoice && setting.offered.length > 0

        OfferedChoice {
            width: setting.width
            name: "offered-" + setting.key
            label: setting.label
            options: setting.offered
            value: setting.value
            onChosen: value => setting.setup.setValue(setting.key, value)
        }
    }

    Lazy {
        wanted: setting.isChoice

        SettingChoice {
            width: setting.width
            name: "field-" + setting.key
            label: setting.label
            hint: setting.problem !== "" ? setting.problem : setting.hint
            wrong: setting.problem !== ""
            options: setting.options
            value: setting.value
            onChosen: value => setting.setup.setValue(setting.key, value)
        }
    }
}
