// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The templates of a service to choose from.
Item {
    id: list

    required property TemplateModel templates

    signal chosen(string id, string name, var blanks)

    function focusSearch() {
        search.forceActiveFocus(Qt.OtherFocusReason);
    }

    // untyped, as in Timeline
    function row(at: int): var {
        return at < 0 ? null : rows.itemAtIndex(at);
    }

    function choose(at: int) {
        rows.forceLayout(); // it may just have been searched
        const choice = list.row(at);
        if (choice)
            list.chosen(choice.templateId, choice.name, choice.blanks);
    }

    SearchField {
        id: search

        objectName: "templateSearch"
        x: Theme.wide
        y: Theme.large
        width: parent.width - 2 * Theme.wide
        prompt: qsTr("Search templates")
        onTextChanged: list.templates.query = search.text
        onListWanted: rows.forceActiveFocus(Qt.TabFocusReason)
        onFirstWanted: list.choose(0)
    }

    SafeLabel {
        objectName: "templateState"
        anchors.top: search.bottom
        anchors.topMargin: Theme.wide
        x: Theme.wide
        width: parent.width - 2 * Theme.wide
        visible: text !== ""
        text: list.templates.problem !== "" ? list.templates.problem
            : list.templates.loading ? qsTr("Asking the service…")
            : rows.count > 0 ? "" : search.text !== "" ? qsTr("No template has these words")
            : qsTr("The service has no templates · make one there")
        color: list.templates.problem !== "" ? Theme.error : Theme.secondary
        wrapMode: Text.Wrap
    }

    ListView {
        id: rows

        objectName: "templates"
        anchors.top: search.bottom
        anchors.topMargin: Theme.medium
        anchors.bottom: parent.bottom
        width: parent.width
        model: list.templates
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        currentIndex: -1
        clip: true

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Templates")

        onActiveFocusChanged: if (rows.activeFocus && rows.currentIndex < 0) rows.currentIndex = 0
        onCurrentIndexChanged: if (rows.currentIndex >= 0) rows.positionViewAtIndex(rows.currentIndex, ListView.Contain)

        Keys.onReturnPressed: list.choose(rows.currentIndex)
        Keys.onEnterPressed: list.choose(rows.currentIndex)

        ScrollBar.vertical: SafeScrollBar {}

        delegate: TemplateRow {
            id: row

            width: rows.width
            focused: rows.activeFocus && rows.currentIndex === row.index
            onChosen: list.choose(row.index)
        }
    }
}
