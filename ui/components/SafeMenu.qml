// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// A menu as all of ours look. Its title is what screen readers call it.
Menu {
    id: menu

    property int usual: 240 ///< its width, in text of the usual size
    property bool byKey: false ///< then its first line is chosen: the next key may take it

    function openAt(item: Item, at: point, byKey: bool) {
        menu.byKey = byKey;
        menu.popup(item, at.x, at.y);
    }

    width: Math.min(Theme.atLeast(menu.usual), (menu.parent?.Window.width ?? 400) - 2 * Theme.small)
    padding: Theme.small
    margins: Theme.small // to the edge of the window

    onAboutToShow: { // Qt 6.4 knows no other way
        menu.contentItem.parent.Accessible.name = menu.title;
        menu.contentItem.ScrollIndicator.vertical.Accessible.ignored = true;
    }

    onOpened: {
        for (let line = 0; menu.byKey && menu.currentIndex < 0 && line < menu.count; ++line) {
            if (menu.itemAt(line).visible && menu.itemAt(line).enabled)
                menu.currentIndex = line;
        }
    }

    background: PopupGround {}
}
