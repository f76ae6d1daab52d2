// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Which conversations are listed. What has no room is in a menu at the end.
FocusScope {
    id: tabs

    required property ConversationCounter counter
    property int kind: ConversationFilter.All

    readonly property var kinds: [ConversationFilter.All, ConversationFilter.Unread, ConversationFilter.Drafts, ConversationFilter.Archived]
    readonly property var counts: [tabs.counter.all, tabs.counter.unread, tabs.counter.drafts, tabs.counter.archived]
    readonly property bool hasArchive: tabs.counter.archived > 0 || tabs.kind === ConversationFilter.Archived
    readonly property int wanted: tabs.hasArchive ? 4 : 3
    readonly property int fitting: tabs.countFitting()
    readonly property int place: tabs.kinds.indexOf(tabs.kind)
    readonly property Item currentItem: tabs.itemFor(tabs.place) ///< for the keyboard

    signal chosen(int kind)

    function wordsOf(kind: int): string {
        return kind === ConversationFilter.Unread ? qsTr("Unread") : kind === ConversationFilter.Drafts ? qsTr("Drafts")
            : kind === ConversationFilter.Archived ? qsTr("Archived") : qsTr("All");
    }

    /// How many stand in the row before the menu.
    function countFitting(): int {
        let room = tabs.width - 2 * Theme.small;
        for (let i = 0; i < repeater.count && i < tabs.wanted; ++i) {
            room -= repeater.itemAt(i)?.implicitWidth ?? 0;
            if (room < (i + 1 < tabs.wanted ? more.implicitWidth : 0))
                return i;
        }
        return tabs.wanted;
    }

    function itemFor(place: int): Item {
        if (place < tabs.fitting)
            return repeater.itemAt(place);
        return more;
    }

    function go(step: int) {
        tabs.chosen(tabs.kinds[(tabs.place + step + tabs.wanted) % tabs.wanted]);
    }

    objectName: "filterTabs"
    implicitHeight: row.implicitHeight + Theme.small
    onCurrentItemChanged: if (tabs.activeFocus) tabs.currentItem?.forceActiveFocus(Qt.TabFocusReason)

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Lists")

    Keys.onLeftPressed: tabs.go(tabs.LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: tabs.go(tabs.LayoutMirroring.enabled ? -1 : 1)

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.small

        Repeater {
            id: repeater

            model: tabs.kinds

            // a scope around it: Qt 6.4 deletes delegates after their context, which a control does not survive
            FocusScope {
                id: cell

                required property int index
                required property int modelData

                implicitWidth: tab.implicitWidth
                implicitHeight: tab.implicitHeight
                visible: cell.index < tabs.fitting

                FilterTab {
                    id: tab

                    objectName: "filterTab" + cell.index
                    focus: true
                    focusPolicy: tab.checked ? Qt.StrongFocus : Qt.ClickFocus
                    words: tabs.wordsOf(cell.modelData)
                    number: tabs.counts[cell.index]
                    checked: tabs.kind === cell.modelData
                    onClicked: tabs.chosen(cell.modelData)
                }
            }
        }
    }

    IconButton {
        id: more

        objectName: "moreTabsButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: row.verticalCenter
        implicitWidth: 32
        implicitHeight: 32
        visible: tabs.fitting < tabs.wanted
        glyph: "more"
        what: qsTr("More lists")
        tint: tabs.place >= tabs.fitting ? Theme.accentGlyph : Theme.secondary
        onClicked: menu.openAt(more, Qt.point(0, more.height), more.visualFocus)
    }

    SafeMenu {
        id: menu

        title: qsTr("More lists")
        usual: 180

        SafeMenuItem {
            objectName: "unreadTabItem"
            text: qsTr("Unread")
            visible: tabs.fitting <= 1
            onTriggered: tabs.chosen(ConversationFilter.Unread)
        }

        SafeMenuItem {
            objectName: "draftsTabItem"
            text: qsTr("Drafts")
            visible: tabs.fitting <= 2
            onTriggered: tabs.chosen(ConversationFilter.Drafts)
        }

        SafeMenuItem {
            objectName: "archivedTabItem"
            text: qsTr("Archived")
            visible: tabs.fitting <= 3 && tabs.hasArchive
            onTriggered: tabs.chosen(ConversationFilter.Archived)
        }
    }
}
