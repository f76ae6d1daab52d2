// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Emoji that fit what stands behind a colon.
WordCompletion {
    id: popup

    required property Messenger messenger

    signal chosen(string emoji, int replaced)

    objectName: "emojiCompletion"
    pattern: /(?:^|\s):([^\s:]{2,})$/
    offers: emojis

    Accessible.name: qsTr("Emoji: %1").arg(emojis.name(popup.current))

    onTaken: row => {
        const emoji = emojis.emoji(row);
        const replaced = popup.word.length + 1;
        emojis.use(emoji);
        popup.chosen(emoji, replaced);
    }

    row: Rectangle {
        id: row

        required property int index
        required property string shown
        required property string name

        width: ListView.view?.width ?? 0
        height: popup.rowHeight
        color: popup.current === row.index ? Theme.surface2 : "transparent"
        border.width: popup.current === row.index ? 1 : 0
        border.color: Theme.outline

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
            anchors.right: parent.right
            anchors.rightMargin: Theme.large
            anchors.verticalCenter: parent.verticalCenter
            text: row.name
            elide: Text.ElideRight
        }

        TapHandler {
            onTapped: popup.choose(row.index)
        }
    }

    EmojiModel {
        id: emojis

        messenger: popup.messenger
        most: 8
        query: popup.word
        tone: Preferences.emojiTone
    }
}
