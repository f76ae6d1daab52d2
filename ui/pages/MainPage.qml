// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The list and one conversation, side by side where there is room.
FocusScope {
    id: page

    required property Messenger messenger
    required property AccountModel accounts
    property int listWidth: Theme.listDefault
    property bool watched: true ///< the window is active

    property real conversation: 0 ///< the one that is shown
    property bool writingNew: false
    property string address: "" ///< for a new message, from outside
    property string firstText: "" ///< what is to be written there

    readonly property bool narrow: page.width < Theme.narrow
    readonly property bool detailOpen: page.conversation !== 0 || page.writingNew
    readonly property int listRoom: Math.min(page.listWidth, page.width - Theme.timelineMinimum)
    readonly property ConversationPage conversationPage: conversationLoader.item as ConversationPage

    signal accountsWanted
    signal wholeTextWanted(var pieces)

    function open(conversation: real) {
        page.writingNew = false;
        if (page.conversation !== conversation) {
            page.conversation = 0; // the old page says its draft before the new one is made
            page.conversation = conversation;
        }
        page.conversationPage?.focusComposer();
    }

    function writeNew(address: string, text: string) {
        page.address = address;
        page.firstText = text;
        page.writingNew = false;
        page.writingNew = true;
    }

    /// One level; false if there is none.
    function back(): bool {
        if (page.writingNew)
            page.writingNew = false;
        else if (page.conversation !== 0 && page.narrow)
            page.conversation = 0;
        else
            return false;
        if (page.conversationPage)
            page.conversationPage.focusComposer();
        else
            list.focusList();
        return true;
    }

    function focusFilter() {
        if (page.narrow)
            page.conversation = 0;
        list.focusFilter();
    }

    function chooseNext(step: int) {
        list.chooseNext(step);
    }

    /// filter → list → timeline → composer, or the other way.
    function focusRegion(step: int) {
        const regions = [];
        if (list.visible)
            regions.push(list.filterItem, list.listItem);
        if (page.conversationPage && detail.visible)
            regions.push(page.conversationPage.timelineItem, page.conversationPage.composerItem);
        const at = regions.findIndex(region => region.activeFocus);
        const next = at < 0 ? 0 : (at + step + regions.length) % regions.length;
        regions[next].forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "mainPage"

    ConversationListPage {
        id: list

        visible: !page.narrow || !page.detailOpen
        width: page.narrow ? page.width : page.listRoom
        height: page.height
        focus: true
        messenger: page.messenger
        current: page.conversation
        onChosen: conversation => page.open(conversation)
        onNewWanted: page.writeNew("", "")
        onAccountsWanted: page.accountsWanted()
    }

    Item {
        id: detail

        x: page.narrow ? 0 : page.listRoom
        width: page.width - x
        height: page.height
        visible: !page.narrow || page.detailOpen

        Rectangle {
            anchors.fill: parent
            color: Theme.timeline
        }

        Loader {
            anchors.centerIn: parent
            width: Math.min(detail.width - 2 * Theme.huge, Theme.listDefault)
            active: !page.detailOpen
            sourceComponent: EmptyState {
                glyph: "chats"
                title: qsTr("Choose a conversation")
                words: qsTr("Ctrl+K searches · Ctrl+N writes to somebody · Alt+Down opens the next")
            }
        }

        Loader {
            id: conversationLoader

            anchors.fill: parent
            active: page.conversation !== 0
            visible: !page.writingNew
            sourceComponent: ConversationPage {
                messenger: page.messenger
                conversation: page.conversation
                hasBack: page.narrow
                watched: page.watched && detail.visible && !page.writingNew
                onBackWanted: page.back()
                onWholeTextWanted: pieces => page.wholeTextWanted(pieces)
            }
        }

        Loader {
            anchors.fill: parent
            active: page.writingNew
            sourceComponent: NewMessagePage {
                messenger: page.messenger
                accounts: page.accounts
                address: page.address
                onOpened: conversation => {
                    page.open(conversation);
                    page.conversationPage?.write(page.firstText);
                    page.firstText = "";
                }
                onClosed: page.back()
            }
        }
    }

    Splitter {
        x: page.listRoom - width / 2
        height: page.height
        visible: !page.narrow
        position: page.listWidth
        usual: Theme.listDefault
        minimum: Theme.listMinimum
        maximum: Theme.listMaximum
        onMoved: position => page.listWidth = position
    }

    Connections {
        target: page.messenger

        // a text that was not taken after its page was left is kept as a draft
        function onNotSent(conversation: real, text: string) {
            if (conversation !== page.conversation)
                page.messenger.saveDraft(conversation, text);
        }
    }
}
