// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// When a message was written and how far it has come, in words and as a mark.
Row {
    id: footer

    required property string timeText
    required property string stateText
    required property string mark ///< as MessageRow's
    required property bool outgoing
    required property bool tinted ///< it lies on the colour of ours
    property real heldUntil: 0 ///< until then it can be taken back, in ms since 1970; 0: it cannot
    property real heldFor: 0 ///< in all, in ms
    property int widest: Theme.columnMaximum ///< in larger text the words take two lines

    readonly property bool held: footer.heldUntil > 0
    readonly property real beside: (time.visible ? time.width + footer.spacing : 0) // the words
        + (hold.item ? hold.item.width : footer.outgoing ? glyph.width : 0) + footer.spacing
    readonly property color link: footer.tinted ? Theme.linkOut : Theme.link
    readonly property color soft: footer.tinted ? Theme.secondaryOut : Theme.secondary

    signal takeBackWanted

    objectName: "messageFooter"
    spacing: Theme.between

    SafeText {
        id: time

        visible: text !== "" && !footer.held // it is not that of its sending
        text: footer.timeText
        color: footer.soft
        font.pixelSize: Theme.captionSize
    }

    SafeText {
        id: natural

        visible: false // on one line it would be so wide
        text: footer.stateText
        font.pixelSize: Theme.captionSize
    }

    SafeText {
        objectName: "messageState"
        visible: text !== ""
        width: Math.min(natural.implicitWidth, footer.widest - footer.beside) // its own changes with its width
        text: footer.stateText
        wrapMode: Text.Wrap
        lineHeight: 1
        color: footer.mark === "failed" || footer.mark === "unwanted" ? Theme.errorOut : footer.soft
        font.pixelSize: Theme.captionSize
    }

    Lazy {
        id: hold

        wanted: footer.held

        HoldMark {
            until: footer.heldUntil
            total: footer.heldFor
            words: footer.stateText
            soft: footer.soft
            link: footer.link
            onTakeBackWanted: footer.takeBackWanted()
        }
    }

    DeliveryMark {
        id: glyph

        visible: footer.outgoing && !footer.held
        anchors.verticalCenter: parent.verticalCenter
        word: footer.outgoing ? footer.mark : ""
        quiet: footer.soft
        alarming: Theme.errorOut
        done: footer.link
    }
}
