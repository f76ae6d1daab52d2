// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What is seen, and how.
CommandGroup {
    id: group

    required property bool atHome ///< the page with the conversations is in front
    required property MainPage page ///< null until there is an account
    required property ConversationPage talk ///< null: none is open

    readonly property bool home: group.atHome && group.page !== null

    /// \a steps of a tenth
    function resizeText(steps: int) {
        const scale = (Math.round(Theme.textScale * 10) + steps) / 10;
        Preferences.textScale = Math.max(Theme.smallestText, Math.min(scale, Theme.largestText));
    }

    title: qsTr("View")

    Command {
        name: "nextRegion"
        words: qsTr("Go to the next part of the window")
        group: group.title
        usual: ["F6"]
        enabled: group.home
        onActivated: group.page.focusRegion(1)
    }

    Command {
        name: "previousRegion"
        words: qsTr("Go to the previous part of the window")
        group: group.title
        usual: ["Shift+F6"]
        enabled: group.home
        onActivated: group.page.focusRegion(-1)
    }

    ConversationCommand {
        name: "toggleDetails"
        words: qsTr("Show or hide details")
        group: group.title
        usual: ["Ctrl+I"]
        page: group.talk
        onWanted: page => page.toggleDetails()
    }

    Command {
        name: "largerText"
        words: qsTr("Make text larger")
        group: group.title
        usual: ["Ctrl++", "Ctrl+="]
        enabled: Theme.textScale < Theme.largestText
        onActivated: group.resizeText(1)
    }

    Command {
        name: "smallerText"
        words: qsTr("Make text smaller")
        group: group.title
        usual: ["Ctrl+-"]
        enabled: Theme.textScale > Theme.smallestText
        onActivated: group.resizeText(-1)
    }

    Command {
        name: "usualText"
        words: qsTr("Show text in its usual size")
        group: group.title
        usual: ["Ctrl+0"]
        onActivated: Preferences.textScale = 1
    }
}
