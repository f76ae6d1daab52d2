// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The conversations, the liveliest first.
ListView {
    id: list

    required property ConversationModel conversations
    required property ConversationActions actions
    required property HistoryActions history
    property real current: 0 ///< the conversation that is shown
    property bool collapsed: false ///< there is room for pictures only
    property bool byMouse: false ///< the focus came by a click: no ring
    property bool used: false ///< somebody went through it; until then its current row is that of shownLast, or the one on top
    property real shownLast: 0 ///< the conversation; it may be closed again
    property ConversationRow under: null ///< the pointer

    readonly property ConversationSelection selection: list.conversations.selection
    readonly property ConversationRow currentRow: list.currentItem as ConversationRow
    readonly property bool sortable: list.conversations.kind === ConversationFilter.All && list.conversations.filter === ""

    signal windowWanted(real conversation) ///< of its own
    signal chosen(real conversation)
    signal removeWanted(var conversations) ///< of their local copies

    function fetch() {
        if (list.contentY - list.originY < 2 * list.height)
            list.conversations.fetchNewer();
        if (list.originY + list.contentHeight - list.contentY < 3 * list.height)
            list.conversations.fetchOlder();
    }

    function choose(row: int) {
        const conversation = list.conversations.conversationAt(row);
        if (conversation !== 0)
            list.chosen(conversation);
    }

    /// Whose presence is looked at now.
    function watch() {
        const first = list.indexAt(1, list.contentY + 1);
        const last = list.indexAt(1, list.contentY + list.height - 1);
        list.conversations.watch(Math.max(0, first), last < 0 ? list.count - 1 : last);
    }

    /// The conversation \a step rows from the one that is shown.
    function chooseNext(step: int) {
        const row = list.conversations.rowOf(list.current);
        const next = row < 0 ? 0 : Math.max(0, Math.min(row + step, list.count - 1));
        list.positionViewAtIndex(next, ListView.Contain);
        list.choose(next);
    }

    /// A row is current as soon as there is one: the first key goes on from there.
    function begin() {
        if (!list.activeFocus || list.count === 0 || list.currentIndex >= 0 && list.used)
            return;
        const row = list.conversations.rowOf(list.shownLast);
        if (row < 0 && !list.byMouse && list.shownLast !== 0)
            list.conversations.around(list.shownLast); // then it begins anew
        list.currentIndex = Math.max(0, row);
    }

    function beginInView() {
        list.begin();
        if (list.activeFocus && !list.byMouse && list.currentIndex >= 0)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain); // its ring is to be seen
    }

    /// What a verb is for: the picked ones if the row is among them, else the row.
    function meant(row: ConversationRow): var {
        return row.isPicked ? list.selection.conversations : [row.conversationId];
    }

    function showMenu(row: ConversationRow, at: point, byKey: bool) {
        if (row)
            menu.show(row, list.meant(row), at, byKey);
    }

    function archive(row: ConversationRow) {
        if (!row || row.isArchived)
            return;
        list.actions.archive(list.meant(row), true);
        list.selection.clear();
    }

    function markUnread(row: ConversationRow) {
        if (row)
            list.actions.mark(list.meant(row), true);
        list.selection.clear();
    }

    function clickRow(row: ConversationRow) {
        list.byMouse = true;
        list.used = true;
        list.currentIndex = row.index;
        if (list.selection.count > 0)
            list.selection.toggle(row.conversationId);
        else
            list.chosen(row.conversationId);
    }

    objectName: "conversations"
    model: list.conversations
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    activeFocusOnTab: true
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false // ours scrolls; a row that others push down does not take the view along
    currentIndex: -1
    clip: true

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversations")

    onContentYChanged: {
        list.fetch();
        watching.restart();
    }
    onCountChanged: {
        watching.restart();
        Qt.callLater(list.begin); // qmllint disable
    }
    onCurrentChanged: {
        if (list.current === 0)
            return; // the keyboard stays where it is
        list.shownLast = list.current;
        list.used = false; // the keyboard comes back to it, wherever it was opened
    }
    onHeightChanged: watching.restart()
    onActiveFocusChanged: {
        if (!list.activeFocus)
            list.byMouse = false;
        else
            list.beginInView();
    }

    Keys.onPressed: event => {
        list.byMouse = false;
        list.used = true;
        keys.press(event);
    }
    Keys.onReturnPressed: list.choose(list.currentIndex)
    Keys.onEnterPressed: list.choose(list.currentIndex)

    move: Transition {
        enabled: list.conversations.movesFew && Theme.rowMove > 0

        NumberAnimation {
            property: "y"
            duration: Theme.rowMove
            easing.type: Easing.OutCubic
        }
    }
    displaced: move

    delegate: ConversationRow {
        id: row

        ListView.onPooled: row.visible = false // else screen readers find what it showed before
        ListView.onReused: row.visible = true

        width: list.width
        selected: row.conversationId === list.current
        focused: list.activeFocus && !list.byMouse && list.currentIndex === row.index
        collapsed: list.collapsed
        selecting: list.selection.count > 0
        draggable: row.isPinned && list.sortable
        onHoveredChanged: {
            if (row.hovered)
                list.under = row;
            else if (list.under === row)
                list.under = null;
        }
        onChosen: list.clickRow(row)
        onToggled: list.selection.toggle(row.conversationId)
        onRangeWanted: {
            list.byMouse = true;
            list.conversations.selectTo(row.index);
        }
        onMenuWanted: at => list.showMenu(row, at, false)
        onCarriedOut: exporting.ask(row.conversationId, row.title, true)
        onDropped: y => {
            const to = list.indexAt(1, Math.max(list.originY, y));
            if (to >= 0)
                list.actions.movePin(row.conversationId, to);
        }
    }

    ScrollBar.vertical: SafeScrollBar {}

    Connections {
        target: list.conversations

        function onRowsMoved() {
            Qt.callLater(list.begin); // qmllint disable
        }

        function onModelReset() {
            Qt.callLater(list.beginInView); // qmllint disable
        }
    }

    ConversationListKeys {
        id: keys

        list: list
        conversations: list.conversations
        onMenuWanted: list.showMenu(list.currentRow, Qt.point(Theme.huge, Theme.rowHeight - Theme.medium), true)
        onArchiveWanted: list.archive(list.currentRow)
        onUnreadWanted: list.markUnread(list.currentRow)
    }

    ConversationMenu {
        id: menu

        actions: list.actions
        onWindowWanted: conversation => list.windowWanted(conversation)
        onPickWanted: conversation => list.selection.toggle(conversation)
        onExportWanted: (conversation, name) => exporting.ask(conversation, name, false)
        onRemoveWanted: (conversations, name) => question.ask(conversations, name)
    }

    ExportQuestion {
        id: exporting

        history: list.history
        onClosed: list.forceActiveFocus(Qt.PopupFocusReason)
    }

    RemovalQuestion {
        id: question

        onRemoveWanted: conversations => {
            list.selection.clear();
            list.removeWanted(conversations);
        }
        onClosed: list.forceActiveFocus(Qt.PopupFocusReason)
    }

    // the rows keep still while somebody aims
    HoverHandler {
        id: pointer

        onPointChanged: {
            if (!pointer.hovered)
                return;
            list.conversations.held = true;
            resting.restart();
        }
        onHoveredChanged: if (!pointer.hovered) list.conversations.held = false
    }

    Timer {
        id: resting

        interval: Theme.pointerRest
        onTriggered: list.conversations.held = false
    }

    Hint {
        over: list.under !== null ? list.under : list
        shown: list.collapsed && list.under !== null
        text: list.under?.title ?? ""
    }

    Timer {
        id: watching

        interval: Theme.watchIdle
        onTriggered: list.watch()
    }
}
