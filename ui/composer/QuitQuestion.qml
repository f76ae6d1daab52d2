// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What becomes of messages that are held, as the program is to end.
Question {
    id: question

    required property HoldActions hold
    required property int count ///< how many are held

    property int total: 0 ///< how many there were
    property bool ending: false ///< it was answered
    property string problem: "" ///< why that could not be done

    signal answered ///< and done: the program may end

    function ask() {
        question.total = question.count;
        question.ending = false;
        question.problem = "";
        question.open();
    }

    function send() {
        question.ending = true;
        question.hold.sendNow();
    }

    function keep() {
        question.ending = true;
        question.hold.takeAllBack();
    }

    objectName: "quitQuestion"
    asked: question.ending ? qsTr("Sending %n messages…", "", question.total) : qsTr("%n messages are about to be sent", "", question.total)
    closePolicy: question.ending ? Popup.NoAutoClose : Popup.CloseOnEscape | Popup.CloseOnPressOutside

    onCountChanged: if (question.opened && question.count === 0 && !question.ending) question.send() // they leave by themselves

    Connections {
        target: question.hold

        function onEnded() {
            if (!question.opened || !question.ending)
                return;
            question.close();
            question.answered();
        }

        function onRefused(why: string) {
            if (!question.opened || !question.ending)
                return;
            question.problem = why;
            question.ending = false;
            question.contentItem.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason); // the buttons were away
        }
    }

    Lazy { // the buttons are away then, and the keyboard with them
        wanted: question.ending

        Item { // takes no row

            Announcer {
                Component.onCompleted: say(question.asked)
            }
        }
    }

    SafeLabel {
        width: parent.width
        text: question.problem !== "" ? question.problem : question.ending ? qsTr("What cannot leave now leaves at the next start.") : qsTr("Send now, or write on next time?")
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    Flow {
        width: parent.width
        spacing: Theme.medium
        visible: !question.ending

        FirstChoice {
            objectName: "sendNowButton"
            popup: question
            primary: true
            text: qsTr("Send now")
            onClicked: question.send()
        }

        SafeButton {
            objectName: "keepDraftButton"
            text: qsTr("Keep as draft")
            onClicked: question.keep()
        }

        SafeButton {
            objectName: "stayButton"
            text: qsTr("Do not quit")
            onClicked: question.close()
        }
    }
}
