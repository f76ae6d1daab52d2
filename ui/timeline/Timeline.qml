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
    required property MediaDesk desk
    property bool isGroup: false

    property bool byMouse: false ///< the focus came by a click: no ring
    property int missed: 0 ///< came while the reader was further up
    property real wanted: 0 ///< the message that is jumped to; 0: none
    property bool quietly: false ///< the keyboard stays where it is
    property string searched: "" ///< words that are looked for
    property real found: 0 ///< the message that was found

    readonly property Item scrollBar: bar
    readonly property real fromEnd: timeline.originY + timeline.contentHeight - timeline.contentY - timeline.height
    readonly property bool following: timeline.count === 0 || timeline.messages.atNewest && timeline.fromEnd < Theme.followWithin
    readonly property real reach: 3 * timeline.height
    readonly property bool selecting: timeline.messages.selectedCount > 0
    property BubbleText marked: null ///< whose text is selected
    property bool opened: false ///< it has its first place
    property bool reopening: false ///< others belong together: the reader stays where they are
    property bool markerAbove: false ///< the new messages begin further up

    // what the reader looks at, taken before the model changes
    property real lastHeight: 0
    property bool holding: false
    property bool toEnd: false
    property real anchor: 0
    property real anchorOffset: 0

    signal moved ///< by the user
    signal settled
    signal sendAgainWanted(real message)
    signal checkWanted(real message)
    signal cancelWanted(real message)
    signal takeBackWanted(real message, real conversation)
    signal timeWanted(real message)
    signal confirmWanted(real message)
    signal copyWanted(string what)
    signal wholeTextWanted(int row)
    signal menuWanted(MessageBubble message, point at, bool byKey)
    signal typed(string text)
    signal linkWanted(var link)
    signal replyWanted(MessageBubble message)
    signal writeWanted ///< the keyboard goes down to where one writes
    signal removeWanted(var messages) ///< the chosen ones, else the one with the keyboard
    signal contactWanted(real message, string name)

    /// Shows \c message with the keyboard's ring, from wherever it is.
    function jumpTo(message: real) {
        timeline.quietly = false;
        timeline.show(message);
    }

    /// Shows \c message and leaves the keyboard where it is.
    function reveal(message: real) {
        timeline.quietly = true;
        timeline.show(message);
    }

    function show(message: real) {
        const row = timeline.messages.rowOf(message);
        timeline.wanted = row < 0 ? message : 0;
        if (row < 0)
            timeline.messages.around(message);
        else
            timeline.showRow(row);
    }

    function showRow(row: int) {
        timeline.opened = true;
        if (!timeline.quietly)
            timeline.forceActiveFocus(Qt.TabFocusReason);
        timeline.go(row, ListView.Center);
        timeline.bubble(row)?.flash();
    }

    function go(row: int, how: int) {
        timeline.byMouse = false;
        timeline.currentIndex = row;
        timeline.holding = true; // rows that are made on the way must not hold the place that is left
        for (let look = 0; look < 2; ++look) { // the first time by estimated heights
            timeline.forceLayout();
            timeline.positionViewAtIndex(row, how);
        }
        timeline.holding = false;
        timeline.findMarker();
    }

    function showUnread() {
        if (timeline.messages.marker !== 0)
            timeline.jumpTo(timeline.messages.marker);
    }

    /// Keeps \c message at \c offset from the top while the rows get their places.
    function holdAt(message: real, offset: real) {
        timeline.holding = true;
        timeline.toEnd = false;
        timeline.anchor = message;
        timeline.anchorOffset = offset;
        timeline.settleSoon();
    }

    /// At what is new, else where the reader was, else at the latest.
    function open() {
        const messages = timeline.messages;
        const toNews = !timeline.reopening && messages.rowOf(messages.marker) >= 0;
        timeline.opened = true;
        timeline.reopening = false;
        if (toNews)
            timeline.holdAt(messages.marker, timeline.height / 3);
        else if (messages.rowOf(messages.place) >= 0)
            timeline.holdAt(messages.place, messages.placeOffset);
        else
            timeline.showLatest();
    }

    /// The rows are others: to the one that is jumped to.
    function place() {
        const row = timeline.messages.rowOf(timeline.wanted);
        if (row < 0 && timeline.wanted !== 0)
            return; // its rows are on their way
        timeline.wanted = 0;
        if (row >= 0)
            timeline.showRow(row);
        else if (!timeline.opened)
            timeline.open();
        else
            timeline.showLatest();
    }

    /// Remembers where the reader is, for the next time this is opened.
    function remember() {
        if (!timeline.opened || timeline.holding)
            return;
        const bubble = timeline.isAtEnd() ? null : timeline.eyed();
        timeline.messages.leaveAt(bubble?.messageId ?? 0, (bubble?.y ?? 0) - timeline.contentY);
    }

    function findMarker() {
        const messages = timeline.messages;
        const bubble = timeline.bubble(messages.rowOf(messages.marker));
        timeline.markerAbove = messages.marker !== 0 && timeline.count > 0
            && (!bubble || bubble.y + bubble.height < timeline.contentY);
    }

    function showLatest() {
        timeline.wanted = 0;
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

    /// The message under the reader's eye.
    function eyed(): var {
        return timeline.bubble(timeline.indexAt(timeline.width / 2, timeline.contentY + timeline.height / 2));
    }

    /// The lowest row that is seen.
    function seenRow(): int {
        const lowest = timeline.indexAt(timeline.width / 2, timeline.contentY + timeline.height - Theme.huge);
        return lowest >= 0 ? lowest : Math.max(0, timeline.indexAt(timeline.width / 2, timeline.contentY + timeline.height / 2));
    }

    /// Where the keyboard was; the reader may have scrolled away from it.
    function isCurrentSeen(): bool {
        const row = timeline.currentItem;
        return row !== null && row.y + row.height > timeline.contentY && row.y < timeline.contentY + timeline.height;
    }

    function isInView(message: real): bool {
        const bubble = timeline.bubble(timeline.messages.rowOf(message));
        return bubble !== null && bubble.y >= timeline.contentY && bubble.y + bubble.height <= timeline.contentY + timeline.height;
    }

    function hold() {
        timeline.settleSoon();
        if (timeline.holding)
            return;
        const bubble = timeline.eyed();
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
        const row = timeline.messages.rowOf(timeline.anchor);
        if (!timeline.toEnd && row >= 0 && !timeline.bubble(row))
            timeline.positionViewAtIndex(row, ListView.Center);
        const bubble = timeline.bubble(row);
        if (timeline.toEnd)
            timeline.positionViewAtBeginning();
        else if (bubble && Math.abs(bubble.y - timeline.anchorOffset - timeline.contentY) >= 0.5)
            timeline.showAt(bubble.y - timeline.anchorOffset);
        timeline.holding = false;
        timeline.fetch();
        timeline.findMarker();
        timeline.remember();
        timeline.settled();
    }

    /// Not beyond the newest row, which only that row itself can tell.
    function showAt(y: real) {
        timeline.contentY = y;
        timeline.forceLayout();
        const newest = timeline.bubble(0);
        if (newest && timeline.messages.atNewest && newest.y + newest.height - timeline.contentY < timeline.height)
            timeline.positionViewAtBeginning();
    }

    function fetch() {
        if (timeline.contentY - timeline.originY < timeline.reach)
            timeline.messages.fetchOlder();
        if (timeline.fromEnd < timeline.reach)
            timeline.messages.fetchNewer();
    }

    function moveTo(row: int) {
        timeline.go(Math.max(0, Math.min(row, timeline.count - 1)), ListView.Contain);
        if (rowFocus.isInside)
            timeline.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    function scroll(distance: real) {
        const end = timeline.originY + timeline.contentHeight - timeline.height;
        timeline.contentY = Math.max(timeline.originY, Math.min(timeline.contentY + distance, end));
        timeline.moved();
    }

    // untyped, because what Qt 6.4 compiles of "as" does not survive null
    function bubble(row: int): var {
        return row < 0 ? null : timeline.itemAtIndex(row);
    }

    /// Only one text is selected at a time.
    function mark(words: BubbleText) {
        if (timeline.marked && timeline.marked !== words)
            timeline.marked.deselect();
        timeline.marked = words;
    }

    function takeFocus() {
        timeline.byMouse = true;
        timeline.forceActiveFocus(Qt.MouseFocusReason);
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

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")

    onContentYChanged: {
        timeline.fetch();
        timeline.findMarker();
        timeline.remember();
        if (timeline.moving || bar.active)
            timeline.moved();
    }
    onHeightChanged: timeline.holdEnd()
    onFollowingChanged: if (timeline.following) timeline.missed = 0
    onActiveFocusChanged: {
        if (!timeline.activeFocus)
            timeline.byMouse = false;
        else if (!timeline.isCurrentSeen())
            timeline.currentIndex = timeline.seenRow();
    }

    delegate: MessageBubble {
        id: bubble

        ListView.onPooled: bubble.visible = false // else screen readers find what it showed before
        ListView.onReused: bubble.show()

        width: timeline.width
        desk: timeline.desk
        isGroup: timeline.isGroup
        focused: timeline.activeFocus && !timeline.byMouse && !rowFocus.isInside && timeline.currentIndex === bubble.index
        searched: timeline.searched
        found: timeline.found === bubble.messageId
        onSendAgainWanted: timeline.sendAgainWanted(bubble.messageId)
        onCheckWanted: timeline.checkWanted(bubble.messageId)
        onCancelWanted: timeline.cancelWanted(bubble.messageId)
        onTakeBackWanted: timeline.takeBackWanted(bubble.messageId, bubble.conversation)
        onTimeWanted: timeline.timeWanted(bubble.messageId)
        onConfirmWanted: timeline.confirmWanted(bubble.messageId)
        onCopyWanted: what => timeline.copyWanted(what)
        selecting: timeline.selecting
        onWholeTextWanted: timeline.wholeTextWanted(bubble.index)
        onUnfoldWanted: timeline.messages.unfold(bubble.index)
        onLinkWanted: link => timeline.linkWanted(link)
        onTapped: timeline.takeFocus()
        onMarked: words => timeline.mark(words as BubbleText)
        onToggled: timeline.messages.toggle(bubble.index)
        onReplyWanted: timeline.replyWanted(bubble)
        onCopyTextWanted: timeline.copyWanted(timeline.messages.wholeText(bubble.index))
        onMenuWanted: at => timeline.menuWanted(bubble, at, false)
        onQuotedWanted: timeline.jumpTo(bubble.quotedId)
        onContactWanted: name => timeline.contactWanted(bubble.messageId, name)
        onHeightChanged: timeline.hold()
    }

    ScrollBar.vertical: SafeScrollBar {
        id: bar
    }

    RowFocus {
        id: rowFocus

        view: timeline
    }

    Connections {
        target: timeline.messages

        function onRowsAboutToBeInserted(parent: var, first: int, last: int) {
            timeline.hold();
            if (timeline.messages.isLatest(first) && !timeline.toEnd)
                timeline.missed += last - first + 1;
        }

        function onRowsAboutToBeRemoved() {
            timeline.hold();
        }

        function onRowsRemoved() {
            if (timeline.messages.count === 0 && timeline.activeFocus)
                timeline.writeWanted(); // no row is left to have the keyboard
        }

        function onDataChanged() {
            timeline.hold(); // items move only at the next layout
        }

        function onRejoined() {
            timeline.opened = false;
            timeline.reopening = true;
        }

        function onModelReset() {
            if (timeline.messages.count > 0) // our own count may be the one before
                Qt.callLater(timeline.place); // qmllint disable
        }
    }

    TapHandler {
        onTapped: timeline.takeFocus()
    }
}
