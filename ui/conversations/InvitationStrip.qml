// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

import Parlance.Models
import Parlance.Ui

/// Somebody wants to chat: the user says whether.
Rectangle {
    id: strip

    required property Messenger messenger
    required property real conversation
    required property string words ///< who wants what
    required property string timeLeft ///< may be empty
    property bool busy: false ///< the answer is on its way

    signal answered

    function answer(accept: bool) {
        if (strip.busy)
            return;
        strip.busy = true;
        strip.messenger.people.answer(strip.conversation, accept);
        strip.answered();
    }

    objectName: "invitationStrip"
    implicitHeight: row.implicitHeight + 2 * Theme.medium
    color: Theme.notice

    // an alert interrupts what a screen reader says: the invitation does not wait
    Accessible.role: Accessible.AlertMessage
    Accessible.name: strip.timeLeft === "" ? strip.words : strip.words + ", " + strip.timeLeft

    Connections {
        target: strip.messenger

        function onRefused() {
            strip.busy = false;
        }
    }

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.wide
        anchors.verticalCenter: parent.verticalCenter
        columns: strip.width < Theme.timelineMinimum + Theme.vast ? 1 : 2
        rowSpacing: Theme.small
        columnSpacing: Theme.large

        Column {
            Layout.fillWidth: true

            SafeLabel {
                width: parent.width
                text: strip.words
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            SafeText {
                width: parent.width
                visible: text !== ""
                text: strip.timeLeft
                color: Theme.secondary
                font.pixelSize: Theme.pillSize
                wrapMode: Text.Wrap
            }
        }

        Row {
            spacing: Theme.medium

            SafeButton {
                objectName: "acceptButton"
                primary: true
                busy: strip.busy
                text: qsTr("Accept")
                onClicked: strip.answer(true)
            }

            SafeButton {
                objectName: "declineButton"
                busy: strip.busy
                text: qsTr("Decline")
                onClicked: strip.answer(false)
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.noticeLine
    }
}
