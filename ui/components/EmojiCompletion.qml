// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Emoji that fit what stands behind a colon. The field keeps the keyboard and hands its keys on.
Rectangle {
    id: popup

    required property Messenger messenger
    required property string before ///< what stands before the cursor

    /// Behind the colon, which begins a word; empty: nothing to complete.
    readonly property string word: popup.before.match(/(?:^|\s):([^\s:]{2,})$/)?.[1] ?? ""
    property string dismissed: "" ///< the user wants it as it is
    readonly property bool active: popup.word !== "" && popup.word !== popup.dismissed && list.count > 0

    signal chosen(string emoji, int replaced)

    function choose(row: int) {
        const emoji = emojis.emoji(row);
        emojis.use(emoji);
        popup.chosen(emoji, popup.word.length + 1);
    }

    /// Whether the key was its own.
    function take(key: int): bool {
        if (!popup.active)
            return false;
        if (key === Qt.Key_Up || key === Qt.Key_Down)
            list.currentIndex = (list.currentIndex + (key === Qt.Key_Up ? list.count - 1 : 1)) % list.count;
        else if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Tab)
            popup.choose(list.currentIndex);
        else if (key === Qt.Key_Escape)
            popup.dismissed = popup.word;
        else
            return false;
        return true;
    }

    objectName: "emojiCompletion"
    visible: popup.active
    width: Math.min(332, parent?.width ?? 332)
    height: list.height + 2 * Theme.small
    radius: Theme.popupRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Accessible.role: Accessible.PopupMenu
    Accessible.name: qsTr("Emoji: %1").arg(emojis.name(list.currentIndex))

    EmojiModel {
        id: emojis

        messenger: popup.messenger
        most: 8
        query: popup.word
    }

    ListView {
        id: list

        y: Theme.small
        width: parent.width
        height: list.count * 40
        model: popup.word === "" ? null : emojis
        interactive: false
        currentIndex: 0

        delegate: Rectangle {
            id: row

            required property int index
            required property string shown
            required property string name

            width: list.width
            height: 40
            color: list.currentIndex === row.index ? Theme.surface2 : "transparent"

            Accessible.role: Accessible.ListItem
            Accessible.name: row.name

            SafeText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.large
                anchors.verticalCenter: parent.verticalCenter
                text: row.shown
                font.family: Theme.emojiFont
                font.pixelSize: 20
            }

            SafeText {
                anchors.left: parent.left
                anchors.leftMargin: 48
                width: parent.width - 48 - Theme.large
                anchors.verticalCenter: parent.verticalCenter
                text: row.name
                elide: Text.ElideRight
            }

            TapHandler {
                onTapped: popup.choose(row.index)
            }
        }
    }
}
