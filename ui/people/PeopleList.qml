// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// People to choose from, in sections.
ListView {
    id: list

    required property var people ///< a PeopleModel, whose kinds differ in what fills them
    property string what: qsTr("People")
    property bool byMouse: false ///< the focus came by a click: no ring
    property bool hasMore: true ///< each has a card to be opened

    property bool firstWanted: false ///< as soon as the rows are those of what was typed

    readonly property ListSteps steps: ListSteps {
        list: list
    }
    readonly property int onward: list.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right ///< to what lies beside a row

    signal picked(int row)
    signal chosen(string account, string address)
    signal detailsWanted(string account, string address)

    function choose(row: int) {
        if (row < 0 || row >= list.count)
            return;
        list.chosen(list.people.accountAt(row), list.people.addressAt(row));
        list.picked(row);
    }

    /// Of a DirectoryModel: whoever types faster than it looks is not forgotten.
    function chooseFirst() {
        list.firstWanted = !list.people.ready;
        if (list.people.ready)
            list.choose(0);
    }

    function showDetails(row: int) {
        if (list.hasMore && row >= 0 && row < list.count)
            list.detailsWanted(list.people.accountAt(row), list.people.addressAt(row));
    }

    /// Whose presence is looked at now.
    function watch() {
        const first = list.indexAt(1, list.contentY + 1);
        const last = list.indexAt(1, list.contentY + list.height - 1);
        list.people.watch(Math.max(0, first), last < 0 ? list.count - 1 : last);
    }

    objectName: "people"
    model: list.people
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    highlightFollowsCurrentItem: false
    currentIndex: -1
    clip: true

    Accessible.role: Accessible.List
    Accessible.name: list.what

    Connections {
        target: list.people
        ignoreUnknownSignals: true

        function onReadyChanged() {
            if (list.firstWanted && list.people.ready)
                list.chooseFirst();
        }

        function onQueryChanged() {
            list.firstWanted = false;
        }
    }

    onCountChanged: watching.restart()
    onContentYChanged: watching.restart()
    onCurrentIndexChanged: if (list.currentIndex >= 0) list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    onActiveFocusChanged: {
        if (!list.activeFocus)
            list.byMouse = false;
        else if (list.currentIndex < 0)
            list.currentIndex = 0;
    }

    Keys.onPressed: event => {
        list.byMouse = false;
        event.accepted = event.key === list.onward;
        if (event.accepted)
            list.showDetails(list.currentIndex);
        else
            list.steps.press(event);
    }
    Keys.onReturnPressed: list.choose(list.currentIndex)
    Keys.onEnterPressed: list.choose(list.currentIndex)

    section.property: "section"

    delegate: PersonRow {
        id: row

        width: list.width
        hasMore: list.hasMore
        heading: row.ListView.previousSection !== row.ListView.section ? row.section : ""
        focused: list.activeFocus && !list.byMouse && list.currentIndex === row.index
        onChosen: {
            list.byMouse = true;
            list.currentIndex = row.index;
            list.choose(row.index);
        }
        onDetailsWanted: list.showDetails(row.index)
    }

    ScrollBar.vertical: SafeScrollBar {}

    Timer {
        id: watching

        interval: Theme.watchIdle
        onTriggered: list.watch()
    }
}
