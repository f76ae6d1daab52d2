// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What is done with an address in a message. Nothing is opened that the reader has not seen whole.
Question {
    id: question

    property var link: null ///< as MessageRow's links

    readonly property string shown: (question.kind !== "phone" ? question.link?.target : question.link.text) ?? ""
    readonly property string kind: question.link?.kind ?? ""

    signal openWanted(string target)
    signal writeWanted(string number)
    signal copyWanted(string what)

    /// Opens what reads as it is at once, and asks about everything else.
    function follow(link: var) {
        question.link = link;
        if (link.kind === "web" && link.isPlain)
            question.openWanted(link.target);
        else
            question.open();
    }

    function finish() {
        question.close();
    }

    objectName: "linkQuestion"
    asked: question.kind === "phone" ? qsTr("A number in the message")
        : question.kind === "mail" ? qsTr("Write an e-mail?") : qsTr("Open this address in the browser?")

    SafeLabel {
        objectName: "linkTarget"
        width: parent.width
        text: question.shown
        wrapMode: Text.WrapAnywhere
    }

    SafeLabel {
        objectName: "linkWarning"
        width: parent.width
        visible: question.kind === "web"
        text: qsTr("It may lead elsewhere than the message makes believe.")
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    Flow {
        width: parent.width
        spacing: Theme.medium

        FirstChoice {
            objectName: "linkOpenButton"
            popup: question
            primary: true
            text: question.kind === "phone" ? qsTr("Write a message") : qsTr("Open")
            onClicked: {
                question.finish();
                if (question.kind === "phone")
                    question.writeWanted(question.link.number);
                else
                    question.openWanted(question.link.target);
            }
        }

        SafeButton {
            objectName: "linkCopyButton"
            text: qsTr("Copy")
            onClicked: {
                question.finish();
                question.copyWanted(question.kind === "web" ? question.link.target : question.link.text);
            }
        }

        SafeButton {
            objectName: "linkCloseButton"
            text: qsTr("Cancel")
            onClicked: question.finish()
        }
    }
}
