// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What is typed here narrows a list: Down leads there, Enter takes its first, Esc shows all again.
SafeTextField {
    id: field

    signal listWanted
    signal firstWanted

    rounded: true
    room: Theme.large + sign.drawn + Theme.medium

    Accessible.name: field.prompt

    Keys.onEscapePressed: event => {
        event.accepted = field.text !== "";
        field.clear();
    }
    Keys.onDownPressed: field.listWanted()
    Keys.onReturnPressed: field.firstWanted()
    Keys.onEnterPressed: field.firstWanted()

    Glyph {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        picture: "search"
        size: 16
        color: Theme.secondary
    }
}
