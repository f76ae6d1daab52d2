// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What is done to the conversation that is open: in the main window, and in a window of its own by the same keys.
/// `onWanted: page => …` does it.
Command {
    id: command

    required property ConversationPage page ///< that of the main window; null: none is open
    property string needs: "" ///< what must be true of the page, a property of it; empty: nothing

    signal wanted(ConversationPage page)

    function isFor(page: ConversationPage): bool {
        return page !== null && (command.needs === "" || page[command.needs]);
    }

    enabled: command.isFor(command.page)
    onActivated: command.wanted(command.page)
}
