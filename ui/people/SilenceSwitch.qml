// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Whether somebody is written to at all, or from which of our senders. Who turns that off may say why.
Column {
    id: control

    required property PeopleActions actions
    required property PersonCard person

    property var choices: [] ///< senders, as they were when somebody began to choose; empty: nobody does
    property bool asking: false ///< for the reason
    property string meant: "" ///< whose silence the reason is for, an account; empty: that of all

    readonly property bool isKept: Array.from(control.person.silences).some(silence => silence.account === control.meant)

    function turn() {
        control.asking = false;
        if (control.person.isSilent)
            control.actions.endSilences(control.person.account, control.person.address);
        else if (control.person.senders.length > 0)
            control.choices = control.choices.length > 0 ? [] : control.person.senders;
        else
            control.silence("");
    }

    function silence(from: string) {
        control.focusButton(); // the choice goes
        control.choices = [];
        control.meant = from;
        control.asking = true;
        control.actions.silence(control.person.account, control.person.address, from);
    }

    /// It counts already: what is written is but the reason.
    function endQuestion(reason: string) {
        if (reason !== "")
            control.actions.giveReason(control.person.account, control.person.address, control.meant, reason);
        control.asking = false;
        control.focusButton();
    }

    function focusButton() {
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    function forget() {
        control.choices = [];
        control.asking = false;
    }

    onIsKeptChanged: if (!control.isKept) control.asking = false // of what is over nobody wants to know why

    Connections {
        target: control.person

        function onPersonChanged() {
            control.forget();
        }
    }

    visible: control.person.identities.length > 0 // until then nobody knows who wrote to them
    spacing: Theme.small

    SafeButton {
        id: button

        objectName: "silenceButton"
        anchors.left: parent.left // Column mirrors nothing
        width: Math.min(implicitWidth, parent.width)
        quiet: true
        leftPadding: 0
        text: control.person.isSilent ? qsTr("They may be written to again") : qsTr("They want no more messages")
        onClicked: control.turn()

        Accessible.role: !control.person.isSilent && control.person.senders.length > 0 ? Accessible.ButtonMenu : Accessible.Button
    }

    Lazy {
        wanted: control.choices.length > 0

        Column {
            width: control.width
            leftPadding: Theme.wide
            rightPadding: Theme.wide

            Accessible.role: Accessible.Grouping
            Accessible.name: button.text

            Component.onCompleted: all.forceActiveFocus(Qt.TabFocusReason)
            Keys.onEscapePressed: {
                control.focusButton();
                control.choices = [];
            }

            SafeButton {
                id: all

                objectName: "silenceAllButton"
                width: control.width - 2 * Theme.wide
                quiet: true
                text: qsTr("From all your senders")
                onClicked: control.silence("")
            }

            Repeater {
                model: control.choices

                // something around it: Qt 6.4 deletes delegates after their context, which a control does not survive
                Item {
                    id: sender

                    required property var modelData

                    width: all.width
                    height: one.height

                    SafeButton {
                        id: one

                        objectName: "silenceSenderButton"
                        width: sender.width
                        quiet: true
                        text: qsTr("From %1").arg(sender.modelData.words)
                        onClicked: control.silence(sender.modelData.account)
                    }
                }
            }
        }
    }

    Lazy {
        wanted: control.asking && control.isKept

        Column {
            width: control.width
            spacing: Theme.small

            SafeTextField {
                id: reason

                objectName: "silenceReason"
                width: parent.width
                prompts: [qsTr("Why? (optional)")]
                about: qsTr("Enter keeps it, Escape leaves it out")
                maximumLength: 200

                Accessible.name: qsTr("Why they want no more messages")

                Component.onCompleted: reason.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: control.endQuestion(reason.text)
                Keys.onEscapePressed: control.endQuestion("")
            }

            SafeText {
                width: parent.width
                text: reason.about
                color: Theme.secondary
                font.pixelSize: Theme.pillSize
                wrapMode: Text.Wrap
            }
        }
    }
}
