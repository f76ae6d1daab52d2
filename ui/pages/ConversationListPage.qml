// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// All conversations, and the way to the others.
FocusScope {
    id: page

    required property Messenger messenger
    required property AccountModel accounts
    property real current: 0 ///< the conversation that is shown
    property string account: "" ///< whose conversations are listed; empty: those of all
    property var lessons: [] ///< first steps, shown where there is room

    readonly property Item filterItem: header.filterItem
    readonly property Item tabsItem: tabs.currentItem
    readonly property Item listItem: list
    readonly property ConversationSelection selection: conversations.selection
    readonly property int footHeight: page.height - list.y - list.height ///< of what lies below the list
    readonly property bool collapsed: page.width < Theme.listSnap

    signal chosen(real conversation)
    signal windowWanted(real conversation) ///< of its own
    signal newWanted
    signal removeWanted(var conversations) ///< of their local copies
    signal settingsWanted(string section) ///< empty: what is to be seen first
    signal contactsWanted
    signal commandWanted(string name)

    function focusFilter() {
        header.focusFilter();
    }

    /// Ourselves at the first account that shows us; null: none does.
    function presenceItem(): Item {
        for (let i = 0; i < ourselves.count; ++i) {
            if (ourselves.itemAt(i).visible)
                return ourselves.itemAt(i);
        }
        return null;
    }

    function focusList() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function chooseNext(step: int) {
        list.chooseNext(step);
    }

    /// 1: All, and so on, as they stand above the list.
    function chooseList(number: int) {
        if (number <= tabs.wanted)
            conversations.kind = tabs.kinds[number - 1];
    }

    function goToList(step: int) {
        tabs.go(step);
    }

    objectName: "conversationListPage"

    ConversationModel {
        id: conversations

        messenger: page.messenger
        filter: header.words.trim()
        current: page.current
        account: page.account
    }

    ConversationCounter {
        id: counter

        messenger: page.messenger
        account: page.account
    }

    Freshness {
        id: freshness

        messenger: page.messenger
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    ConversationListHeader {
        id: header

        width: parent.width
        collapsed: page.collapsed
        ailing: page.accounts.ailing
        onNewWanted: page.newWanted()
        onContactsWanted: page.contactsWanted()
        onSettingsWanted: page.settingsWanted("")
        onListWanted: page.focusList()
        onFirstWanted: list.choose(0)
    }

    FilterTabs {
        id: tabs

        anchors.top: header.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: !page.collapsed
        counter: counter
        kind: conversations.kind
        onChosen: kind => conversations.kind = kind
    }

    ConversationList {
        id: list

        anchors.top: tabs.bottom
        anchors.bottom: picked.item ? picked.item.top : steps.top
        anchors.bottomMargin: steps.visible ? Theme.medium : 0
        width: parent.width
        focus: true
        conversations: conversations
        actions: page.messenger.conversations
        history: page.messenger.history
        collapsed: page.collapsed
        current: page.current
        onWindowWanted: conversation => page.windowWanted(conversation)
        onChosen: conversation => page.chosen(conversation)
        onRemoveWanted: conversations => page.removeWanted(conversations)
    }

    FirstSteps {
        id: steps

        readonly property bool fits: !page.collapsed
            && page.height - header.height - tabs.height - own.height - steps.implicitHeight >= 3 * Theme.rowHeight

        anchors.bottom: own.top
        anchors.bottomMargin: steps.visible ? Theme.medium : 0
        x: Theme.medium
        width: page.width - 2 * Theme.medium
        height: steps.visible ? steps.implicitHeight : 0
        visible: page.lessons.length > 0 && steps.fits && !picked.wanted
        steps: page.lessons
        onWanted: command => page.commandWanted(command)
        onClosed: page.focusList()
    }

    Lazy {
        id: picked

        wanted: conversations.selection.count > 0

        SelectionBar {
            anchors.bottom: own.top
            width: Math.max(page.width, Theme.listMinimum)
            selection: conversations.selection
            actions: page.messenger.conversations
            inArchive: conversations.kind === ConversationFilter.Archived
            onClosed: {
                conversations.selection.clear();
                page.focusList();
            }
        }
    }

    Column {
        id: own

        anchors.bottom: parent.bottom
        width: parent.width

        Repeater {
            id: ourselves

            model: page.accounts

            // something around it: Qt 6.4 deletes delegates after their context, which a control does not survive
            FocusScope {
                id: ourself

                required property bool knowsPeople
                required property string accountId
                required property string name
                required property int availability
                required property bool isStale
                required property string presenceText
                required property string note
                required property string noteEnds

                width: own.width
                height: face.implicitHeight
                visible: ourself.knowsPeople

                OwnPresence {
                    id: face

                    focus: true
                    width: parent.width
                    collapsed: page.collapsed
                    messenger: page.messenger
                    accountId: ourself.accountId
                    name: ourself.name
                    availability: ourself.availability
                    isStale: ourself.isStale
                    presenceText: ourself.presenceText
                    note: ourself.note
                    noteEnds: ourself.noteEnds
                    onSettingsWanted: page.settingsWanted("presence")
                }
            }
        }
    }

    ListSkeleton {
        anchors.fill: list
        loading: conversations.loading && list.count === 0
    }

    Lazy {
        wanted: list.count === 0 && conversations.atOldest && !conversations.loading && !page.collapsed

        ListEmpty {
            anchors.centerIn: list
            width: list.width - 2 * Theme.huge
            kind: conversations.kind
            searching: header.words !== ""
            syncing: freshness.syncing
            asOf: freshness.asOf
            onAllWanted: {
                conversations.kind = ConversationFilter.All;
                page.focusList();
            }
        }
    }
}
