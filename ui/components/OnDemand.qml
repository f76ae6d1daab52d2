// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Makes its one object when it is first asked for, and keeps it, as a child of its parent: for what is seldom opened.
/// (In Qt 6.4 a Loader cannot make bound components.)
Item {
    id: maker

    default required property Component what

    property QtObject made: null ///< null: nobody has asked yet

    function get(): QtObject {
        if (!maker.made)
            maker.made = maker.what.createObject(maker.parent);
        return maker.made;
    }
}
