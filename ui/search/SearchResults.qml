// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The messages that were found, by conversation, the newest first.
ListView {
    id: list

    required property SearchModel results
    required property SearchGroups groups
    property real shown: 0 ///< the message that was opened last
    property bool byMouse: false ///< the focus came by a click: no ring
    property bool holding: false ///< rows come and go: the current one is to stay where it is
    property real place: 0 ///< of the current one, from the top, while it is held

    readonly property ListSteps steps: ListSteps {
        list: list
    }
    readonly property string told: list.results.isAsking && list.results.atOldest && !list.results.loading
        ? qsTr("%n message(s) found", "", list.count) : ""

    signal picked(int row)
    signal fieldWanted

    function enter() {
        if (list.count === 0)
            return;
        list.currentIndex = Math.max(0, list.currentIndex);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function fetch() {
        if (list.contentY - list.originY < 2 * list.height)
            list.results.fetchNewer();
        if (list.originY + list.contentHeight - list.contentY < 3 * list.height)
            list.results.fetchOlder();
    }

    function hold() {
        if (list.holding || !list.currentItem)
            return;
        list.holding = true;
        list.place = list.currentItem.y - list.contentY;
        Qt.callLater(list.settle); // qmllint disable
    }

    /// By the row itself: where the others are is an estimate.
    function settle() {
        list.forceLayout();
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        list.forceLayout();
        if (list.currentItem)
            list.contentY = list.currentItem.y - list.place;
        list.holding = false;
    }

    /// What is older may all belong further up: then there is something to do at the end.
    function goDown() {
        if (list.currentIndex < list.count - 1)
            ++list.currentIndex;
        else
            list.results.fetchOlder();
    }

    objectName: "searchResults"
    model: list.groups
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    activeFocusOnTab: list.count > 0
    highlightFollowsCurrentItem: false
    currentIndex: -1
    keyNavigationEnabled: false
    clip: true
    bottomMargin: older.visible ? older.height + 2 * Theme.medium : 0

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages found")

    onContentYChanged: list.fetch()
    onCurrentIndexChanged: if (list.currentIndex >= 0 && !list.holding) list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    onActiveFocusChanged: {
        if (!list.activeFocus)
            list.byMouse = false;
        else if (!list.byMouse)
            list.currentIndex = Math.max(0, list.currentIndex); // a row is read, and Return opens it
    }

    Keys.onPressed: event => list.steps.press(event)
    Keys.onDownPressed: list.goDown()
    Keys.onUpPressed: list.currentIndex > 0 ? --list.currentIndex : list.fieldWanted()
    Keys.onReturnPressed: list.picked(list.currentIndex)
    Keys.onEnterPressed: list.picked(list.currentIndex)

    delegate: SearchResultRow {
        id: row

        ListView.onPooled: row.visible = false // else screen readers find what it showed before
        ListView.onReused: row.visible = true

        width: list.width
        isOpen: row.messageId === list.shown
        focused: list.activeFocus && !list.byMouse && list.currentIndex === row.index
        onChosen: {
            list.byMouse = true;
            list.picked(row.index);
        }
    }

    // no footer: Qt 6.4 does not make bound ones
    SafeButton {
        id: older

        objectName: "olderResultsButton"
        x: (list.width - older.width) / 2
        y: list.originY + list.contentHeight + Theme.medium
        visible: list.count > 0 && !list.results.atOldest
        focusPolicy: Qt.NoFocus // Down does the same, and the list keeps the keyboard
        quiet: true
        text: qsTr("Search further back")
        onClicked: list.results.fetchOlder()
    }

    ScrollBar.vertical: SafeScrollBar {}

    Connections {
        target: list.groups

        function onRowsAboutToBeInserted() {
            list.hold();
        }

        function onRowsAboutToBeRemoved() {
            list.hold();
        }

        function onModelReset() {
            list.currentIndex = -1;
            list.positionViewAtBeginning();
        }
    }
}
