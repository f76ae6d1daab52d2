// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Which message the next text answers.
Item {
    id: strip

    required property MediaActions media
    required property real message ///< that is answered
    required property string author
    required property string words

    signal cancelled

    objectName: "replyStrip"
    implicitHeight: Math.max(48, quote.height + Theme.medium)

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Answer to %1: %2").arg(strip.author).arg(strip.words)

    MessageQuote {
        id: quote

        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        anchors.right: cancel.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        media: strip.media
        message: strip.message
        author: strip.author
        words: strip.words
        soft: Theme.secondary
        bar: Theme.link
    }

    IconButton {
        id: cancel

        objectName: "cancelReplyButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        glyph: "close"
        what: qsTr("Do not answer this one")
        keys: KeyText.words("Esc")
        onClicked: strip.cancelled()
    }
}
