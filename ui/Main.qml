// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The window: which page is shown. What can be done by key stands in Commands.qml.
ThemedWindow {
    id: window

    required property Messenger messenger
    property int listWidth: Theme.listDefault ///< kept between runs by the program
    property string notice: "" ///< a line above everything, e.g. that this is sample data

    property string page: "" ///< "settings", "keys", "outbox", "setup", "contacts" or "import"; empty: the conversations
    property string section: "" ///< of the settings
    property string editing: "" ///< the account that is set up; empty: a new one
    property url importing: "" ///< the file of contacts; empty: the user chooses one
    property var wholeText: [] ///< a long message in pieces
    property alias news: bars.news ///< what was done, and what is to be done now
    property alias refusal: bars.refusal ///< what could not be done

    readonly property MainPage mainPage: mainMaker.item as MainPage
    readonly property Commands commands: commands
    readonly property ConversationWindows windows: windows
    readonly property bool inView: window.active || windows.active ///< one of the windows is
    readonly property bool atHome: window.page === "" && window.wholeText.length === 0
    readonly property bool mayLeave: window.page !== "setup" && window.page !== "import" ///< nothing is being filled in
    readonly property bool overHome: (window.page === "settings" || window.page === "keys" || window.page === "outbox") && window.width >= Theme.narrow

    signal sampleWanted ///< a window with sample data; the program opens it

    function openConversation(conversation: real) {
        window.goHome();
        window.mainPage?.open(conversation);
    }

    function showMessage(conversation: real, message: real) {
        window.goHome();
        window.mainPage?.openAt(conversation, message, "");
    }

    /// Fills in what somebody outside asked for; the user sends it, or not.
    function compose(address: string, words: string) {
        window.goHome();
        window.mainPage?.writeNew(address, words);
    }

    /// What was asked for in another window is done here.
    function bringForward(verb: var) {
        window.raise();
        window.requestActivate();
        window.goHome();
        verb();
    }

    /// In a window of its own, where it goes on as it is here.
    function openApart(conversation: real) {
        const here = window.mainPage?.conversationPage ?? null;
        if (here && here.conversation === conversation)
            here.stays = true;
        windows.open(conversation);
    }

    function goHome() {
        palette.close();
        window.page = "";
        window.wholeText = [];
        window.mainPage?.forceActiveFocus();
    }

    /// From what had the keyboard, even if it cannot have it any more, to what follows.
    function goOn(forward: bool) {
        window.activeFocusItem?.nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    /// \a section: "accounts" and its like; empty: the first
    function openSettings(section: string) {
        window.section = section;
        window.page = "settings";
    }

    function setUp(account: string) {
        window.editing = account;
        window.page = "setup";
    }

    function importContacts(file: url) {
        window.importing = file;
        window.page = "import";
    }

    component PageMaker: Lazy {
        onItemAdded: (index, item) => {
            if (item.enabled) // else it is made behind the page that is shown
                item.forceActiveFocus();
        }
    }

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    title: qsTr("Parlance")
    width: 1180
    height: 760
    minimumWidth: 400
    minimumHeight: 480
    visible: true

    onInViewChanged: window.messenger.setInView(window.inView)
    onClosing: close => {
        close.accepted = leaving.may();
        if (close.accepted)
            windows.closeAll();
    }

    ConversationWindows {
        id: windows

        messenger: window.messenger
        commands: commands
        owner: window
        onConversationWanted: conversation => window.bringForward(() => window.openConversation(conversation))
        onPersonWanted: (account, address) => window.bringForward(() => window.messenger.openConversation(account, address))
        onForwardWanted: words => window.bringForward(() => window.compose("", words))
        onMessageWanted: (conversation, message) => window.bringForward(() => window.showMessage(conversation, message))
        onCommandWanted: name => window.bringForward(() => commands.find(name).run())
    }

    AccountModel {
        id: accountList

        messenger: window.messenger
    }

    Connections {
        target: window.messenger

        function onRefused(why: string) {
            window.refusal = why;
        }

        function onConversationOpened() {
            if (window.page === "contacts")
                window.page = "";
        }
    }

    Connections {
        target: window.messenger.backups

        // the first page and the settings of backups tell it themselves
        function onChanged() {
            const isTold = accountList.count === 0 || (settingsMaker.item as SettingsPage)?.tellsOfBackups;
            if (window.messenger.backups.problem !== "" && !isTold)
                window.refusal = window.messenger.backups.problem;
        }
    }

    WindowBars {
        id: bars

        width: window.width
        messenger: window.messenger
        accounts: accountList
        notice: window.notice
        onPassed: stage.forceActiveFocus(Qt.OtherFocusReason) // from there it leads on
        onSampleUnwanted: window.close() // it is kept nowhere
        onOutboxWanted: window.page = "outbox"
        onSignInWanted: account => window.setUp(account)
    }

    FocusScope {
        id: stage

        anchors.top: bars.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true

        Keys.onEscapePressed: window.mainPage?.back() // what nobody nearer to the focus took
        Keys.onTabPressed: window.goOn(true) // only what is itself reached by Tab goes on by itself
        Keys.onBacktabPressed: window.goOn(false)

        PageMaker {
            id: mainMaker

            wanted: accountList.count > 0

            MainPage {
                id: home

                anchors.fill: parent
                visible: window.atHome || window.overHome
                enabled: window.atHome
                messenger: window.messenger
                accounts: accountList
                apart: windows.conversations
                onWindowWanted: conversation => window.openApart(conversation)
                onWindowUnwanted: conversation => windows.close(conversation)
                onApartMessageWanted: (conversation, message, words) => windows.open(conversation).page.showMessage(message, words)
                onApartWordsWanted: (conversation, words) => windows.open(conversation).page.write(words)
                listWidth: window.listWidth
                watched: window.active && window.atHome
                onListWidthChanged: window.listWidth = home.listWidth
                onSettingsWanted: section => window.openSettings(section !== "" || accountList.ailing === "" ? section : "accounts")
                onContactsWanted: window.page = "contacts"
                onCommandWanted: name => window.commands.find(name).run()
                reminders: window.commands.reminders
                lessons: window.notice === "" ? window.commands.lessons : []
                onWholeTextWanted: pieces => window.wholeText = pieces
            }
        }

        PageMaker {
            wanted: accountList.loaded && accountList.count === 0 && window.page === ""

            WelcomePage {
                anchors.fill: parent
                backups: window.messenger.backups
                canShowSample: window.notice === ""
                onAddWanted: window.setUp("")
                onSampleWanted: window.sampleWanted()
            }
        }

        PageMaker {
            id: settingsMaker

            wanted: window.page === "settings"

            SettingsPage {
                id: settings

                anchors.fill: parent
                messenger: window.messenger
                accounts: accountList
                commands: window.commands
                section: window.section
                onSectionChanged: window.section = settings.section
                onAddWanted: window.setUp("")
                onEditWanted: account => window.setUp(account)
                onClosed: window.goHome()
            }
        }

        PageMaker {
            wanted: window.page === "outbox"

            OutboxPage {
                anchors.fill: parent
                messenger: window.messenger
                onMessageWanted: (conversation, message) => window.showMessage(conversation, message)
                onClosed: window.goHome()
            }
        }

        PageMaker {
            wanted: window.page === "keys"

            KeysPage {
                anchors.fill: parent
                commands: window.commands
                onChangeWanted: window.openSettings("shortcuts")
                onClosed: window.goHome()
            }
        }

        PageMaker {
            id: contactsMaker

            wanted: window.page === "contacts"

            ContactsPage {
                anchors.fill: parent
                messenger: window.messenger
                onChosen: (account, address) => window.messenger.openConversation(account, address)
                onClosed: window.goHome()
                onConversationWanted: conversation => window.openConversation(conversation)
                onMessageWanted: (conversation, message) => {
                    window.goHome();
                    window.mainPage.openAt(conversation, message, "");
                }
                onImportWanted: file => window.importContacts(file)
            }
        }

        PageMaker {
            wanted: window.page === "import"

            ContactImportPage {
                anchors.fill: parent
                messenger: window.messenger
                accounts: accountList
                file: window.importing
                onClosed: window.page = "contacts"
            }
        }

        PageMaker {
            wanted: window.page === "setup"

            AccountSetupPage {
                anchors.fill: parent
                messenger: window.messenger
                account: window.editing
                onDone: window.goHome()
                onClosed: {
                    if (accountList.count > 0)
                        window.openSettings("accounts");
                    else
                        window.goHome();
                }
            }
        }

        PageMaker {
            wanted: window.wholeText.length > 0

            LongTextPage {
                anchors.fill: parent
                pieces: window.wholeText
                onClosed: window.goHome()
            }
        }
    }

    PaletteDesk {
        id: palette

        anchors.fill: parent
        messenger: window.messenger
        commands: commands
        account: window.atHome ? window.mainPage?.conversationPage?.templateAccount ?? "" : ""
        onConversationChosen: conversation => window.openConversation(conversation)
        onPersonChosen: (account, address) => {
            window.goHome();
            window.messenger.openConversation(account, address);
        }
        onTemplateChosen: (template, name, blanks) => window.mainPage.conversationPage.openTemplate(template, name, blanks)
        onSearchChosen: words => {
            window.goHome();
            window.mainPage.searchEverything(words);
        }
    }

    Leaving {
        id: leaving

        messenger: window.messenger
        onAsked: {
            window.raise(); // another window may have asked
            window.requestActivate();
        }
        onAllowed: window.close()
    }

    Commands {
        id: commands

        page: window.mainPage
        atHome: window.atHome && !palette.isOpen
        leads: window.mayLeave && !palette.isOpen
        onPaletteWanted: palette.open()
        accounts: accountList
        onWriteWanted: window.compose("", "")
        onPageWanted: page => {
            palette.close();
            window.editing = ""; // what is set up is new
            window.page = page;
        }
        onSettingsWanted: window.openSettings("")
        onImportWanted: {
            palette.close();
            window.importContacts("");
        }
        onExportWanted: {
            palette.close();
            window.page = "contacts";
            (contactsMaker.item as ContactsPage)?.exportContacts();
        }
        onBackUpWanted: {
            palette.close();
            window.openSettings("backup");
            (settingsMaker.item as SettingsPage)?.backUp();
        }
        onCloseWanted: window.close()
        onQuitWanted: if (leaving.may()) Qt.quit()
    }
}
