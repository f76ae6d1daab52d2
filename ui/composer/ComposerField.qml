// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui
import Parlance.Writing

/// Where the text is typed: its keys, its spelling and its menu.
Flickable {
    id: scroll

    required property Messenger messenger
    required property var prompts ///< who will read it and how it goes, in ever fewer words
    property int costAt: -1 ///< where a letter makes it dearer; -1: nowhere
    property int costLength: 0
    property bool writable: true ///< what was begun can be written on without that
    property bool holding: false ///< something that was sent can be taken back
    property list<WordCompletion> completions ///< take its keys first

    readonly property alias field: field
    readonly property alias edit: edit
    readonly property alias spelling: spelling

    signal submitted
    signal escaped(var event)
    signal edited
    signal replyWanted(int step) ///< to the message before the answered one with 1, to that after it with -1
    signal readWanted ///< the keyboard goes up to what was said
    signal pasted(string words) ///< they are in the text now
    signal fileBrought ///< by the clipboard: it is no text
    signal newsWanted ///< the first message that was not read
    signal latestWanted ///< message
    signal undoWanted ///< of what was done or sent last: here is nothing to undo
    signal takeBackWanted ///< of what was sent last

    function complete(key: int): bool {
        return Array.from(scroll.completions).some(completion => completion.take(key));
    }

    function takeReturn(event: var) {
        if (field.inputMethodComposing)
            return; // while composing, Enter is the input method's
        if (event.modifiers & Qt.ControlModifier && event.modifiers & Qt.ShiftModifier)
            return; // it is not to leave now, whatever these keys do
        const sends = event.modifiers & Qt.ControlModifier || Preferences.enterSends && !(event.modifiers & Qt.ShiftModifier);
        if (sends)
            scroll.submitted();
        else if (!field.readOnly)
            field.insert(field.cursorPosition, "\n");
    }

    function paste() {
        if (field.readOnly)
            return;
        if (Clipboard.holdsFile()) {
            scroll.fileBrought();
            return;
        }
        field.paste();
        scroll.pasted(Clipboard.text());
    }

    function take(event: var): bool {
        if (scroll.complete(event.key))
            return true;
        const control = event.modifiers & Qt.ControlModifier;
        const empty = field.text === "" && field.preeditText === "";
        if (event.matches(StandardKey.Undo) && (!field.canUndo || empty && scroll.holding))
            scroll.undoWanted();
        else if (empty && scroll.holding && event.key === Qt.Key_Up && !control)
            scroll.takeBackWanted();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            scroll.takeReturn(event);
        else if ((event.key === Qt.Key_Up || event.key === Qt.Key_Down) && control) // whatever is written: it may answer that
            scroll.replyWanted(event.key === Qt.Key_Up ? 1 : -1);
        else if (empty && event.key === Qt.Key_Up)
            scroll.readWanted();
        else if (empty && event.key === Qt.Key_PageUp && event.modifiers & Qt.ShiftModifier)
            scroll.newsWanted();
        else if (empty && event.key === Qt.Key_End)
            scroll.latestWanted();
        else if (event.matches(StandardKey.Paste))
            scroll.paste();
        else if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
            (menu.get() as WritingMenu).show(field.cursorPosition, Qt.point(field.cursorRectangle.x, field.cursorRectangle.y + field.cursorRectangle.height), true);
        else
            return false;
        return true;
    }

    objectName: "composerField"
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: SafeScrollBar {}

    TextArea.flickable: TextArea {
        id: field

        objectName: "composer"
        leftPadding: LayoutMirroring.enabled ? Theme.medium : Theme.large
        rightPadding: LayoutMirroring.enabled ? Theme.large : Theme.medium
        topPadding: Theme.medium + 2
        bottomPadding: Theme.medium + 2
        focus: true
        readOnly: !scroll.writable && field.length === 0 // and not disabled, which would take the keyboard away
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: field.length === 0 ? TextEdit.AlignLeft : undefined // its words say where they begin
        color: Theme.text
        font.pixelSize: Theme.bodySize
        selectByMouse: true
        selectionColor: Theme.accent
        selectedTextColor: Theme.overAccent
        background: null
        activeFocusOnTab: true

        Accessible.name: scroll.prompts[0] ?? ""
        Accessible.multiLine: true

        onTextChanged: scroll.edited()
        onPressed: event => {
            if (event.button === Qt.RightButton)
                (menu.get() as WritingMenu).show(field.positionAt(event.x, event.y), Qt.point(event.x, event.y), false);
        }

        Keys.onEscapePressed: event => {
            event.accepted = scroll.complete(event.key);
            if (!event.accepted)
                scroll.escaped(event);
        }
        Keys.onTabPressed: event => {
            if (!scroll.complete(event.key))
                field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        }
        Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onPressed: event => event.accepted = scroll.take(event)

        FittingText {
            objectName: "composerPrompt"
            x: field.leftPadding
            y: field.topPadding
            width: field.width - field.leftPadding - field.rightPadding
            visible: field.text === "" && field.preeditText === ""
            wordings: scroll.prompts
            color: Theme.secondary
        }
    }

    LineLeading {
        textDocument: field.textDocument
        factor: Theme.leading(field.font.pixelSize)
    }

    SpellHighlighter {
        id: spelling

        messenger: scroll.messenger
        textDocument: field.textDocument
        colour: Theme.error
        cursor: field.activeFocus ? field.cursorPosition : -1
    }

    Underlines {
        parent: scroll // over what can be seen of the text
        anchors.fill: parent
        textDocument: field.textDocument
        origin: Qt.point(field.leftPadding, field.topPadding - scroll.contentY)
        dottedAt: scroll.costAt
        dottedLength: scroll.costLength
        dotColour: Theme.warning
    }

    DocumentEdit {
        id: edit

        textDocument: field.textDocument
    }

    OnDemand {
        id: menu

        WritingMenu {
            field: scroll.field
            spelling: scroll.spelling
            edit: scroll.edit
            onPasteWanted: scroll.paste()
        }
    }
}
