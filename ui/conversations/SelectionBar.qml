// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

import Parlance.Models
import Parlance.Ui

/// How many conversations are picked, and what can be done with all of them.
Rectangle {
    id: bar

    required property ConversationSelection selection
    required property ConversationActions actions
    property bool inArchive: false

    signal closed

    function archive() {
        bar.actions.archive(bar.selection.conversations, !bar.inArchive);
        bar.closed();
    }

    objectName: "selectionBar"
    implicitHeight: Theme.headerHeight
    color: Theme.surface

    Accessible.role: Accessible.ToolBar
    Accessible.name: count.text

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        spacing: 0

        SafeText {
            id: count

            objectName: "selectionCount"
            text: bar.selection.count === 1 ? qsTr("1 selected") : qsTr("%n selected", "", bar.selection.count)
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: 1
            Layout.fillWidth: true
        }

        IconButton {
            objectName: "readSelectedButton"
            glyph: "ticks"
            what: qsTr("Mark as read")
            onClicked: {
                bar.actions.mark(bar.selection.conversations, false);
                bar.closed();
            }
        }

        IconButton {
            id: mute

            objectName: "muteSelectedButton"
            glyph: "mute"
            what: qsTr("Mute")
            onClicked: menu.openAt(mute, Qt.point(0, -menu.height), mute.visualFocus)
        }

        IconButton {
            objectName: "archiveSelectedButton"
            glyph: "archive"
            what: bar.inArchive ? qsTr("Back to the list") : qsTr("Archive")
            onClicked: bar.archive()
        }

        IconButton {
            objectName: "closeSelectionButton"
            glyph: "close"
            what: qsTr("Leave the selection")
            keys: KeyText.words("Esc")
            onClicked: bar.closed()
        }
    }

    MuteMenu {
        id: menu

        onChosen: mute => {
            bar.actions.mute(bar.selection.conversations, mute);
            bar.closed();
        }
    }
}
