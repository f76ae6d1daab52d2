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
    required property Item field ///< where the text is written

    readonly property string spoken: qsTr("Answer to %1: %2").arg(strip.author).arg(strip.words)

    signal cancelled

    /// Whoever comes to the field hears it there.
    function tell() {
        if (strip.field.activeFocus)
            announcer.say(strip.spoken);
    }

    objectName: "replyStrip"
    implicitHeight: Math.max(48, quote.height + Theme.medium)

    Accessible.role: Accessible.StaticText
    Accessible.name: strip.spoken

    Component.onCompleted: strip.tell()
    Component.onDestruction: if (strip.field) strip.field.Accessible.description = ""
    onMessageChanged: strip.tell()

    Binding {
        target: strip.field.Accessible
        property: "description"
        value: strip.spoken
    }

    Announcer {
        id: announcer
    }

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
        implicitHeight: 48
        glyph: "close"
        what: qsTr("Do not answer this one")
        keys: KeyText.words("Esc")
        onClicked: strip.cancelled()
    }
}
