// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The window: which page is shown, and the keys that work everywhere.
ApplicationWindow {
    id: window

    required property Messenger messenger
    property int listWidth: Theme.listDefault ///< kept between runs by the program
    property string notice: "" ///< a line above everything, e.g. that this is sample data

    property string page: "" ///< "accounts" or "setup"; empty: the conversations
    property string editing: "" ///< the account that is set up; empty: a new one
    property list<string> wholeText

    readonly property MainPage mainPage: mainLoader.item as MainPage
    readonly property bool atHome: window.page === "" && window.wholeText.length === 0

    function openConversation(conversation: real) {
        window.goHome();
        window.mainPage?.open(conversation);
    }

    /// Fills in what somebody outside asked for; the user sends it, or not.
    function compose(address: string, text: string) {
        window.goHome();
        window.mainPage?.writeNew(address, text);
    }

    function goHome() {
        window.page = "";
        window.wholeText = [];
        mainLoader.forceActiveFocus();
    }

    function setUp(account: string) {
        window.editing = account;
        window.page = "setup";
    }

    title: qsTr("Parlance")
    width: 1180
    height: 760
    minimumWidth: 400
    minimumHeight: 480
    visible: true
    color: Theme.surface

    onActiveChanged: window.messenger.setInView(window.active)

    AccountModel {
        id: accounts

        messenger: window.messenger
    }

    Column {
        id: bars

        width: window.width

        NoticeBar {
            objectName: "storeProblemBar"
            width: parent.width
            visible: window.messenger.storeProblem !== ""
            height: visible ? implicitHeight : 0
            serious: true
            words: window.messenger.storeProblem
        }

        ConnectionBar {
            width: parent.width
            messenger: window.messenger
            accounts: accounts
            onSignInWanted: account => window.setUp(account)
        }
    }

    FocusScope {
        id: stage

        anchors.top: bars.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true

        Loader {
            id: mainLoader

            anchors.fill: parent
            active: accounts.count > 0
            visible: window.atHome
            focus: window.atHome && active
            sourceComponent: MainPage {
                messenger: window.messenger
                accounts: accounts
                listWidth: window.listWidth
                watched: window.active && window.atHome
                onListWidthChanged: window.listWidth = listWidth
                onAccountsWanted: window.page = "accounts"
                onWholeTextWanted: pieces => window.wholeText = pieces
            }
        }

        Loader {
            anchors.fill: parent
            active: accounts.loaded && accounts.count === 0 && window.page === ""
            focus: active
            sourceComponent: WelcomePage {
                focus: true
                onAddWanted: window.setUp("")
            }
        }

        Loader {
            anchors.fill: parent
            active: window.page === "accounts"
            focus: active
            sourceComponent: AccountsPage {
                focus: true
                messenger: window.messenger
                accounts: accounts
                onAddWanted: window.setUp("")
                onEditWanted: account => window.setUp(account)
                onClosed: window.goHome()
            }
        }

        Loader {
            anchors.fill: parent
            active: window.page === "setup"
            focus: active
            sourceComponent: AccountSetupPage {
                focus: true
                messenger: window.messenger
                account: window.editing
                onDone: window.goHome()
                onClosed: window.page = accounts.count > 0 ? "accounts" : ""
            }
        }

        Loader {
            anchors.fill: parent
            active: window.wholeText.length > 0
            focus: active
            sourceComponent: LongTextPage {
                focus: true
                pieces: window.wholeText
                onClosed: window.goHome()
            }
        }
    }

    Shortcut {
        sequences: [StandardKey.New]
        enabled: accounts.count > 0
        onActivated: window.compose("", "")
    }

    Shortcut {
        sequences: ["Ctrl+K", "Ctrl+F"]
        enabled: window.atHome
        onActivated: window.mainPage?.focusFilter()
    }

    Shortcut {
        sequences: ["Ctrl+L"]
        enabled: window.atHome
        onActivated: window.mainPage?.conversationPage?.focusComposer()
    }

    Shortcut {
        sequences: ["Alt+Down", "Ctrl+PgDown"]
        enabled: window.atHome
        onActivated: window.mainPage?.chooseNext(1)
    }

    Shortcut {
        sequences: ["Alt+Up", "Ctrl+PgUp"]
        enabled: window.atHome
        onActivated: window.mainPage?.chooseNext(-1)
    }

    Shortcut {
        sequences: ["F6"]
        enabled: window.atHome
        onActivated: window.mainPage?.focusRegion(1)
    }

    Shortcut {
        sequences: ["Shift+F6"]
        enabled: window.atHome
        onActivated: window.mainPage?.focusRegion(-1)
    }

    Shortcut {
        sequences: ["Ctrl+,"]
        enabled: accounts.count > 0
        onActivated: window.page = "accounts"
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: window.atHome
        onActivated: window.mainPage?.back()
    }

    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: Qt.quit()
    }
}
