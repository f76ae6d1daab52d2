// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What the user writes down about somebody, for themselves. It is kept while it is written.
Column {
    id: notes

    required property PeopleActions actions
    required property string account
    required property string address
    required property string kept ///< as they are stored

    property var writtenOf: null ///< {account, address} of whom something is not stored yet

    /// What is being written goes before what is told meanwhile.
    function show() {
        if (!notes.writtenOf && field.text !== notes.kept)
            field.text = notes.kept;
    }

    function save() {
        const whose = notes.writtenOf;
        notes.writtenOf = null;
        idle.stop();
        if (whose)
            notes.actions.saveNotes(whose.account, whose.address, field.text);
    }

    /// They are another person's from now on.
    function turn() {
        notes.save();
        notes.show();
    }

    spacing: Theme.small

    onKeptChanged: notes.show()
    onAccountChanged: notes.turn()
    onAddressChanged: notes.turn()
    Component.onCompleted: notes.show()
    Component.onDestruction: notes.save()

    CardHeading {
        width: parent.width
        text: qsTr("Notes")
    }

    TextArea {
        id: field

        objectName: "notesField"
        width: parent.width
        padding: Theme.medium
        leftPadding: Theme.medium // the style has more on one side
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: field.length === 0 ? TextEdit.AlignLeft : undefined // its words say where they begin
        color: Theme.text
        font.pixelSize: Theme.bodySize
        selectByMouse: true
        selectionColor: Theme.accent
        selectedTextColor: Theme.overAccent
        activeFocusOnTab: true

        Accessible.name: qsTr("Notes")
        Accessible.description: qsTr("Only you see these")
        Accessible.multiLine: true

        onTextChanged: {
            if (field.text === notes.kept || !field.activeFocus)
                return;
            notes.writtenOf = notes.writtenOf ?? {account: notes.account, address: notes.address};
            idle.restart();
        }
        onActiveFocusChanged: if (!field.activeFocus) notes.save()
        Keys.onTabPressed: field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        background: Rectangle {
            radius: Theme.fieldRadius
            color: Theme.surface
            border.width: field.activeFocus ? 2 : 1
            border.color: field.activeFocus ? Theme.focus : Theme.fieldLine

            SafeText {
                x: field.leftPadding
                y: field.topPadding
                width: parent.width - 2 * field.leftPadding
                visible: field.text === "" && field.preeditText === ""
                text: qsTr("Only you see these")
                color: Theme.secondary
                elide: Text.ElideRight
            }
        }
    }

    Timer {
        id: idle

        interval: Theme.draftIdle
        onTriggered: notes.save()
    }
}
