// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// All that is known of one message.
FocusScope {
    id: pane

    required property Messenger messenger
    required property real message

    signal closed

    objectName: "messageDetails"

    Component.onCompleted: header.focusBack()

    Keys.onEscapePressed: pane.closed()

    MessageDetails {
        id: details

        messenger: pane.messenger
        message: pane.message
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        title: qsTr("Message details")
        onBackWanted: pane.closed()
    }

    Flickable {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.height + 2 * Theme.wide
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: SafeScrollBar {}

        Column {
            id: column

            y: Theme.wide
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(pane.width - 2 * Theme.wide, Theme.formMaximum)
            spacing: Theme.large

            Repeater {
                model: details.facts

                CardFact {
                    width: column.width
                    onCopyWanted: what => pane.messenger.copy(what)
                }
            }

            Foldable {
                width: column.width
                details: details.technical
                onCopyWanted: pane.messenger.copy(details.technical)
            }

            SafeButton {
                objectName: "copyAllButton"
                anchors.left: parent.left
                text: qsTr("Copy everything")
                onClicked: pane.messenger.copy(details.whole)
            }
        }
    }
}
