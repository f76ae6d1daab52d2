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
    property real current: 0 ///< the conversation that is shown
    property bool byMouse: false ///< the focus came by a click: no ring

    signal chosen(real conversation)

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
        list.choose(row < 0 ? 0 : Math.max(0, Math.min(row + step, list.count - 1)));
    }

    objectName: "conversations"
    model: list.conversations
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    activeFocusOnTab: true
    highlightFollowsCurrentItem: false
    clip: true

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversations")

    onContentYChanged: {
        list.fetch();
        watching.restart();
    }
    onCountChanged: watching.restart()
    onHeightChanged: watching.restart()
    onCurrentIndexChanged: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    onActiveFocusChanged: {
        if (!list.activeFocus)
            list.byMouse = false;
        else if (list.currentIndex < 0)
            list.currentIndex = Math.max(0, list.conversations.rowOf(list.current));
    }

    Keys.onPressed: event => {
        list.byMouse = false;
        event.accepted = false;
    }
    Keys.onReturnPressed: list.choose(list.currentIndex)
    Keys.onEnterPressed: list.choose(list.currentIndex)

    delegate: ConversationRow {
        id: row

        width: list.width
        selected: row.conversationId === list.current
        focused: list.activeFocus && !list.byMouse && list.currentIndex === row.index
        onChosen: {
            list.byMouse = true;
            list.currentIndex = row.index;
            list.chosen(row.conversationId);
        }
    }

    ScrollBar.vertical: SafeScrollBar {}

    Timer {
        id: watching

        interval: Theme.watchIdle
        onTriggered: list.watch()
    }
}
