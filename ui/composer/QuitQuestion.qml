// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

import Parlance.Models
import Parlance.Ui

/// What becomes of messages that are held, as the program is to end.
Popup {
    id: question

    required property HoldActions hold
    required property int count ///< how many are held

    property int asked: 0 ///< how many there were
    property bool ending: false ///< it was answered
    property string problem: "" ///< why that could not be done

    readonly property string words: question.ending ? qsTr("Sending %n messages…", "", question.asked)
        : qsTr("%n messages are about to be sent", "", question.asked)

    signal answered ///< and done: the program may end

    function ask() {
        question.asked = question.count;
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
    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min((parent?.width ?? 420) - 2 * Theme.wide, 420)
    padding: Theme.wide
    modal: true
    focus: true
    closePolicy: question.ending ? Popup.NoAutoClose : Popup.CloseOnEscape | Popup.CloseOnPressOutside

    onAboutToShow: question.contentItem.parent.Accessible.name = question.words // Qt 6.4 knows no other way
    onCountChanged: if (question.opened && question.count === 0 && !question.ending) question.send() // they leave by themselves

    background: PopupGround {}

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

    contentItem: Column {
        spacing: Theme.large

        Lazy { // the buttons are away then, and the keyboard with them
            wanted: question.ending

            Item { // takes no row

                Announcer {
                    Component.onCompleted: say(question.words)
                }
            }
        }

        SafeLabel {
            objectName: "quitAsked"
            width: parent.width
            text: question.words
            font.pixelSize: Theme.headerSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
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
}
