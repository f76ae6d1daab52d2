// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Opens the palette over whatever is shown; once it is closed, the keyboard is where it was.
Item {
    id: desk

    required property Messenger messenger
    required property Commands commands
    property string account: "" ///< whose templates can be used where the user is; empty: none

    property var offered: [] ///< commands; empty: it is closed
    property Item focusBefore: null

    readonly property bool isOpen: desk.offered.length > 0

    signal conversationChosen(real conversation)
    signal personChosen(string account, string address)
    signal templateChosen(string template, string name, var blanks)
    signal searchChosen(string words)

    function open() {
        desk.focusBefore = desk.Window.activeFocusItem;
        desk.offered = desk.commands.offers();
    }

    function close() {
        if (!desk.isOpen)
            return;
        desk.offered = [];
        desk.focusBefore?.forceActiveFocus(Qt.PopupFocusReason);
    }

    objectName: "paletteDesk"

    Lazy {
        wanted: desk.isOpen

        Palette {
            messenger: desk.messenger
            commands: desk.offered
            account: desk.account
            onConversationChosen: conversation => desk.conversationChosen(conversation)
            onPersonChosen: (account, address) => desk.personChosen(account, address)
            onCommandChosen: name => {
                desk.close();
                desk.commands.find(name).run();
            }
            onTemplateChosen: (template, name, blanks) => {
                desk.close();
                desk.templateChosen(template, name, blanks);
            }
            onSearchChosen: words => desk.searchChosen(words)
            onClosed: desk.close()
        }
    }
}
