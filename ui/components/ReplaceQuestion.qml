// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Whether a file that is there already may go.
Question {
    id: question

    property url file

    signal replaceWanted
    signal otherWanted ///< another name

    function ask(file: url) {
        question.file = file;
        question.open();
    }

    objectName: "replaceQuestion"
    asked: qsTr("%1 is there already. Replace it?").arg(Files.name(question.file))

    Flow {
        width: parent.width
        spacing: Theme.medium

        SafeButton {
            objectName: "replaceButton"
            danger: true
            text: qsTr("Replace")
            onClicked: {
                question.close();
                question.replaceWanted();
            }
        }

        FirstChoice {
            objectName: "otherNameButton"
            popup: question
            text: qsTr("Another name")
            onClicked: {
                question.close();
                question.otherWanted();
            }
        }
    }
}
