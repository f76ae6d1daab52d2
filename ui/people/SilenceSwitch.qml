// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Whether somebody is written to at all. Who turns that off may say why.
Column {
    id: control

    required property PeopleActions actions
    required property string account
    required property string address
    required property bool silent

    property bool asking: false ///< for the reason

    function turn() {
        control.asking = !control.silent;
        if (control.silent)
            control.actions.endSilences(control.account, control.address);
        else
            control.actions.silence(control.account, control.address);
    }

    /// It counts already: what is written is but the reason.
    function endQuestion(reason: string) {
        if (reason !== "")
            control.actions.giveReason(control.account, control.address, reason);
        control.asking = false;
        control.focusButton();
    }

    function focusButton() {
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    onAccountChanged: control.asking = false
    onAddressChanged: control.asking = false
    onSilentChanged: if (!control.silent) control.asking = false // of what is over nobody wants to know why

    spacing: Theme.small

    SafeButton {
        id: button

        objectName: "silenceButton"
        anchors.left: parent.left // Column mirrors nothing
        width: Math.min(implicitWidth, parent.width)
        quiet: true
        leftPadding: 0
        text: control.silent ? qsTr("They may be written to again") : qsTr("They want no more messages")
        onClicked: control.turn()
    }

    Lazy {
        wanted: control.asking && control.silent

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
