// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Looks for words in one timeline, the newest message with them first.
FocusScope {
    id: bar

    required property Messenger messenger
    required property var conversations ///< that one timeline shows

    readonly property string words: field.text ///< what is looked for
    readonly property real current: finder.current ///< the message that is shown; 0: none

    signal closed
    signal revealed(real message)

    function focusField() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    /// To the next older or, with -1, newer message.
    function go(step: int) {
        finder.go(step);
    }

    /// Goes on from \a message, which was found by these \a words elsewhere.
    function goOn(words: string, message: real, step: int) {
        finder.goOnFrom(message, step);
        field.text = words;
        field.selectAll();
    }

    objectName: "findBar"
    implicitHeight: Math.max(48, field.height + 2 * Theme.small)

    Keys.onEscapePressed: bar.closed()

    MessageFinder {
        id: finder

        messenger: bar.messenger
        conversations: bar.conversations
        query: field.text
        onCurrentChanged: if (finder.current !== 0) bar.revealed(finder.current)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    SafeTextField {
        id: field

        objectName: "findField"
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        anchors.right: place.left
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        rounded: true
        room: Theme.large + sign.drawn + Theme.medium
        prompt: qsTr("Find in this conversation")
        maximumLength: 500
        about: finder.place

        Accessible.name: qsTr("Find in this conversation")

        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.accepted)
                bar.go(event.modifiers & Qt.ShiftModifier ? -1 : 1);
        }
        Keys.onUpPressed: bar.go(1)
        Keys.onDownPressed: bar.go(-1)

        Glyph {
            id: sign

            objectName: "findGlyph"
            anchors.left: parent.left
            anchors.leftMargin: Theme.large
            anchors.verticalCenter: parent.verticalCenter
            picture: "search"
            size: 16
            color: Theme.secondary
        }
    }

    SafeText {
        id: place

        objectName: "findPlace"
        anchors.right: buttons.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, bar.width / 3)
        text: finder.place
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        elide: Text.ElideRight
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            objectName: "findDayButton"
            glyph: "calendar"
            what: qsTr("Go to a date")
            onClicked: {
                field.text = "on:";
                field.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        IconButton {
            objectName: "findOlderButton"
            enabled: finder.count > 1
            glyph: "up"
            what: qsTr("Older")
            keys: KeyText.words("Return")
            onClicked: bar.go(1)
        }

        IconButton {
            objectName: "findNewerButton"
            enabled: finder.count > 1
            glyph: "down"
            what: qsTr("Newer")
            keys: KeyText.words("Shift+Return")
            onClicked: bar.go(-1)
        }

        IconButton {
            objectName: "closeFindButton"
            glyph: "close"
            what: qsTr("Close")
            keys: KeyText.words("Esc")
            onClicked: bar.closed()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
