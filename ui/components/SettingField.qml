// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One thing a service wants to know.
FormField {
    id: field

    required property string key
    required property string kind
    required property bool isAdvanced
    required property AccountSetup setup
    required property bool unfolded

    required label
    required hint
    required isRequired
    required value
    required problem

    signal foldedAway

    Component.onCompleted: if (field.isAdvanced) field.foldedAway()

    visible: !field.isAdvanced || field.unfolded || field.problem !== ""
    inputName: "field-" + field.key
    secret: field.kind === "secret"
    inputHints: field.kind === "url" ? Qt.ImhUrlCharactersOnly : field.kind === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
    onEdited: value => field.setup.setValue(field.key, value)
    onAccepted: field.setup.check()
}
