// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Parlance.Models
import Parlance.Ui

/// What a service wants to know, the check of it, and the saving.
Column {
    id: form

    required property AccountSetup setup
    required property bool isNew
    property bool foldable: false ///< there is something to fold away
    property bool unfolded: false
    property Item pastedAt: null ///< where what filled fields was pasted

    signal finished
    signal copyWanted(string what)

    /// How the check went, for who does not see its steps.
    function outcome(): string {
        for (let i = 0; i < steps.count; ++i) {
            const step = steps.itemAt(i) as CheckStepRow;
            if (step.alarming)
                return qsTr("%1 · %2", "a step of the check and how it went, why").arg(step.Accessible.name).arg(step.details);
        }
        return form.setup.notice !== "" ? form.setup.notice : form.setup.passed ? qsTr("The account works") : form.setup.problem;
    }

    function tell() {
        announcer.say(form.outcome());
    }

    function check() {
        form.setup.check();
        form.leadToProblem();
    }

    /// To the first field that keeps it from being done.
    function leadToProblem() {
        for (let i = 0; !form.setup.busy && i < fields.count; ++i) {
            const field = fields.itemAt(i) as SettingField;
            if (field.problem === "")
                continue;
            field.focusField();
            return;
        }
    }

    /// A whole file of keys goes to the fields it names; false: it is no such thing.
    function paste(): bool {
        if (!form.setup.fillFrom(Clipboard.text()))
            return false;
        form.pastedAt = form.Window.activeFocusItem;
        announcer.say(form.setup.filled);
        return true;
    }

    /// By the key: what was written last goes first.
    function undo(): bool {
        const input = form.Window.activeFocusItem as SafeTextField;
        if (input?.canUndo || form.setup.filled === "")
            return false;
        form.takeBack();
        return true;
    }

    function takeBack() {
        if (undoFilled.activeFocus) // it goes
            (form.pastedAt ?? nameField).forceActiveFocus(Qt.TabFocusReason);
        form.setup.takeBackFilled();
        announcer.say(qsTr("The fields are as they were"));
    }

    spacing: Theme.wide

    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Paste) ? form.paste() : event.matches(StandardKey.Undo) ? form.undo() : false;
    }

    Component.onCompleted: nameField.focusField()

    Item { // takes no row

        Announcer {
            id: announcer

            objectName: "checkAnnouncer"
        }
    }

    Connections {
        target: form.setup

        function onBusyChanged() {
            if (!form.setup.busy)
                telling.restart();
        }
    }

    Timer { // once all of it is known; it goes with the form
        id: telling

        interval: 0
        onTriggered: form.tell()
    }

    FormField {
        id: nameField

        width: form.width
        inputName: "accountName"
        label: qsTr("Name of the account")
        hint: qsTr("As it is shown in your lists")
        value: form.setup.name
        keysFirst: form
        onEdited: value => form.setup.name = value
        onAccepted: form.check()
    }

    Repeater {
        id: fields

        model: form.setup.fields

        SettingField {
            width: form.width
            setup: form.setup
            unfolded: form.unfolded
            keysFirst: form
            onFoldedAway: form.foldable = true
            onUnfoldWanted: form.unfolded = true
            onAccepted: form.check()
        }
    }

    RowLayout {
        width: form.width
        spacing: Theme.medium
        visible: form.setup.filled !== ""

        SafeLabel {
            objectName: "setupFilled"
            text: form.setup.filled
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        SafeButton {
            id: undoFilled

            objectName: "undoFilledButton"
            quiet: true
            text: qsTr("Undo")
            onClicked: form.takeBack()
        }
    }

    SafeButton {
        objectName: "advancedButton"
        anchors.left: parent.left
        visible: form.foldable
        quiet: true
        leftPadding: 0
        text: form.unfolded ? qsTr("Hide advanced settings") : qsTr("Advanced settings")
        onClicked: form.unfolded = !form.unfolded
    }

    Column {
        width: form.width
        spacing: Theme.medium
        visible: steps.count > 0

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Check")

        Repeater {
            id: steps

            model: form.setup.steps

            CheckStepRow {
                id: step

                required property string text
                required property string detail

                width: form.width
                details: step.text
                technical: step.detail
                onCopyWanted: form.copyWanted(step.detail)
            }
        }
    }

    SafeLabel {
        objectName: "setupUnverified"
        width: form.width
        visible: text !== ""
        text: form.setup.unverified
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    SafeLabel {
        objectName: "setupProblem"
        width: form.width
        visible: text !== ""
        text: form.setup.problem
        color: Theme.error
        wrapMode: Text.Wrap
    }

    Foldable {
        width: form.width
        details: form.setup.problemDetail
        onCopyWanted: form.copyWanted(form.setup.problemDetail)
    }

    SafeLabel {
        width: form.width
        objectName: "setupNotice"
        visible: text !== ""
        text: form.setup.notice
        color: Theme.warning
        wrapMode: Text.Wrap
    }

    Flow {
        width: form.width
        spacing: Theme.medium

        SafeButton {
            objectName: "checkAccountButton"
            primary: !form.setup.passed
            busy: form.setup.busy
            text: form.setup.busy ? qsTr("Checking…") : qsTr("Check")
            onClicked: form.check()
        }

        SafeButton {
            objectName: "finishAccountButton"
            primary: form.setup.passed
            busy: form.setup.busy
            text: !form.isNew ? qsTr("Save") : form.setup.passed ? qsTr("Add account") : qsTr("Add without check")
            onClicked: {
                form.finished();
                form.leadToProblem();
            }
        }
    }
}
