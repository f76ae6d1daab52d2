// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// All keys on one sheet.
PanelPage {
    id: page

    required property Commands commands

    /// Keys that belong to a place, not to a command, and stay as they are.
    readonly property var places: [
        {heading: qsTr("While writing"), keys: [
            {words: qsTr("Send"), keys: KeyText.words(Preferences.enterSends ? "Return" : "Ctrl+Return")},
            {words: qsTr("Begin a line"), keys: KeyText.words(Preferences.enterSends ? "Shift+Return" : "Return")},
            {words: qsTr("Answer an earlier message, or a later one"), keys: qsTr("%1 or %2", "keys").arg(KeyText.words("Ctrl+Up")).arg(KeyText.words("Ctrl+Down"))},
            {words: qsTr("Take back what is about to be sent, while nothing is written"), keys: qsTr("%1 or %2", "keys").arg(KeyText.words("Ctrl+Z")).arg(KeyText.words("Up"))},
            {words: qsTr("Go to the messages, while nothing is written"), keys: KeyText.words("Up")}]},
        {heading: qsTr("Among messages"), keys: [
            {words: qsTr("Go to the first unread one"), keys: KeyText.words("Shift+PgUp")},
            {words: qsTr("Go to the latest one"), keys: KeyText.words("End")},
            {words: qsTr("Pick it, or not"), keys: KeyText.words("Space")},
            {words: qsTr("Show what can be done with it"), keys: KeyText.words("Return")},
            {words: qsTr("Delete it here"), keys: KeyText.words("Del")},
            {words: qsTr("Write on: any letter"), keys: "A–Z"}]},
        {heading: qsTr("Among conversations"), keys: [
            {words: qsTr("Pick it, or not"), keys: KeyText.words("Space")},
            {words: qsTr("Open it and write"), keys: KeyText.words("Return")},
            {words: qsTr("Archive it"), keys: KeyText.words("Del")},
            {words: qsTr("Go to a name: its first letters"), keys: "A–Z"}]},
        {heading: qsTr("Everywhere"), keys: [
            {words: qsTr("Back by one level, or close what is open"), keys: KeyText.words("Esc")},
            {words: qsTr("Go on to what can be used next"), keys: KeyText.words("Tab")},
            {words: qsTr("Go through a list"), keys: "↑ ↓"},
            {words: qsTr("Open or press"), keys: KeyText.words("Return")}]}
    ]
    readonly property var sheet: page.commands.groups().map(group => ({heading: group, keys: page.commands.inGroup(group)
        .filter(command => command.keys.length > 0)
        .map(command => ({words: command.words, keys: command.allKeysText}))})).concat(page.places)

    /// How many groups stand on the left, so that both sides are about as long.
    readonly property int half: {
        const lengths = page.sheet.map(group => group.keys.length + 2);
        const sum = lengths.reduce((a, b) => a + b, 0);
        let left = 0;
        return lengths.filter(length => (left += length) <= sum / 2 + 2).length;
    }

    signal changeWanted

    objectName: "keysPage"
    title: qsTr("Keys")
    wholeHeight: scroll.contentHeight + Theme.headerHeight + 2
    onBackWanted: page.closed()

    Flickable {
        id: scroll

        objectName: "keys"
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.wide
        boundsBehavior: Flickable.StopAtBounds
        focus: true
        activeFocusOnTab: true
        clip: true

        Accessible.role: Accessible.List
        Accessible.name: page.title

        Keys.onDownPressed: scroll.contentY = Math.min(scroll.contentY + Theme.rowHeight, Math.max(0, scroll.contentHeight - scroll.height))
        Keys.onUpPressed: scroll.contentY = Math.max(0, scroll.contentY - Theme.rowHeight)

        ScrollBar.vertical: SafeScrollBar {}

        Column {
            id: column

            x: Theme.wide
            y: Theme.wide
            width: scroll.width - 2 * Theme.wide
            spacing: Theme.wide

            Row {
                id: halves

                readonly property bool isTwo: column.width > Theme.atLeast(560)

                anchors.left: parent.left
                spacing: Theme.vast

                Repeater {
                    model: halves.isTwo ? [page.sheet.slice(0, page.half), page.sheet.slice(page.half)] : [page.sheet]

                    Column {
                        id: part

                        required property var modelData

                        width: halves.isTwo ? (column.width - Theme.vast) / 2 : column.width
                        spacing: Theme.wide

                        Repeater {
                            model: part.modelData

                            KeyGroup {
                                required property var modelData

                                width: part.width
                                title: modelData.heading
                                lines: modelData.keys
                            }
                        }
                    }
                }
            }

            SafeButton {
                objectName: "changeKeysButton"
                anchors.left: parent.left
                text: qsTr("Change shortcuts")
                onClicked: page.changeWanted()
            }
        }

        Revealer {
            view: scroll
            column: column
        }
    }
}
