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
    property var reminders: [] ///< keys that are told where no conversation is shown, see CommandList
    property var lessons: [] ///< what somebody new should try, see CommandList

    property real conversation: 0 ///< the one that is shown
    property bool writingNew: false
    property string address: "" ///< for a new message, from outside
    property string firstText: "" ///< what is to be written there
    property bool searching: false ///< everything, instead of the list
    property var apart: [] ///< conversations in windows of their own
    property real leftFor: 0 ///< the conversation that was left for a message that was found; 0: none

    readonly property bool narrow: page.width < Theme.narrow
    readonly property bool detailOpen: page.conversation !== 0 || page.writingNew
    readonly property bool isApart: page.apart.includes(page.conversation)
    readonly property int railRoom: rail.visible ? rail.width : 0
    readonly property int listRoom: Math.min(page.listWidth, page.width - page.railRoom - Theme.timelineMinimum)
    readonly property ConversationPage conversationPage: beside.page
    readonly property SearchPane searchPane: search.item as SearchPane

    readonly property ConversationActions actions: page.messenger.conversations
    /// What verbs are for: the picked conversations, else the one that is open.
    readonly property var meant: list.selection.count > 0 ? list.selection.conversations
        : page.conversation !== 0 ? [page.conversation] : []
    readonly property bool canUndo: page.actions.undoText !== "" || page.messenger.messages.undoText !== ""
    readonly property bool anyMeant: page.meant.length > 0
    readonly property bool canSwitch: recent.canSwitch

    signal windowWanted(real conversation) ///< of its own, in front
    signal windowUnwanted(real conversation) ///< it comes back here
    signal apartMessageWanted(real conversation, real message, string words) ///< to be shown in its window
    signal apartWordsWanted(real conversation, string words) ///< to be written there
    signal settingsWanted(string section) ///< empty: what is to be seen first
    signal contactsWanted
    signal commandWanted(string name)
    signal wholeTextWanted(var pieces)

    function open(conversation: real) {
        page.leftFor = 0;
        page.writingNew = false;
        page.conversation = conversation;
        page.actions.opened(conversation);
        recent.note(conversation);
        page.conversationPage?.focusComposer();
    }

    /// On by one among those that were open.
    function switchConversation() {
        recent.step();
    }

    function focusOpen() {
        if (page.conversationPage)
            page.conversationPage.focusComposer();
        else
            list.focusList();
    }

    /// A message that was found by \a words, or without, in its conversation.
    function openAt(conversation: real, message: real, words: string) {
        const before = page.leftFor !== 0 ? page.leftFor : page.conversation;
        page.open(conversation);
        page.leftFor = before === conversation ? 0 : before;
        if (page.isApart)
            page.apartMessageWanted(conversation, message, words);
        else
            page.conversationPage.showMessage(message, words);
    }

    /// \a words, or what was searched for last.
    function searchEverything(words: string) {
        page.makeRoom();
        page.searching = true;
        if (words === "")
            page.searchPane.focusField();
        else
            page.searchPane.search(words);
    }

    function closeSearch() {
        page.searching = false;
        page.focusOpen();
    }

    function writeNew(address: string, words: string) {
        page.address = address;
        page.firstText = words;
        page.writingNew = false;
        page.writingNew = true;
    }

    /// One level; false if there is none.
    function back(): bool {
        if (list.selection.count > 0) {
            list.selection.clear();
            return true;
        }
        if (page.writingNew)
            page.writingNew = false;
        else if (page.conversationPage?.back())
            page.conversationPage.focusComposer();
        else if (page.conversation !== 0 && page.narrow)
            page.conversation = 0;
        else if (page.searching)
            page.searching = false;
        else
            return false;
        if (page.searching && page.narrow)
            page.searchPane.focusField();
        else
            page.focusOpen();
        return true;
    }

    /// Shows the list, wide enough to write in.
    function makeRoom() {
        if (page.narrow)
            page.conversation = 0;
        else if (page.listWidth < Theme.listSnap)
            page.listWidth = Theme.listDefault;
    }

    function focusFilter() {
        page.makeRoom();
        list.focusFilter();
    }

    function chooseNext(step: int) {
        list.chooseNext(step);
    }

    function chooseList(number: int) {
        list.chooseList(number);
    }

    function goToList(step: int) {
        list.goToList(step);
    }

    function findUnread(step: int) {
        page.actions.findUnread(page.conversation, step);
    }

    function markUnread() {
        page.actions.mark(page.meant, true);
        list.selection.clear();
    }

    function archive() {
        page.actions.archive(page.meant, true);
        list.selection.clear();
        if (page.narrow)
            page.leave();
    }

    /// If the keyboard was in the conversation, it is not lost with it.
    function leave() {
        const hadFocus = page.conversationPage?.activeFocus ?? false;
        page.conversation = 0;
        if (hadFocus && page.searching)
            page.searchPane.focusField();
        else if (hadFocus)
            list.focusList();
    }

    /// What is written in one that is open is stored first, so that it comes back, too.
    function removeCopies(conversations: var) {
        if (conversations.includes(page.conversation)) {
            page.conversationPage?.saveDraft();
            page.leave();
        }
        page.actions.remove(conversations);
    }

    function focusRegion(step: int) {
        regions.step(step);
    }

    objectName: "mainPage"

    RegionWalk {
        id: regions

        // rail → filter → tabs → list → ourselves → header → find bar → timeline → composer → details
        places: [rail.visible ? rail.currentItem : null, search.item, list.filterItem, list.tabsItem, list.listItem, list.presenceItem(),
            page.conversationPage?.headerItem, page.conversationPage?.findItem, page.conversationPage?.timelineItem, page.conversationPage?.composerItem,
            page.conversationPage?.detailsItem]
    }

    InboxNews {
        messenger: page.messenger
        shown: page.apart.concat(Array.from(page.conversationPage?.conversations ?? []))
        wanted: Preferences.announceOthers
        onTold: words => announcer.say(words)
    }

    UndoNews {
        messenger: page.messenger
        onTold: words => announcer.say(words)
    }

    Announcer {
        id: announcer

        objectName: "inboxAnnouncer"
    }

    AccountRail {
        id: rail

        visible: !page.narrow && page.accounts.count > 1
        anchors.left: parent.left
        height: page.height
        accounts: page.accounts
        onChosen: account => rail.account = account
    }

    ConversationListPage {
        id: list

        visible: (!page.narrow || !page.detailOpen) && !page.searching
        anchors.left: parent.left
        anchors.leftMargin: page.railRoom
        account: rail.visible && rail.place > 0 ? rail.account : ""
        width: page.narrow ? page.width : page.listRoom
        height: page.height
        focus: true
        messenger: page.messenger
        accounts: page.accounts
        current: page.conversation
        onWindowWanted: conversation => page.windowWanted(conversation)
        onChosen: conversation => page.open(conversation)
        onNewWanted: page.writeNew("", "")
        onRemoveWanted: conversations => page.removeCopies(conversations)
        onSettingsWanted: section => page.settingsWanted(section)
        onContactsWanted: page.contactsWanted()
        onCommandWanted: name => page.commandWanted(name)
        lessons: page.lessons
    }

    Lazy {
        id: search

        wanted: page.searching

        SearchPane {
            anchors.left: parent?.left
            anchors.leftMargin: page.railRoom
            visible: !page.narrow || !page.detailOpen
            width: list.width
            height: page.height
            messenger: page.messenger
            onChosen: (conversation, message, words) => page.openAt(conversation, message, words)
            onClosed: page.closeSearch()
        }
    }

    OpenConversation {
        id: beside

        anchors.left: parent.left
        anchors.leftMargin: page.narrow ? 0 : page.railRoom + page.listRoom
        anchors.right: parent.right
        height: page.height - (undoing.needsRoom && undoing.visible && undoing.isWide ? undoing.height + undoing.foot : 0)
        visible: !page.narrow || page.detailOpen
        messenger: page.messenger
        accounts: page.accounts
        conversation: page.conversation
        writingNew: page.writingNew
        address: page.address
        isApart: page.isApart
        hidesList: page.narrow
        watched: page.watched
        canReturn: page.leftFor !== 0
        reminders: page.reminders
        onBackWanted: page.back()
        onReturnWanted: page.open(page.leftFor)
        onWindowWanted: page.windowWanted(page.conversation)
        onWindowUnwanted: page.windowUnwanted(page.conversation)
        onWholeTextWanted: pieces => page.wholeTextWanted(pieces)
        onForwardWanted: words => page.writeNew("", words)
        onConversationWanted: conversation => page.open(conversation)
        onMessageWanted: (conversation, message) => page.openAt(conversation, message, "")
    }

    Splitter {
        anchors.left: parent.left
        anchors.leftMargin: page.railRoom + page.listRoom - width / 2
        height: page.height
        visible: !page.narrow
        position: page.listWidth
        usual: Theme.listDefault
        minimum: Theme.listMinimum
        maximum: Theme.listMaximum
        collapsed: Theme.listCollapsed
        snap: Theme.listSnap
        onMoved: position => page.listWidth = position
    }

    RecentConversations {
        id: recent

        anchors.fill: parent
        messenger: page.messenger
        onChosen: conversation => page.open(conversation)
        onCancelled: page.focusOpen()
    }

    ConversationUndo {
        id: undoing

        readonly property bool isWide: !list.visible || undoing.width + Theme.medium > list.width ///< than the list
        readonly property bool needsRoom: page.writingNew || (page.conversationPage?.detailsCover ?? false) ///< else it lies over fields, or a face
        readonly property real foot: 2 * Theme.medium + (page.narrow && undoing.needsRoom ? 0
            : Math.max(Theme.headerHeight, list.visible ? list.footHeight : 0, undoing.isWide && !undoing.needsRoom ? page.conversationPage?.footHeight ?? 0 : 0))

        anchors.left: parent.left
        anchors.leftMargin: page.railRoom + Theme.medium
        anchors.bottom: parent.bottom
        // above what lies below the list, and the composer
        anchors.bottomMargin: Math.min(page.height - Theme.headerHeight - undoing.height, undoing.foot) - Theme.medium
        width: Math.min(implicitWidth, page.width - page.railRoom - 2 * Theme.medium)
        actions: page.actions
        onFocusLeft: list.focusList()
    }

    Connections {
        target: page.actions

        function onUnreadFound(conversation: real) {
            page.open(conversation);
        }
    }

    Connections {
        target: page.messenger.people

        function onGrown(conversation: real) {
            page.open(conversation);
        }
    }

    Connections {
        target: page.messenger

        function onConversationOpened(conversation: real) {
            const words = page.writingNew ? page.firstText : "";
            page.firstText = "";
            page.open(conversation);
            if (!page.isApart)
                page.conversationPage?.write(words);
            else if (words !== "")
                page.apartWordsWanted(conversation, words);
        }

        function onConversationGone(conversation: real) {
            if (conversation === page.leftFor)
                page.leftFor = 0;
            recent.forget(conversation);
            if (conversation === page.conversation)
                page.leave();
        }

        // a text that was not taken after its page was left is kept as a draft
        function onNotSent(conversation: real, words: string, why: string, answered: real, media: var) {
            if (conversation !== page.conversation)
                page.messenger.saveDraft(conversation, words, words.length, answered, media);
        }
    }
}
