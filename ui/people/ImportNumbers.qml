// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What would come of a file of contacts, or what came of it, in numbers.
Column {
    id: numbers

    required property ContactImport source

    readonly property bool isOver: numbers.source.stage === ContactImport.Imported
    readonly property int rest: numbers.source.total - numbers.source.looked ///< nobody looked at them

    signal told(string words)

    /// What has changed is there once everything else has.
    function tell() {
        numbers.told(Array.from(numbers.visibleChildren).map(line => (line as SafeText).text).join(". "));
    }

    spacing: Theme.tiny

    onIsOverChanged: Qt.callLater(numbers.tell) // qmllint disable

    Component.onCompleted: Qt.callLater(numbers.tell) // qmllint disable

    component Line: SafeText {
        width: parent?.width ?? 0
        visible: text !== ""
        wrapMode: Text.Wrap

        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Line {
        objectName: "importAdded"
        text: numbers.isOver ? qsTr("%n contact(s) added", "", numbers.source.added) : qsTr("%n new contact(s)", "", numbers.source.added)
        font.weight: Font.DemiBold
    }

    Line {
        objectName: "importRenamed"
        text: numbers.source.renamed === 0 ? ""
            : numbers.isOver ? qsTr("%n got another name", "", numbers.source.renamed) : qsTr("%n will get another name", "", numbers.source.renamed)
    }

    Line {
        objectName: "importNoted"
        text: numbers.source.noted === 0 ? ""
            : numbers.isOver ? qsTr("%n got notes", "", numbers.source.noted) : qsTr("%n will get notes", "", numbers.source.noted)
    }

    Line {
        objectName: "importBlocked"
        text: numbers.source.blocked === 0 ? ""
            : numbers.isOver ? qsTr("%n blocked", "", numbers.source.blocked) : qsTr("%n will be blocked", "", numbers.source.blocked)
        color: Theme.warning
    }

    Line {
        objectName: "importKnown"
        text: numbers.source.known === 0 ? "" : qsTr("%n known already", "", numbers.source.known)
        color: Theme.secondary
    }

    Line {
        objectName: "importUnusable"
        text: numbers.source.unusable === 0 ? "" : qsTr("%n left out, see below", "", numbers.source.unusable)
        color: Theme.warning
    }

    Line {
        objectName: "importRest"
        text: numbers.isOver && numbers.rest > 0 ? qsTr("%n not looked at: it was stopped before", "", numbers.rest) : ""
        color: Theme.warning
    }
}
