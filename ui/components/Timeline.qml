// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What was said, newest at the bottom. It follows while its end is in view, and stays still otherwise.
ListView {
    id: timeline

    required property MessageModel messages
    property bool isGroup: false

    property bool byMouse: false ///< the focus came by a click: no ring
    property int missed: 0 ///< came while the reader was further up
    property real wanted: 0 ///< the message that is jumped to; 0: none

    readonly property real fromEnd: timeline.originY + timeline.contentHeight - timeline.contentY - timeline.height
    readonly property bool following: timeline.count === 0 || timeline.messages.atNewest && timeline.fromEnd < Theme.followWithin
    readonly property real reach: 3 * timeline.height

    // what the reader looks at, taken before the model changes
    property real lastHeight: 0
    property bool holding: false
    property bool toEnd: false
    property real anchor: 0
    property real anchorOffset: 0

    signal sendAgainWanted(real message)
    signal checkWanted(real message)
    signal cancelWanted(real message)
    signal copyWanted(string what)
    signal wholeTextWanted(int row)
    signal menuWanted(MessageBubble message, point at)
    signal typed(string text)
    signal contactWanted(real message, string name)

    /// Shows \c message with the keyboard's ring, from wherever it is.
    function jumpTo(message: real) {
        const row = timeline.messages.rowOf(message);
        timeline.wanted = row < 0 ? message : 0;
        if (row < 0)
            timeline.messages.around(message);
        else
            timeline.showRow(row);
    }

    function showRow(row: int) {
        timeline.forceActiveFocus(Qt.TabFocusReason);
        timeline.moveTo(row);
    }

    function showLatest() {
        timeline.missed = 0;
        timeline.holding = true;
        timeline.toEnd = true;
        timeline.messages.jumpToNewest();
        timeline.settleSoon();
    }

    /// By the newest row itself: the length of the list is an estimate.
    function isAtEnd(): bool {
        const newest = timeline.bubble(0);
        return timeline.count === 0 || timeline.messages.atNewest && newest
            && newest.y + newest.height - timeline.contentY - timeline.height < Theme.followWithin;
    }

    function hold() {
        timeline.settleSoon();
        if (timeline.holding)
            return;
        const bubble = timeline.bubble(timeline.indexAt(timeline.width / 2, timeline.contentY + timeline.height / 2));
        timeline.holding = true;
        timeline.toEnd = timeline.isAtEnd();
        timeline.anchor = bubble?.messageId ?? 0;
        timeline.anchorOffset = (bubble?.y ?? 0) - timeline.contentY;
    }

    /// While its end was in view, it stays there when the room for it changes.
    function holdEnd() {
        const wasFromEnd = timeline.fromEnd + timeline.height - timeline.lastHeight;
        timeline.lastHeight = timeline.height;
        if (timeline.count === 0 || wasFromEnd >= Theme.followWithin || !timeline.messages.atNewest)
            return;
        timeline.holding = true;
        timeline.toEnd = true;
        timeline.settleSoon();
    }

    function settleSoon() {
        Qt.callLater(timeline.settle); // qmllint disable
    }

    function settle() {
        if (!timeline.holding)
            return;
        timeline.forceLayout();
        const bubble = timeline.bubble(timeline.messages.rowOf(timeline.anchor));
        if (timeline.toEnd)
            timeline.positionViewAtBeginning();
        else if (bubble && Math.abs(bubble.y - timeline.anchorOffset - timeline.contentY) >= 0.5)
            timeline.contentY = bubble.y - timeline.anchorOffset;
        timeline.holding = false;
        timeline.fetch();
    }

    function fetch() {
        if (timeline.contentY - timeline.originY < timeline.reach)
            timeline.messages.fetchOlder();
        if (timeline.fromEnd < timeline.reach)
            timeline.messages.fetchNewer();
    }

    function moveTo(row: int) {
        timeline.byMouse = false;
        timeline.currentIndex = Math.max(0, Math.min(row, timeline.count - 1));
        timeline.positionViewAtIndex(timeline.currentIndex, ListView.Contain);
    }

    function scroll(distance: real) {
        const end = timeline.originY + timeline.contentHeight - timeline.height;
        timeline.contentY = Math.max(timeline.originY, Math.min(timeline.contentY + distance, end));
    }

    // untyped, because what Qt 6.4 compiles of "as" does not survive null
    function bubble(row: int): var {
        return row < 0 ? null : timeline.itemAtIndex(row);
    }

    function openMenu() {
        const bubble = timeline.bubble(timeline.currentIndex);
        if (bubble)
            timeline.menuWanted(bubble, Qt.point(bubble.width / 2, bubble.height));
    }

    objectName: "messages"
    model: timeline.messages
    verticalLayoutDirection: ListView.BottomToTop
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    cacheBuffer: 1000
    currentIndex: -1
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    activeFocusOnTab: true
    clip: true

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")

    onContentYChanged: timeline.fetch()
    onHeightChanged: timeline.holdEnd()
    onFollowingChanged: if (timeline.following) timeline.missed = 0
    onActiveFocusChanged: {
        if (!timeline.activeFocus)
            timeline.byMouse = false;
        else if (timeline.currentIndex < 0)
            timeline.currentIndex = Math.max(0, timeline.indexAt(timeline.width / 2, timeline.contentY + timeline.height - Theme.huge));
    }

    Keys.onUpPressed: timeline.moveTo(timeline.currentIndex + 1)
    Keys.onDownPressed: timeline.moveTo(timeline.currentIndex - 1)
    Keys.onReturnPressed: timeline.openMenu()
    Keys.onEnterPressed: timeline.openMenu()
    Keys.onMenuPressed: timeline.openMenu()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
            timeline.scroll((timeline.height - 40) * (event.key === Qt.Key_PageUp ? -1 : 1));
        else if (event.key === Qt.Key_Home)
            timeline.moveTo(timeline.count - 1);
        else if (event.key === Qt.Key_End)
            timeline.showLatest();
        else if (event.text > " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
            timeline.typed(event.text);
        else
            event.accepted = false;
    }

    delegate: MessageBubble {
        id: bubble

        width: timeline.width
        isGroup: timeline.isGroup
        focused: timeline.activeFocus && !timeline.byMouse && timeline.currentIndex === bubble.index
        onSendAgainWanted: timeline.sendAgainWanted(bubble.messageId)
        onCheckWanted: timeline.checkWanted(bubble.messageId)
        onCancelWanted: timeline.cancelWanted(bubble.messageId)
        onCopyWanted: what => timeline.copyWanted(what)
        onWholeTextWanted: timeline.wholeTextWanted(bubble.index)
        onMenuWanted: at => timeline.menuWanted(bubble, at)
        onQuotedWanted: timeline.jumpTo(bubble.quotedId)
        onContactWanted: name => timeline.contactWanted(bubble.messageId, name)
    }

    ScrollBar.vertical: SafeScrollBar {}

    Connections {
        target: timeline.messages

        function onRowsAboutToBeInserted(parent: var, first: int, last: int) {
            timeline.hold();
            if (first === 0 && !timeline.toEnd)
                timeline.missed += last - first + 1;
        }

        function onRowsAboutToBeRemoved() {
            timeline.hold();
        }

        function onDataChanged() {
            timeline.hold(); // items move only at the next layout
        }

        function onModelReset() {
            const row = timeline.messages.rowOf(timeline.wanted);
            if (row < 0) {
                timeline.showLatest();
                return;
            }
            timeline.wanted = 0;
            timeline.showRow(row);
        }
    }

    TapHandler {
        onTapped: {
            timeline.byMouse = true;
            timeline.forceActiveFocus(Qt.MouseFocusReason);
        }
    }
}
