// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// For how long a message can still be taken back, and the way to do it.
Row {
    id: mark

    required property real until ///< as HoldRing's
    required property real total
    required property string words
    required property color soft
    required property color link

    signal takeBackWanted

    spacing: Theme.between

    SafeText {
        id: dash

        text: "–"
        color: mark.soft
        font.pixelSize: Theme.captionSize

        Accessible.ignored: true
    }

    Item { // no higher than the words, so that nothing moves when it goes
        implicitWidth: undo.width
        implicitHeight: dash.height

        SafeButton {
            id: undo

            objectName: "undoSendButton"
            anchors.centerIn: parent
            quiet: true
            quietColor: mark.link
            leftPadding: 0
            text: qsTr("Undo")
            onClicked: mark.takeBackWanted()

            Accessible.description: qsTr("Takes the message back")
        }
    }

    HoldRing {
        anchors.verticalCenter: parent.verticalCenter
        until: mark.until
        total: mark.total
        words: mark.words
        ink: mark.soft
    }
}
