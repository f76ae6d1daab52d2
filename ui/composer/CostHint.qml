// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A letter makes the text dearer. Its plain twin is offered; what would read differently, only in a menu.
Item {
    id: hint

    required property string words
    required property string plain ///< all of the text, with twins of such letters; empty: they do not do
    required property string withoutAccents ///< empty: there are none to leave out
    required property string withoutEmoji

    signal replaceWanted(string text)
    signal finished ///< the keyboard goes back to the text

    objectName: "costHint"
    implicitHeight: Math.max(32, replace.height, label.height)

    SafeLabel {
        id: label

        objectName: "costWords"
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        anchors.right: buttons.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        text: hint.words
        color: Theme.warning
        font.pixelSize: Theme.pillSize
        wrapMode: Text.Wrap
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter

        SafeButton {
            id: replace

            objectName: "replaceLettersButton"
            visible: hint.plain !== ""
            quiet: true
            text: qsTr("Replace")
            onClicked: hint.replaceWanted(hint.plain)
        }

        IconButton {
            id: more

            objectName: "otherWaysButton"
            implicitWidth: 32
            implicitHeight: 32
            visible: hint.withoutAccents !== "" || hint.withoutEmoji !== ""
            glyph: "more"
            what: qsTr("Shorten it in another way")
            onClicked: menu.openAt(more, Qt.point(more.mirrored ? 0 : more.width - menu.width, -menu.implicitHeight - Theme.small), more.visualFocus)
        }
    }

    SafeMenu {
        id: menu

        objectName: "otherWaysMenu"
        title: qsTr("Shorten it in another way")
        onClosed: hint.finished()

        SafeMenuItem {
            objectName: "withoutAccentsItem"
            visible: hint.withoutAccents !== ""
            text: qsTr("Write without accents")
            onTriggered: hint.replaceWanted(hint.withoutAccents)
        }

        SafeMenuItem {
            objectName: "withoutEmojiItem"
            visible: hint.withoutEmoji !== ""
            text: qsTr("Leave the emoji out")
            onTriggered: hint.replaceWanted(hint.withoutEmoji)
        }
    }
}
