// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Whether what is kept here of a conversation, or of several, is to go.
Question {
    id: question

    property var conversations: [] ///< their numbers
    property string name: "" ///< of the one

    signal removeWanted(var conversations)

    function ask(conversations: var, name: string) {
        question.conversations = conversations;
        question.name = name;
        question.open();
    }

    objectName: "removalQuestion"
    asked: question.conversations.length === 1 ? qsTr("Delete the local copy of %1?").arg(question.name)
        : qsTr("Delete the local copies of %n conversations?", "", question.conversations.length)

    SafeLabel {
        width: parent.width
        text: qsTr("What was said there goes from this computer. The service and the others keep theirs.")
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    Flow {
        width: parent.width
        spacing: Theme.medium

        SafeButton {
            objectName: "removeCopyButton"
            danger: true
            text: qsTr("Delete local copy")
            onClicked: {
                question.close();
                question.removeWanted(question.conversations);
            }
        }

        FirstChoice {
            objectName: "keepCopyButton"
            popup: question
            text: qsTr("Keep")
            onClicked: question.close()
        }
    }
}
