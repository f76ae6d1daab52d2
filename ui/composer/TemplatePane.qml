// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The service's own texts: one is chosen, filled in, and sent to the open conversation.
FocusScope {
    id: pane

    required property Messenger messenger
    required property real conversation
    required property string account
    property string silence: "" ///< who wants no more messages
    property string draft: "" ///< what was written before: it may fill a blank

    readonly property string offered: pane.draft.trim() === "/" ? "" : pane.draft.replace(/\s+/g, " ").trim() // a blank has no lines
    property string chosen: "" ///< id; empty: the list is shown
    property string chosenName: ""
    property var blanks: []
    property string problem: ""
    property bool busy: false
    property bool usesDraft: false ///< what is being sent

    signal closed
    signal draftSent ///< it filled a blank, and needs not be kept

    /// One level back.
    function back() {
        if (pane.chosen === "") {
            pane.closed();
            return;
        }
        pane.chosen = "";
        pane.problem = "";
        list.focusSearch();
    }

    function choose(id: string, name: string, blanks: var) {
        pane.problem = "";
        pane.chosenName = name;
        pane.blanks = blanks;
        pane.chosen = id;
    }

    /// Lets the user choose when it leaves.
    function chooseTime() {
        (shown.item as TemplateForm)?.chooseTime();
    }

    /// \a at: milliseconds since 1970; 0: now
    function send(values: var, at: real) {
        pane.busy = true;
        pane.problem = "";
        pane.usesDraft = pane.offered !== "" && values.includes(pane.offered);
        pane.messenger.sendTemplate(pane.conversation, pane.chosen, values, pane.silence !== "", at);
    }

    objectName: "templatePane"

    Component.onCompleted: list.focusSearch()

    Keys.onEscapePressed: pane.back()

    TemplateModel {
        id: kept

        messenger: pane.messenger
        account: pane.account
    }

    QuietNotice {
        id: quiet

        messenger: pane.messenger
        conversation: pane.conversation
        isTemplate: true
        watched: Preferences.quietHours && pane.chosen !== ""
        from: Preferences.quietFrom
        until: Preferences.quietUntil
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        title: pane.chosen === "" ? qsTr("Templates") : pane.chosenName
        onBackWanted: pane.back()
    }

    TemplateList {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: pane.chosen === ""
        templates: kept
        onChosen: (id, name, blanks) => pane.choose(id, name, blanks)
    }

    Lazy {
        id: shown

        wanted: pane.chosen !== ""

        TemplateForm {
            anchors.top: header.bottom
            anchors.bottom: pane.bottom
            width: pane.width
            messenger: pane.messenger
            conversation: pane.conversation
            templates: kept
            templateId: pane.chosen
            blanks: pane.blanks
            draft: pane.offered
            silence: pane.silence
            night: quiet.words
            then: pane.silence !== "" ? "" : quiet.action
            problem: pane.problem
            busy: pane.busy
            thenAt: quiet.at
            onSendWanted: (values, at) => pane.send(values, at)
        }
    }

    Connections {
        target: pane.messenger

        function onTemplateSent(conversation: real) {
            if (conversation !== pane.conversation)
                return;
            if (pane.usesDraft)
                pane.draftSent();
            pane.closed();
        }

        function onTemplateNotSent(conversation: real, why: string) {
            if (conversation !== pane.conversation)
                return;
            pane.busy = false;
            pane.problem = why;
        }
    }
}
