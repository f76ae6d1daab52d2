// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// Where an answer is written. It forgets the text only when told that it was taken.
Rectangle {
    id: composer

    required property string placeholder ///< who will read it and how it goes
    property string counter: ""
    property bool tooLong: false
    property string whyNot: "" ///< why nothing can be sent · what to do
    property string draft: "" ///< what was typed here another time
    property string silence: "" ///< who wants no more messages: then it is asked before one is sent
    property bool hasTemplates: false
    property int tallest: 224

    readonly property alias text: field.text
    readonly property Item fieldItem: field
    readonly property bool mayGo: composer.whyNot === "" && !composer.tooLong && field.text.trim() !== ""
    property bool touched: false ///< something was typed: the stored draft is older
    property string onItsWay: "" ///< handed over, not yet taken
    property bool goOn: false ///< more was submitted meanwhile
    property string problem: "" ///< why the last text was not taken
    property bool asking: false ///< whether to send it though somebody wants silence
    property real answered: 0 ///< the message that the next text answers; 0: none
    property string answeredAuthor: ""
    property string answeredText: ""

    signal submitted(string text, real answered, bool anyway)
    signal templateWanted
    signal undoWanted ///< of what was done elsewhere: here is nothing to undo
    signal typed ///< by the user: somebody may be told
    signal draftWritten(string text)

    function focusField() {
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    function write(words: string) {
        composer.focusField();
        field.insert(field.cursorPosition, words);
    }

    function submit() {
        if (composer.onItsWay !== "")
            composer.goOn = true;
        else if (composer.mayGo && composer.silence !== "")
            composer.asking = true;
        else if (composer.mayGo)
            composer.send(false);
    }

    function send(anyway: bool) {
        composer.onItsWay = field.text;
        composer.submitted(field.text, composer.answered, anyway);
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
        composer.focusField();
    }

    function endReply() {
        composer.reply(0, "", "");
    }

    /// The text is stored: it goes, and what was written after it stays.
    function taken() {
        const more = composer.goOn;
        if (field.text.startsWith(composer.onItsWay))
            field.remove(0, composer.onItsWay.length);
        composer.onItsWay = "";
        composer.goOn = false;
        composer.problem = "";
        composer.answered = 0;
        composer.saveDraft();
        if (more)
            composer.submit();
    }

    function notTaken(why: string) {
        composer.onItsWay = "";
        composer.goOn = false;
        composer.problem = why;
        composer.saveDraft();
    }

    function saveDraft() {
        const handedOver = field.text.startsWith(composer.onItsWay) ? composer.onItsWay.length : 0;
        const left = field.text.slice(handedOver);
        idle.stop();
        if (left !== composer.draft)
            composer.draftWritten(left);
    }

    objectName: "composerBar"

    onDraftChanged: {
        if (!composer.touched && field.text !== composer.draft)
            field.text = composer.draft;
    }
    implicitHeight: column.height + 2 * Theme.small
    color: Theme.surface

    Timer {
        id: idle

        interval: Theme.draftIdle
        onTriggered: composer.saveDraft()
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

        Item {
            width: parent.width
            height: Math.max(46, scroll.height)

            Flickable {
                id: scroll

                anchors.left: template.visible ? template.right : parent.left
                anchors.leftMargin: Theme.small
                anchors.right: send.left
                anchors.verticalCenter: parent.verticalCenter
                height: Math.min(field.implicitHeight, composer.tallest)
                boundsBehavior: Flickable.StopAtBounds
                clip: true

                ScrollBar.vertical: SafeScrollBar {}

                TextArea.flickable: TextArea {
                    id: field

                    objectName: "composer"
                    leftPadding: Theme.large
                    rightPadding: Theme.medium
                    topPadding: Theme.medium + 2
                    bottomPadding: Theme.medium + 2
                    enabled: composer.whyNot === ""
                    focus: true
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    color: Theme.text
                    font.pixelSize: Theme.bodySize
                    selectByMouse: true
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.overAccent
                    background: null
                    activeFocusOnTab: true

                    Accessible.name: composer.placeholder
                    Accessible.multiLine: true

                    onTextChanged: {
                        if (field.text !== composer.draft)
                            composer.touched = true;
                        if (field.activeFocus && field.text !== "" && field.text !== composer.draft)
                            composer.typed();
                        composer.problem = "";
                        idle.restart();
                    }

                    Keys.onEscapePressed: event => {
                        event.accepted = composer.answered !== 0;
                        composer.endReply();
                    }
                    Keys.onTabPressed: field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Keys.onPressed: event => {
                        if (event.matches(StandardKey.Undo) && !field.canUndo)
                            composer.undoWanted();
                        const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                        event.accepted = isReturn;
                        if (!isReturn || field.inputMethodComposing)
                            return; // while composing, Enter is the input method's
                        if (event.modifiers & Qt.ShiftModifier)
                            field.insert(field.cursorPosition, "\n");
                        else
                            composer.submit();
                    }

                    SafeText {
                        x: field.leftPadding
                        y: field.topPadding
                        width: field.width - field.leftPadding - field.rightPadding
                        visible: field.text === "" && field.preeditText === ""
                        text: composer.placeholder
                        color: Theme.secondary
                        elide: Text.ElideRight
                    }
                }
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
