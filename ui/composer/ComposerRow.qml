// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The field and the buttons beside it.
FocusScope {
    id: row

    required property Messenger messenger
    required property real conversation
    required property StagedMedia media
    required property var prompts ///< as ComposerField's
    required property int tallest ///< to which the field grows by itself
    property int wantedHeight: 0 ///< of the field, whatever is written; 0: it follows the text
    required property bool writable
    required property bool mayGo ///< what is written can be sent
    required property bool hasTemplates
    required property bool templateOnly ///< free words do not get through any more
    property int costAt: -1 ///< where a letter makes it dearer; -1: nowhere
    property int costLength: 0
    property bool insists: false ///< the user wants to write all the same
    property bool holding: false ///< something that was sent can be taken back

    readonly property bool closed: row.templateOnly && !row.insists
    readonly property TextArea field: input.field
    readonly property Item writingItem: entry.item !== null ? entry.item : row.field ///< what has the keyboard first
    readonly property string before: row.field.activeFocus ? row.field.text.slice(0, row.field.cursorPosition) : "" ///< the cursor
    readonly property alias edit: input.edit

    signal submitted(real at) ///< it is to leave then: milliseconds since 1970; 0: now
    signal escaped(var event)
    signal edited
    signal replyWanted(int step) ///< as ComposerField's
    signal readWanted ///< the keyboard goes up to what was said
    signal newsWanted ///< the first message that was not read
    signal latestWanted ///< message
    signal undoWanted ///< of what was done or sent last: here is nothing to undo
    signal takeBackWanted ///< of what was sent last
    signal pasted(string words)
    signal fileBrought
    signal attachWanted
    signal templateWanted

    /// Lets the user choose when it leaves.
    function chooseTime() {
        if (row.mayGo)
            (later.get() as LaterMenu).open();
    }

    function chooseEmoji() {
        if (row.writable && !row.closed)
            (emojis.get() as EmojiPanel).open();
    }

    implicitHeight: Math.max(Theme.composerMinimum, entry.item ? entry.item.height : input.height)

    onTemplateOnlyChanged: row.insists = false
    onClosedChanged: if (!row.closed) row.field.focus = true // the keyboard comes back if it was in this row, and from nowhere else

    Lazy {
        id: entry

        wanted: row.closed

        TemplateEntry {
            id: chooser

            width: row.width
            height: implicitHeight
            draft: row.field.text
            onTemplateWanted: row.templateWanted()
            onInsisted: row.insists = true

            Component.onCompleted: chooser.focus = true // likewise
        }
    }

    EmojiCompletion {
        id: emojiNames

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        y: -height - Theme.small
        z: 1
        messenger: row.messenger
        before: row.before
        onChosen: (emoji, replaced) => input.edit.replace(row.field.cursorPosition - replaced, replaced, emoji)
    }

    MemberCompletion {
        id: memberNames

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        y: -height - Theme.small
        z: 1
        messenger: row.messenger
        conversation: row.conversation
        before: row.before
        onChosen: (name, replaced) => input.edit.replace(row.field.cursorPosition - replaced, replaced, name + " ")
    }

    OnDemand {
        id: emojis

        EmojiPanel {
            x: row.LayoutMirroring.enabled ? Theme.medium : row.width - width - Theme.medium
            y: -height - Theme.small
            messenger: row.messenger
            room: row.Window.height * 0.75
            onChosen: emoji => row.field.insert(row.field.cursorPosition, emoji)
            onClosed: row.writingItem.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    OnDemand {
        id: later

        LaterMenu {
            x: row.LayoutMirroring.enabled ? Theme.medium : row.width - width - Theme.medium
            y: -height - Theme.small
            messenger: row.messenger
            conversation: row.conversation
            onChosen: at => row.submitted(at)
            onClosed: row.writingItem.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    ComposerField {
        id: input

        anchors.left: attach.right
        anchors.leftMargin: Theme.small
        anchors.right: emoji.left
        anchors.verticalCenter: parent.verticalCenter
        visible: !row.closed
        height: row.wantedHeight > 0 ? Math.max(row.wantedHeight, Theme.composerMinimum) : Math.min(input.field.implicitHeight, row.tallest)
        writable: row.writable
        messenger: row.messenger
        prompts: row.prompts
        costAt: row.costAt
        costLength: row.costLength
        completions: [emojiNames, memberNames]
        onSubmitted: row.submitted(0)
        onEscaped: event => row.escaped(event)
        onEdited: row.edited()
        onReplyWanted: step => row.replyWanted(step)
        onReadWanted: row.readWanted()
        onNewsWanted: row.newsWanted()
        onLatestWanted: row.latestWanted()
        onUndoWanted: row.undoWanted()
        holding: row.holding
        onTakeBackWanted: row.takeBackWanted()
        onPasted: words => row.pasted(words)
        onFileBrought: row.fileBrought()
    }

    ComposerButton {
        id: attach

        objectName: "attachButton"
        visible: !row.closed
        anchors.left: parent.left
        anchors.leftMargin: Theme.medium
        enabled: row.writable
        opacity: enabled && row.media.whyNot === "" ? 1 : 0.5 // one that cannot attach still says why
        glyph: "attachment"
        what: row.media.whyNot === "" ? qsTr("Attach a file") : row.media.whyNot
        keys: row.media.whyNot === "" ? CommandKeys.of("attach") : ""
        onClicked: row.attachWanted()
    }

    ComposerButton {
        id: emoji

        objectName: "emojiButton"
        visible: !row.closed
        anchors.right: template.left
        enabled: row.writable
        glyph: "smile"
        what: qsTr("Emoji")
        keys: CommandKeys.of("chooseEmoji")
        onClicked: (emojis.get() as EmojiPanel).open()
    }

    ComposerButton {
        id: template

        objectName: "templateButton"
        anchors.right: send.left
        anchors.rightMargin: Theme.small
        width: visible ? implicitWidth : 0
        visible: row.hasTemplates && !row.closed
        glyph: "template"
        what: qsTr("Templates")
        keys: CommandKeys.of("useTemplate")
        onClicked: row.templateWanted()
    }

    ComposerButton {
        id: send

        objectName: "sendButton"
        visible: !row.closed
        anchors.right: arrow.left
        enabled: row.mayGo
        glyph: "send"
        what: qsTr("Send")
        tint: enabled ? Theme.overAccent : Theme.secondary
        fill: !enabled ? Theme.surface2 : down ? Theme.accentPressed : Theme.accent
        onClicked: row.submitted(0)
    }

    ComposerButton {
        id: arrow

        objectName: "sendLaterButton"
        visible: !row.closed
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        implicitWidth: 24
        enabled: row.mayGo
        glyph: "up"
        what: qsTr("Send later")
        keys: CommandKeys.of("sendLater")
        onClicked: row.chooseTime()

        Accessible.role: Accessible.ButtonMenu
    }
}
