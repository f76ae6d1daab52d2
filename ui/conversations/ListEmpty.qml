// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Parlance.Models
import Parlance.Ui

/// Why the list has no conversations, and the way to all of them.
ColumnLayout {
    id: empty

    required property int kind
    required property bool searching

    required property bool syncing ///< the first messages are on their way
    required property string asOf ///< how new the list is; empty: not known

    readonly property bool isAll: empty.kind === ConversationFilter.All
    readonly property string why: empty.searching ? qsTr("Nothing found")
        : empty.kind === ConversationFilter.Unread ? qsTr("Nothing unread")
        : empty.kind === ConversationFilter.Drafts ? qsTr("No drafts")
        : empty.kind === ConversationFilter.Archived ? qsTr("Nothing archived")
        : empty.syncing ? qsTr("Syncing…") : qsTr("No conversations yet")
    readonly property string next: empty.searching && !empty.isAll ? qsTr("Names, numbers and addresses in this list were searched.")
        : empty.searching ? qsTr("Names, numbers and addresses were searched. Esc shows all.")
        : empty.kind === ConversationFilter.Unread ? empty.asOf
        : empty.kind === ConversationFilter.Drafts ? qsTr("What you begin to write and do not send is kept here.")
        : empty.kind === ConversationFilter.Archived ? qsTr("What you put away is kept here until somebody writes.")
        : empty.syncing ? "" : KeyText.hint(qsTr("New message"), CommandKeys.of("newMessage"))

    signal allWanted

    spacing: Theme.medium

    EmptyState {
        title: empty.why
        words: empty.next
        Layout.fillWidth: true
    }

    SafeButton {
        objectName: "showAllButton"
        visible: !empty.isAll
        quiet: true
        text: empty.searching ? qsTr("Search in all") : qsTr("Show all")
        onClicked: empty.allWanted()
        Layout.alignment: Qt.AlignHCenter
    }
}
