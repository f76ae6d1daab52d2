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
    required property StagedMedia media ///< what goes with the text
    required property SenderModel senders ///< who it can be from
    required property var prompts ///< who will read it and how it goes, in ever fewer words
    property var count: ({}) ///< of what is written, as ConversationInfo.counter() tells
    property string whyNot: "" ///< why nothing can be sent · what to do
    property string silence: "" ///< who wants no more messages: then it is asked before one is sent
    property bool hasTemplates: false
    property bool templateOnly: false ///< free words do not get through any more
    property int room: 560 ///< the height it shares with what was said
    property bool large: false ///< there is much to write
    property bool holding: false ///< something that was sent can be taken back

    readonly property ComposerDraft draft: keeper
    readonly property ComposerRow row: input
    readonly property TextArea field: input.field
    readonly property string text: composer.field.text
    readonly property Item fieldItem: composer.row.writingItem
    readonly property bool closed: composer.row.closed ///< the field, that is
    readonly property bool tooLong: composer.count.isOver ?? false
    readonly property bool countsTexts: composer.media.count === 0 ///< what goes with a file is no text message
    readonly property bool isEmpty: composer.text.trim() === "" && composer.media.count === 0
    readonly property bool mayGo: composer.whyNot === "" && !composer.closed && !composer.tooLong && composer.media.problem === "" && !composer.isEmpty
    property string awaiting: "" ///< is to be written when the draft is known
    property string problem: "" ///< why the last text was not taken
    readonly property string trouble: composer.problem !== "" ? composer.problem : composer.media.problem
    property bool asking: false ///< whether to send it though somebody wants silence
    property bool moving: false ///< what is written is on its way to another conversation
    property real answered: 0 ///< the message that the next text answers; 0: none
    property string answeredAuthor: ""
    property string answeredText: ""

    signal submitted(string text, real answered, bool anyway, var media, real at)
    signal templateWanted
    signal senderWanted(string account) ///< for what is stored as the draft
    signal undoWanted ///< of what was done or sent last: here is nothing to undo
    signal takeBackWanted ///< of what was sent last
    signal replyWanted(int step) ///< to the message before the answered one with 1, to that after it with -1
    signal newsWanted ///< the first message that was not read
    signal latestWanted ///< message
    signal readWanted ///< the keyboard goes up to what was said
    signal typed ///< by the user: somebody may be told

    function focusField() {
        composer.fieldItem.forceActiveFocus(Qt.OtherFocusReason);
    }

    /// Into what is being written; once it is known what that is.
    function write(words: string) {
        composer.focusField();
        if (!keeper.stored.isKnown)
            composer.awaiting += words;
        else
            composer.field.insert(composer.field.cursorPosition, words);
    }

    /// What did not go out is written anew, before what is written already; what is on its way stays in front.
    function takeBack(words: string, media: var) {
        const at = outgoing.lengthIn(composer.text);
        if (composer.text === "")
            composer.field.text = words; // by undoing it would be lost
        else
            input.edit.replace(at, 0, words === "" || at === composer.field.length ? words : words + "\n");
        composer.field.cursorPosition = at + words.length;
        for (const address of media)
            composer.media.add(address);
        keeper.note();
        composer.focusField();
    }

    /// Or, when it is large, as it was.
    function enlarge() {
        composer.large = !composer.large;
        composer.focusField();
    }

    /// \a at: as OutgoingDraft's
    function submit(at: real) {
        outgoing.at = at;
        if (outgoing.busy)
            outgoing.goOn = true;
        else if (composer.mayGo && composer.silence !== "")
            composer.asking = true;
        else if (composer.mayGo)
            composer.send(false);
    }

    function send(anyway: bool) {
        outgoing.begin(composer.text, composer.media.addresses, composer.answered);
        above.attachments.notice = "";
        if (outgoing.at === 0)
            above.overrule();
        composer.submitted(outgoing.words, outgoing.answered, anyway, outgoing.media, outgoing.at);
    }

    function endQuestion(anyway: bool) {
        composer.asking = false;
        composer.focusField();
        if (anyway && composer.mayGo)
            composer.send(true);
    }

    function reply(message: real, author: string, words: string) {
        if (message !== 0) { // else they are shown until it is gone
            composer.answeredAuthor = author;
            composer.answeredText = words;
        }
        composer.answered = message;
        keeper.note();
        composer.focusField();
    }

    function endReply() {
        composer.reply(0, "", "");
        announcer.say(qsTr("Not a reply any more"));
    }

    /// Asks for what to attach, or says why there is nothing to ask.
    function attach() {
        above.attachments.notice = composer.media.whyNot;
        if (composer.media.whyNot === "" && composer.whyNot === "" && !composer.closed)
            (form.get() as AttachmentForm).open();
    }

    /// Lets the user choose who it is from.
    function chooseSender() {
        above.chooseSender();
    }

    /// From then on the draft is another conversation's: it is not to be stored here again.
    function sendFrom(account: string) {
        composer.saveDraft();
        composer.moving = true;
        composer.senderWanted(account);
    }

    /// It is still here, though it was to be moved.
    function notMoved(why: string) {
        if (!composer.moving)
            return;
        composer.moving = false;
        composer.problem = why;
        composer.focusField();
    }

    /// What was dropped is attached, or written, or it is said why not.
    function take(urls: var, words: string, isPicture: bool) {
        composer.write(above.attachments.takeDrop(urls, words, isPicture));
    }

    /// An address in the text goes as what it leads to.
    function attachInstead(address: string) {
        const at = composer.text.indexOf(address);
        if (at >= 0)
            input.edit.replace(at, address.length, "");
        above.attachments.notice = composer.media.add(address);
        composer.focusField();
    }

    /// The text is stored: it goes, and what was written after it stays.
    function taken() {
        const more = outgoing.goOn;
        const length = outgoing.lengthIn(composer.text);
        if (length === composer.field.length)
            composer.field.text = ""; // what was sent is not to come back by undoing, as it would after clear()
        else
            composer.field.remove(0, length);
        composer.media.drop(outgoing.media);
        if (composer.answered === outgoing.answered)
            composer.answered = 0;
        outgoing.end();
        composer.problem = "";
        composer.saveDraft();
        if (more)
            composer.submit(outgoing.at);
    }

    /// \a words stay; or come back, if it was another page that sent them.
    function notTaken(why: string, words: string, media: var) {
        if (!outgoing.busy) {
            composer.field.text = words.endsWith(composer.text) ? words : words + composer.text;
            for (const address of media)
                composer.media.add(address);
        }
        outgoing.end();
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

    /// All of it, in one step of undo.
    function rewrite(words: string) {
        input.edit.replace(0, composer.text.length, words);
        composer.focusField();
    }

    /// The slash that asked for a template is not part of what is written.
    function templateTaken() {
        if (composer.text === "/")
            composer.field.clear();
    }

    /// What was handed over is no draft any more.
    function saveDraft() {
        if (composer.moving)
            return;
        const sent = outgoing.lengthIn(composer.text);
        const cursor = Math.max(0, composer.field.cursorPosition - sent);
        const media = composer.media.without(outgoing.media);
        keeper.save(composer.text.slice(sent), cursor, outgoing.busy ? 0 : composer.answered, media, outgoing.busy);
    }

    function restore(atFirst: bool) {
        const kept = keeper.stored;
        const early = atFirst ? composer.text : "";
        keeper.restoring = true;
        composer.answeredAuthor = kept.answeredAuthor;
        composer.answeredText = kept.answeredText;
        composer.answered = kept.answered;
        composer.media.addresses = kept.media;
        composer.field.text = kept.text;
        composer.field.cursorPosition = kept.cursor;
        keeper.restoring = false;
        if (early !== "" || composer.awaiting !== "") {
            composer.field.insert(composer.field.length, early + composer.awaiting);
            composer.field.cursorPosition = composer.field.length;
        }
        composer.awaiting = "";
    }

    objectName: "composerBar"

    implicitHeight: column.height + 2 * Theme.small
    color: Theme.surface
    onSilenceChanged: composer.asking = false // it was asked about the one before

    OutgoingDraft {
        id: outgoing
    }

    Announcer {
        id: announcer

        objectName: "composerAnnouncer"
    }

    ComposerDraft {
        id: keeper

        messenger: composer.messenger
        conversation: composer.conversation
        onRestored: atFirst => composer.restore(atFirst)
        onDue: composer.saveDraft()
    }

    Connections {
        target: composer.media

        function onChanged() {
            composer.problem = "";
            if (JSON.stringify(composer.media.addresses) !== JSON.stringify(keeper.stored.media))
                keeper.note();
        }
    }

    OnDemand {
        id: form

        AttachmentForm {
            x: composer.LayoutMirroring.enabled ? composer.width - width - Theme.medium : Theme.medium
            y: -height - Theme.small
            media: composer.media
            onClosed: composer.focusField()
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    ComposerEdge {
        width: parent.width
        fieldHeight: input.height
        onMoved: height => {
            composer.large = false;
            Preferences.composerHeight = height;
        }
    }

    Column {
        id: column

        y: Theme.small
        width: parent.width

        ComposerTop {
            id: above

            width: column.width
            messenger: composer.messenger
            conversation: composer.conversation
            media: composer.media
            senders: composer.senders
            maySwitch: !outgoing.busy && !composer.moving
            written: composer.text
            count: composer.count
            countsTexts: composer.countsTexts
            tooLong: composer.tooLong
            field: composer.field
            mayGo: composer.mayGo
            writes: !composer.isEmpty && composer.whyNot === "" && !composer.closed
            unwanted: composer.silence !== ""
            room: composer.room
            silence: composer.asking ? composer.silence : ""
            trouble: composer.trouble
            whyNot: composer.whyNot
            answered: composer.answered
            answeredAuthor: composer.answeredAuthor
            answeredText: composer.answeredText
            onSilenceAnswered: anyway => composer.endQuestion(anyway)
            onReplyCancelled: composer.endReply()
            onInsteadWanted: address => composer.attachInstead(address)
            onSenderWanted: account => composer.sendFrom(account)
            onRewriteWanted: text => composer.rewrite(text)
            onLaterWanted: at => composer.submit(at)
            onFinished: composer.focusField()
        }

        ComposerRow {
            id: input

            width: column.width
            focus: true
            messenger: composer.messenger
            conversation: composer.conversation
            media: composer.media
            prompts: composer.prompts
            tallest: Math.min(Theme.composerMaximum, composer.room * 0.4)
            wantedHeight: composer.large ? composer.room * 0.6 : Math.min(Preferences.composerHeight, composer.room * 0.6)
            enabled: !composer.moving
            writable: composer.whyNot === ""
            mayGo: composer.mayGo
            hasTemplates: composer.hasTemplates
            templateOnly: composer.templateOnly
            costAt: composer.countsTexts ? composer.count.costAt ?? -1 : -1
            costLength: composer.count.costLength ?? 0
            onSubmitted: at => composer.submit(at)
            onEscaped: event => {
                event.accepted = composer.answered !== 0;
                if (event.accepted)
                    composer.endReply();
            }
            onEdited: composer.note()
            onReplyWanted: step => {
                if (step > 0 || composer.answered !== 0)
                    composer.replyWanted(step);
            }
            onNewsWanted: composer.newsWanted()
            onLatestWanted: composer.latestWanted()
            onReadWanted: composer.readWanted()
            onUndoWanted: composer.undoWanted()
            holding: composer.holding
            onTakeBackWanted: composer.takeBackWanted()
            onPasted: words => above.attachments.offer(words)
            onFileBrought: above.attachments.refuseFile()
            onAttachWanted: composer.attach()
            onTemplateWanted: composer.templateWanted()
        }
    }
}
