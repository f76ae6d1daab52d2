// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// Whether a file that is there already may go.
Popup {
    id: question

    property url file

    readonly property string asked: qsTr("%1 is there already. Replace it?").arg(Files.name(question.file))

    signal replaceWanted
    signal otherWanted ///< another name

    function ask(file: url) {
        question.file = file;
        question.open();
    }

    objectName: "replaceQuestion"
    anchors.centerIn: parent
    width: Math.min((parent?.width ?? 420) - 2 * Theme.wide, 420)
    padding: Theme.wide
    modal: true
    focus: true

    onAboutToShow: question.contentItem.parent.Accessible.name = question.asked // Qt 6.4 knows no other way

    background: PopupGround {}

    contentItem: Column {
        spacing: Theme.large

        SafeLabel {
            objectName: "replaceAsked"
            width: parent.width
            text: question.asked
            font.pixelSize: Theme.headerSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

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
}
