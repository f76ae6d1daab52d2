// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Dialogs

import Parlance.Models
import Parlance.Ui

/// Whether, and where, a conversation becomes a file.
Question {
    id: question

    required property HistoryActions history
    property real conversation: 0
    property string name: ""
    property url file

    readonly property bool answered: question.history.done !== ""

    function ask(conversation: real, name: string, onDesktop: bool) {
        question.history.forget();
        question.conversation = conversation;
        question.file = question.history.suggestion(name, onDesktop);
        question.name = name;
        question.open();
    }

    function write() {
        question.history.exportTo(question.conversation, question.name, question.file);
    }

    objectName: "exportQuestion"
    asked: qsTr("Export the conversation with %1?").arg(question.name)

    onAboutToHide: question.history.stop()
    onAnsweredChanged: if (question.answered) closing.forceActiveFocus(Qt.TabFocusReason)

    FileChooser {
        id: place

        title: qsTr("Export conversation")
        acceptLabel: qsTr("Export")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "html"
        nameFilters: [qsTr("Pages, for any browser (%1)").arg("*.html")]
        onChosen: file => {
            question.file = file;
            question.write();
        }
    }

    SafeLabel {
        objectName: "exportPlace"
        width: parent.width
        visible: !question.answered
        text: qsTr("%1 · the file is not protected: whoever can open it can read it").arg(question.history.pathOf(question.file))
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    FileOutcome {
        objectName: "exportOutcome"
        width: parent.width
        actions: question.history
    }

    Flow {
        width: parent.width
        spacing: Theme.medium

        FirstChoice {
            objectName: "exportButton"
            popup: question
            visible: !question.answered
            primary: true
            busy: question.history.busy
            text: question.history.busy ? qsTr("Exporting…") : qsTr("Export")
            onClicked: question.write()
        }

        SafeButton {
            objectName: "otherPlaceButton"
            visible: !question.answered
            text: qsTr("Another place…")
            onClicked: {
                place.currentFile = question.file;
                place.open();
            }
        }

        SafeButton {
            id: closing

            objectName: "closeExportButton"
            text: question.answered ? qsTr("Close") : qsTr("Cancel")
            onClicked: question.close()
        }
    }
}
