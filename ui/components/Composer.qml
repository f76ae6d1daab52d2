// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// Where an answer is written. It forgets the text only when told that it was taken.
Rectangle {
    id: composer

    required property Messenger messenger
    required property real conversation
    required property string placeholder ///< who will read it and how it goes
    property string counter: ""
    property string costs: "" ///< which letter makes it how many texts
    property string plainText: "" ///< the same without such letters
    property bool tooLong: false
    property string whyNot: "" ///< why nothing can be sent · what to do
    property string silence: "" ///< who wants no more messages: then it is asked before one is sent
    property bool hasTemplates: false
    property int tallest: 224

    readonly property TextArea field: input.field
    readonly property string text: composer.field.text
    readonly property Item fieldItem: composer.field
    readonly property bool mayGo: composer.whyNot === "" && !composer.tooLong && composer.text.trim() !== ""
    property bool busy: false ///< something was handed over and is not yet taken: \c handed
    property string handed: ""
    property bool goOn: false ///< more was submitted meanwhile
    property string problem: "" ///< why the last text was not taken
    property bool asking: false ///< whether to send it though somebody wants silence
    property real answered: 0 ///< the message that the next text answers; 0: none
    property string answeredAuthor: ""
    property string answeredText: ""

    signal submitted(string text, real answered, bool anyway)
    signal templateWanted
    signal undoWanted ///< of what was done elsewhere: here is nothing to undo
    signal replyWanted ///< to the latest message
    signal readWanted ///< the keyboard goes up to what was said
    signal typed ///< by the user: somebody may be told

    function focusField() {
        composer.field.forceActiveFocus(Qt.OtherFocusReason);
    }

    function write(words: string) {
        composer.focusField();
        composer.field.insert(composer.field.cursorPosition, words);
    }

    function submit() {
        if (composer.busy)
            composer.goOn = true;
        else if (composer.mayGo && composer.silence !== "")
            composer.asking = true;
        else if (composer.mayGo)
            composer.send(false);
    }

    function send(anyway: bool) {
        composer.busy = true;
        composer.handed = composer.field.text;
        composer.submitted(composer.field.text, composer.answered, anyway);
    }

    function endQuestion(anyway: bool) {
        composer.asking = false;
        composer.focusField();
        if (anyway && composer.mayGo)
            composer.send(true);
    }

    function reply(message: real, author: string, words: string) {
        composer.answered = message;
        composer.answeredAuthor = author;
        composer.answeredText = words;
        keeper.note();
        composer.focusField();
    }

    function endReply() {
        composer.reply(0, "", "");
    }

    /// The text is stored: it goes, and what was written after it stays.
    function taken() {
        const more = composer.goOn;
        composer.field.remove(0, composer.handedLength());
        composer.endHandingOver();
        composer.problem = "";
        composer.answered = 0;
        composer.saveDraft();
        if (more)
            composer.submit();
    }

    function notTaken(why: string) {
        composer.endHandingOver();
        composer.problem = why;
        composer.saveDraft();
    }

    /// The text has changed, by whomever.
    function note() {
        const byUser = composer.field.activeFocus;
        const isNew = composer.text !== keeper.stored.text;
        if (isNew)
            keeper.note();
        if (byUser && composer.text !== "" && isNew)
            composer.typed();
        if (byUser && composer.text === "/" && composer.hasTemplates)
            composer.templateWanted();
        composer.problem = "";
    }

    /// The slash that asked for a template is not part of what is written.
    function templateTaken() {
        if (composer.text === "/")
            composer.field.clear();
    }

    /// How much at the beginning was handed over.
    function handedLength(): int {
        return composer.busy && composer.field.text.startsWith(composer.handed) ? composer.handed.length : 0;
    }

    function endHandingOver() {
        composer.busy = false;
        composer.handed = "";
        composer.goOn = false;
    }

    /// What was handed over is no draft any more.
    function saveDraft() {
        const sent = composer.handedLength();
        const cursor = Math.max(0, composer.field.cursorPosition - sent);
        keeper.save(composer.field.text.slice(sent), cursor, composer.busy ? 0 : composer.answered, []);
    }

    function restore() {
        const kept = keeper.stored;
        composer.answeredAuthor = kept.answeredAuthor;
        composer.answeredText = kept.answeredText;
        composer.answered = kept.answered;
        composer.field.text = kept.text;
        composer.field.cursorPosition = kept.cursor;
    }

    objectName: "composerBar"

    implicitHeight: column.height + 2 * Theme.small
    color: Theme.surface

    ComposerDraft {
        id: keeper

        messenger: composer.messenger
        conversation: composer.conversation
        onRestored: composer.restore()
        onDue: composer.saveDraft()
    }

    EmojiCompletion {
        id: completion

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        y: -height - Theme.small
        z: 1
        messenger: composer.messenger
        before: composer.field.activeFocus ? composer.text.slice(0, composer.field.cursorPosition) : ""
        onChosen: (emoji, replaced) => input.edit.replace(composer.field.cursorPosition - replaced, replaced, emoji)
    }

    EmojiPanel {
        id: emojis

        x: composer.LayoutMirroring.enabled ? Theme.medium : composer.width - width - Theme.medium
        y: -height - Theme.small
        messenger: composer.messenger
        room: composer.Window.height * 0.75
        onChosen: emoji => composer.field.insert(composer.field.cursorPosition, emoji)
        onClosed: composer.focusField()
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    Column {
        id: column

        y: Theme.small
        width: parent.width

        Lazy {
            wanted: composer.asking && composer.silence !== ""

            AskAnyway {
                width: column.width
                words: composer.silence
                onAnswered: anyway => composer.endQuestion(anyway)
            }
        }

        Lazy {
            wanted: composer.answered !== 0

            ReplyStrip {
                width: column.width
                author: composer.answeredAuthor
                words: composer.answeredText
                onCancelled: composer.endReply()
            }
        }

        SafeLabel {
            objectName: "composerProblem"
            width: parent.width
            leftPadding: Theme.wide
            rightPadding: Theme.wide
            topPadding: Theme.small
            bottomPadding: Theme.small
            visible: text !== ""
            text: composer.problem !== "" ? composer.problem : composer.whyNot
            color: composer.problem !== "" ? Theme.error : Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        SafeLabel {
            objectName: "counter"
            anchors.right: parent.right
            rightPadding: Theme.large
            topPadding: Theme.small
            visible: text !== ""
            text: composer.counter
            color: composer.tooLong ? Theme.error : Theme.secondary
            font.pixelSize: Theme.captionSize
        }

        Lazy {
            wanted: composer.costs !== ""

            CostHint {
                width: column.width
                words: composer.costs
                onReplaceWanted: input.edit.replace(0, composer.text.length, composer.plainText)
            }
        }

        Item {
            width: parent.width
            height: Math.max(46, input.height)

            ComposerField {
                id: input

                anchors.left: template.visible ? template.right : parent.left
                anchors.leftMargin: Theme.small
                anchors.right: emoji.left
                anchors.verticalCenter: parent.verticalCenter
                height: Math.min(input.field.implicitHeight, composer.tallest)
                enabled: composer.whyNot === ""
                focus: true
                messenger: composer.messenger
                placeholder: composer.placeholder
                completion: completion
                onSubmitted: composer.submit()
                onEscaped: event => {
                    event.accepted = composer.answered !== 0;
                    composer.endReply();
                }
                onEdited: composer.note()
                onReplyWanted: composer.replyWanted()
                onReadWanted: composer.readWanted()
                onEmojiWanted: emojis.open()
                onUndoWanted: composer.undoWanted()
            }

            IconButton {
                id: emoji

                objectName: "emojiButton"
                anchors.right: send.left
                anchors.rightMargin: Theme.small
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 3
                enabled: composer.whyNot === ""
                glyph: "smile"
                what: qsTr("Emoji (Ctrl+E)")
                onClicked: emojis.open()
            }

            IconButton {
                id: template

                objectName: "templateButton"
                anchors.left: parent.left
                anchors.leftMargin: Theme.medium
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 3
                visible: composer.hasTemplates
                glyph: "template"
                what: qsTr("Templates (Ctrl+Shift+T)")
                onClicked: composer.templateWanted()
            }

            IconButton {
                id: send

                objectName: "sendButton"
                anchors.right: parent.right
                anchors.rightMargin: Theme.medium
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 3
                enabled: composer.mayGo
                glyph: "send"
                what: qsTr("Send")
                tint: enabled ? Theme.overAccent : Theme.secondary
                fill: !enabled ? Theme.surface2 : down ? Theme.accentPressed : Theme.accent
                onClicked: composer.submit()
            }
        }
    }
}
