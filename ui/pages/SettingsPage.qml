// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What the user can choose. What is changed here counts at once.
PanelPage {
    id: page

    required property Messenger messenger
    required property AccountModel accounts
    required property Commands commands
    property string section: "" ///< the one that is shown; empty: the first, or where there is no room for two columns, none yet

    readonly property string shown: page.section !== "" || page.narrow ? page.section : "appearance"
    readonly property string search: field.text.trim()
    readonly property bool inside: page.narrow && (page.section !== "" || page.search !== "") ///< the sections are hidden
    readonly property var sections: [appearance, writing, presence, shortcuts, accountList, backup, about]

    readonly property bool tellsOfBackups: backup.visible ///< what came of one is in view, however it was found

    signal addWanted
    signal editWanted(string account)

    function open(name: string) {
        page.section = name;
        field.clear();
        scroll.contentY = 0;
    }

    function backUp() {
        page.open("backup"); // settings that were open may show others
        backup.backUp();
    }

    /// One level.
    function back() {
        if (page.search !== "") {
            field.clear();
            if (field.visible) // what had the keyboard may be gone
                field.forceActiveFocus(Qt.TabFocusReason);
        } else if (page.narrow && page.section !== "")
            page.section = "";
        else
            page.closed();
    }

    objectName: "settingsPage"
    title: page.inside && page.search === "" ? page.sections.find(section => section.name === page.section)?.title ?? "" : qsTr("Settings")
    onBackWanted: page.back()

    Component.onCompleted: field.forceActiveFocus(Qt.TabFocusReason)
    Component.onDestruction: page.messenger.backups.forget() // it was read

    SearchField {
        id: field

        objectName: "settingsSearch"
        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        y: Theme.large
        width: (page.narrow ? parent.width : list.width) - 2 * Theme.large
        visible: !page.narrow || page.section === ""
        prompt: qsTr("Search")
        onListWanted: list.focusFirst()

        Accessible.name: qsTr("Search settings")
    }

    SectionList {
        id: list

        anchors.top: field.bottom
        anchors.topMargin: Theme.medium
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 1 // beside the line around
        width: page.narrow ? parent.width - 2 : Theme.atLeast(200)
        visible: !page.inside
        sections: page.sections.map(section => ({name: section.name, words: section.title}))
        current: page.search === "" ? page.shown : ""
        onChosen: name => page.open(name)
    }

    Rectangle {
        anchors.right: scroll.left
        width: 1
        height: parent.height
        visible: !page.narrow
        color: Theme.line
    }

    Flickable {
        id: scroll

        anchors.left: page.narrow ? parent.left : list.right
        anchors.leftMargin: page.narrow ? 0 : 1
        anchors.right: parent.right
        anchors.top: page.narrow && page.section === "" ? field.bottom : parent.top
        anchors.bottom: parent.bottom
        visible: !page.narrow || page.inside
        contentHeight: column.height + 2 * Theme.huge
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: SafeScrollBar {}

        Column {
            id: column

            x: Theme.wide
            y: Theme.huge
            width: scroll.width - 2 * Theme.wide
            spacing: Theme.vast

            SafeLabel {
                objectName: "nothingFound"
                width: column.width
                visible: page.search !== "" && !page.sections.some(section => section.found)
                text: qsTr("No setting is called “%1”. Esc shows all.").arg(page.search)
                color: Theme.secondary
                wrapMode: Text.Wrap
            }

            AppearanceSettings {
                id: appearance

                width: column.width
                chosen: page.shown
                search: page.search
                onResizeWanted: steps => page.commands.find(steps > 0 ? "largerText" : "smallerText").run()
            }

            WritingSettings {
                id: writing

                width: column.width
                chosen: page.shown
                search: page.search
                messenger: page.messenger
            }

            PresenceSettings {
                id: presence

                width: column.width
                chosen: page.shown
                search: page.search
            }

            ShortcutSettings {
                id: shortcuts

                width: column.width
                chosen: page.shown
                search: page.search
                commands: page.commands
            }

            AccountSettings {
                id: accountList

                width: column.width
                chosen: page.shown
                search: page.search
                messenger: page.messenger
                accounts: page.accounts
                onAddWanted: page.addWanted()
                onEditWanted: account => page.editWanted(account)
            }

            BackupSettings {
                id: backup

                width: column.width
                chosen: page.shown
                search: page.search
                backups: page.messenger.backups
            }

            AboutSettings {
                id: about

                width: column.width
                chosen: page.shown
                search: page.search
            }
        }

        Revealer {
            view: scroll
            column: column
        }
    }
}
