// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui
import Parlance.Writing

/// What can be done with the text that is being written: first of all, with a word that no dictionary knows.
SafeMenu {
    id: menu

    required property TextArea field
    required property SpellHighlighter spelling
    required property DocumentEdit edit

    property string word: "" ///< a wrong one; empty: none
    property int start: 0
    property list<string> suggestions: []

    signal pasteWanted

    function show(position: int, at: point, byKey: bool) {
        menu.suggestions = [];
        menu.word = menu.spelling.wrongAt(position);
        menu.start = menu.spelling.startOf(position);
        if (menu.word !== "")
            menu.spelling.suggest(menu.word);
        menu.openAt(menu.field, at, byKey);
    }

    function correct(index: int) {
        menu.edit.replace(menu.start, menu.word.length, menu.suggestions[index]);
    }

    objectName: "writingMenu"
    title: qsTr("Text")

    component Suggestion: SafeMenuItem {
        id: suggestion

        required property int place
        required property var offered

        signal chosen

        objectName: "suggestion" + suggestion.place
        visible: suggestion.offered.length > suggestion.place
        text: suggestion.offered[suggestion.place] ?? ""
        onTriggered: suggestion.chosen()
    }

    Suggestion {
        place: 0
        offered: menu.suggestions
        onChosen: menu.correct(0)
    }

    Suggestion {
        place: 1
        offered: menu.suggestions
        onChosen: menu.correct(1)
    }

    Suggestion {
        place: 2
        offered: menu.suggestions
        onChosen: menu.correct(2)
    }

    Suggestion {
        place: 3
        offered: menu.suggestions
        onChosen: menu.correct(3)
    }

    Suggestion {
        place: 4
        offered: menu.suggestions
        onChosen: menu.correct(4)
    }

    SafeMenuItem {
        objectName: "learnItem"
        visible: menu.word !== ""
        text: qsTr("Add to dictionary")
        onTriggered: menu.spelling.learn(menu.word)
    }

    SafeMenuItem {
        objectName: "ignoreItem"
        visible: menu.word !== ""
        text: qsTr("Ignore")
        onTriggered: menu.spelling.ignore(menu.word)
    }

    SafeMenuItem {
        objectName: "undoItem"
        text: qsTr("Undo")
        enabled: menu.field.canUndo
        onTriggered: menu.field.undo()
    }

    SafeMenuItem {
        objectName: "cutItem"
        text: qsTr("Cut")
        enabled: menu.field.selectedText !== ""
        onTriggered: menu.field.cut()
    }

    SafeMenuItem {
        objectName: "copySelectionItem"
        text: qsTr("Copy")
        enabled: menu.field.selectedText !== ""
        onTriggered: menu.field.copy()
    }

    SafeMenuItem {
        objectName: "pasteItem"
        text: qsTr("Paste")
        enabled: menu.field.canPaste
        onTriggered: menu.pasteWanted()
    }

    Connections {
        target: menu.spelling

        function onSuggested(word: string, suggestions: list<string>) {
            if (word === menu.word)
                menu.suggestions = suggestions;
        }
    }
}
