// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What has not left yet, or did not get away, in all accounts.
PanelPage {
    id: page

    required property Messenger messenger

    signal messageWanted(real conversation, real message)

    /// And shows where it is written on.
    function takeBack(message: real) {
        page.messenger.hold.takeBack(message, true);
        page.closed();
    }

    objectName: "outboxPage"
    title: qsTr("Outbox")
    onBackWanted: page.closed()

    OutboxModel {
        id: waiting

        messenger: page.messenger
    }

    OutcomeCheck {
        id: checks

        messenger: page.messenger
        onTold: words => announcer.say(words)
    }

    Announcer {
        id: announcer
    }

    ListView {
        id: list

        readonly property ListSteps steps: ListSteps {
            list: list
        }

        function choose() {
            const row = list.currentItem as OutboxRow;
            if (row)
                page.messageWanted(row.conversation, row.messageId);
        }

        objectName: "outbox"
        anchors.fill: parent
        anchors.leftMargin: 1 // beside the line around
        anchors.rightMargin: 1
        model: waiting
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        focus: true
        activeFocusOnTab: true
        clip: true

        Accessible.role: Accessible.List
        Accessible.name: page.title

        onCurrentIndexChanged: if (list.currentIndex >= 0) list.positionViewAtIndex(list.currentIndex, ListView.Contain)

        Keys.onPressed: event => list.steps.press(event)
        Keys.onReturnPressed: list.choose()
        Keys.onEnterPressed: list.choose()

        ScrollBar.vertical: SafeScrollBar {}

        RowFocus {
            id: rowFocus

            view: list
        }

        delegate: OutboxRow {
            id: row

            width: list.width
            focused: list.activeFocus && !rowFocus.isInside && list.currentIndex === row.index
            onChosen: page.messageWanted(row.conversation, row.messageId)
            onSendAgainWanted: page.messenger.sendAgain(row.messageId)
            onCheckWanted: checks.begin(row.messageId)
            onCancelWanted: page.messenger.cancel(row.messageId)
            onTakeBackWanted: page.takeBack(row.messageId)
            onConfirmWanted: page.messenger.confirm(row.messageId)
            onTimeWanted: {
                times.conversation = row.conversation;
                times.changeFor(row.messageId);
            }
            onEditWanted: page.takeBack(row.messageId)
            onCopyWanted: what => page.messenger.copy(what)
        }
    }

    LaterMenu {
        id: times

        anchors.centerIn: parent
        messenger: page.messenger
        conversation: 0
        onClosed: list.forceActiveFocus(Qt.PopupFocusReason)
    }

    Lazy {
        wanted: waiting.loaded && waiting.count === 0

        EmptyState {
            anchors.centerIn: list
            width: list.width - 2 * Theme.huge
            glyph: "tick"
            title: qsTr("Nothing waits")
            words: qsTr("Every message has left.")
        }
    }
}
