// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What lies above the field: what is asked or said of the text, what it answers, and what goes with it.
Column {
    id: above

    required property Messenger messenger
    required property real conversation
    required property StagedMedia media ///< goes with the text
    required property SenderModel senders
    required property bool maySwitch ///< to another of them
    required property string written
    required property var count ///< of it, as Composer's
    required property bool countsTexts
    required property bool tooLong
    required property Item field ///< where it is written
    required property bool mayGo ///< it can be sent
    required property bool writes ///< there is something to send
    required property bool unwanted ///< by whom it is for: that is said already
    required property int room ///< the height that it all shares with what was said
    required property string silence ///< who wants no more messages: it is asked; empty: it is not
    required property string trouble ///< why the text was not taken; empty: it was
    required property string whyNot ///< why nothing can be sent; empty: it can
    property real answered: 0 ///< the message that the text answers; 0: none
    property string answeredAuthor: ""
    property string answeredText: ""

    readonly property alias attachments: attachments

    signal silenceAnswered(bool anyway)
    signal replyCancelled
    signal insteadWanted(string address)
    signal senderWanted(string account)
    signal rewriteWanted(string text)
    signal laterWanted(real at) ///< it is to leave then: milliseconds since 1970
    signal finished ///< the keyboard goes back to the text

    /// It leaves now, however late it is there.
    function overrule() {
        quietStrip.dismiss();
    }

    /// Lets the user choose who it is from.
    function chooseSender() {
        head.choose();
    }

    QuietStrip {
        id: quietStrip

        width: above.width
        messenger: above.messenger
        conversation: above.conversation
        watched: above.writes
        wanted: !above.unwanted
        mayGo: above.mayGo
        room: above.room / 3
        onLaterWanted: at => above.laterWanted(at)
        onFinished: above.finished()
    }

    Lazy {
        wanted: above.silence !== ""
        heir: above.field

        AskAnyway {
            width: above.width
            words: quietStrip.words === "" ? above.silence : above.silence + " · " + quietStrip.words
            onAnswered: anyway => above.silenceAnswered(anyway)
        }
    }

    Lazy {
        wanted: above.answered !== 0

        ReplyStrip {
            width: above.width
            media: above.messenger.media
            message: above.answered
            author: above.answeredAuthor
            words: above.answeredText
            field: above.field
            onCancelled: above.replyCancelled()
        }
    }

    ComposerAttachments {
        id: attachments

        width: above.width
        media: above.media
        written: above.written
        onInsteadWanted: address => above.insteadWanted(address)
        onFinished: above.finished()
    }

    SafeAlert {
        objectName: "composerProblem"
        width: parent.width
        leftPadding: Theme.wide
        rightPadding: Theme.wide
        topPadding: Theme.small
        bottomPadding: Theme.small
        text: above.trouble !== "" ? above.trouble : above.whyNot
        color: above.trouble !== "" ? Theme.error : Theme.secondary
        font.pixelSize: Theme.secondarySize
    }

    ComposerHead {
        id: head

        width: above.width
        senders: above.senders
        maySwitch: above.maySwitch
        counter: above.countsTexts || above.tooLong ? above.count.text ?? "" : ""
        tooLong: above.tooLong
        onSenderWanted: account => above.senderWanted(account)
        onFinished: above.finished()
    }

    Lazy {
        wanted: above.countsTexts && (above.count.costs ?? "") !== ""

        CostHint {
            width: above.width
            words: above.count.costs ?? ""
            plain: above.count.plain ?? ""
            withoutAccents: above.count.withoutAccents ?? ""
            withoutEmoji: above.count.withoutEmoji ?? ""
            onReplaceWanted: text => above.rewriteWanted(text)
            onFinished: above.finished()
        }
    }
}
