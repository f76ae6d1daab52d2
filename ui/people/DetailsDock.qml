// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Where the details of a conversation stand: beside it where there is room, else over it, or in its place.
Item {
    id: dock

    required property Messenger messenger
    required property real conversation
    required property ConversationInfo info
    required property bool isWhole ///< there is room for one thing only

    property bool isOver: false ///< they are open though there is no room beside it
    property bool asked: false ///< somebody asked for them just now

    readonly property bool docked: dock.width >= Theme.timelineMinimum + Theme.detailsDefault // how wide the list is counts, too
    readonly property bool open: dock.docked ? Preferences.detailsOpen : dock.isOver
    readonly property bool covers: dock.open && !dock.docked
    readonly property int widest: Math.max(Theme.detailsDefault, Math.min(Theme.detailsMaximum, dock.width - Theme.timelineMinimum))
    readonly property int paneWidth: Math.max(Theme.detailsMinimum, Math.min(Preferences.detailsWidth || Theme.detailsDefault, dock.widest))
    readonly property int room: dock.open && dock.docked ? dock.width - dock.paneWidth : dock.width ///< for the conversation
    readonly property Item paneItem: pane.item

    signal closeWanted
    signal personWanted(string address)
    signal conversationWanted(real conversation)
    signal messageWanted(real conversation, real message)

    function show(open: bool) {
        dock.asked = open;
        if (dock.docked)
            Preferences.detailsOpen = open;
        else
            dock.isOver = open;
    }

    onDockedChanged: dock.isOver = false

    Item { // what is left of the conversation leads back to it
        visible: dock.covers
        anchors.left: parent.left
        width: dock.width - (pane.item?.width ?? 0)
        height: dock.height

        TapHandler {
            onTapped: dock.closeWanted()
        }
    }

    Lazy {
        id: pane

        wanted: dock.open

        DetailsPane {
            anchors.right: parent?.right
            width: dock.isWhole ? dock.width : dock.paneWidth
            height: dock.height
            takesFocus: dock.asked
            floats: !dock.docked
            messenger: dock.messenger
            conversation: dock.conversation
            info: dock.info
            onClosed: dock.closeWanted()
            onPersonWanted: address => dock.personWanted(address)
            onConversationWanted: conversation => dock.conversationWanted(conversation)
            onMessageWanted: (conversation, message) => dock.messageWanted(conversation, message)
        }
    }

    Splitter {
        objectName: "detailsSplitter"
        anchors.right: parent.right
        anchors.rightMargin: dock.paneWidth - width / 2
        height: dock.height
        visible: dock.open && dock.docked
        what: qsTr("Width of the details")
        behind: true
        position: dock.paneWidth
        usual: Theme.detailsDefault
        minimum: Theme.detailsMinimum
        maximum: dock.widest
        onMoved: position => Preferences.detailsWidth = position
    }
}
