// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Catches the keyboard when what has it stays out of sight: keys would do nothing, a screen reader stand on nothing.
Timer {
    id: net

    property Item holder: null ///< what has the keyboard

    /// A list whose row has gone has it itself; else it goes to what follows.
    function handOn() {
        let around = net.holder.parent;
        while (around && !around.activeFocusOnTab)
            around = around.parent;
        if (around?.visible)
            net.holder.focus = false;
        else
            net.holder.nextItemInFocusChain(true)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    interval: Theme.catchAfter // who hides it on purpose says where the keyboard goes
    running: net.holder?.visible === false
    onTriggered: net.handOn()
}
