// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The messages that were found, the newest first.
ListView {
    id: list

    required property SearchModel results
    property real shown: 0 ///< the message that was opened last
    property bool byMouse: false ///< the focus came by a click: no ring

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

    objectName: "searchResults"
    model: list.results
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    activeFocusOnTab: list.count > 0
    highlightFollowsCurrentItem: false
    currentIndex: -1
    keyNavigationEnabled: false
    clip: true

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages found")

    onContentYChanged: list.fetch()
    onCurrentIndexChanged: if (list.currentIndex >= 0) list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    onActiveFocusChanged: if (!list.activeFocus) list.byMouse = false

    Keys.onDownPressed: list.currentIndex = Math.min(list.currentIndex + 1, list.count - 1)
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

    ScrollBar.vertical: SafeScrollBar {}

    Connections {
        target: list.results

        function onModelReset() {
            list.currentIndex = -1;
            list.positionViewAtBeginning();
        }
    }
}
