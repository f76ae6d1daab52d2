// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Parlance.Models
import Parlance.Ui

/// The user's contacts by group, and whoever else the directories know.
FocusScope {
    id: page

    required property Messenger messenger
    property string account: "" ///< whose card is open: the account's id
    property string address: ""
    property string exported: "" ///< what was written where

    readonly property bool wide: page.width >= Theme.narrow
    readonly property bool hasCard: page.address !== ""

    signal chosen(string account, string address)
    signal closed
    signal conversationWanted(real conversation)
    signal messageWanted(real conversation, real message)
    signal importWanted(url file) ///< empty: the user chooses one

    function exportContacts() {
        saving.selectedFile = page.messenger.backups.folder() + "/" + encodeURIComponent(qsTr("Contacts"));
        saving.open();
    }

    function showCard(account: string, address: string) {
        page.account = account;
        page.address = address;
        card.focusBack();
    }

    /// One level.
    function back() {
        if (!page.hasCard) {
            page.closed();
            return;
        }
        page.address = "";
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "contactsPage"

    Component.onCompleted: search.forceActiveFocus(Qt.TabFocusReason)

    Keys.onEscapePressed: page.back()

    ContactModel {
        id: contacts

        messenger: page.messenger
    }

    DirectoryModel {
        id: directory

        messenger: page.messenger
        query: search.text
    }

    FileChooser {
        id: saving

        title: qsTr("Export contacts")
        acceptLabel: qsTr("Export")
        fileMode: FileDialog.SaveFile
        defaultSuffix: saving.selectedNameFilter.index === 0 ? "vcf" : "csv"
        nameFilters: [qsTr("vCard, for address books (%1)").arg("*.vcf"), qsTr("CSV, for spreadsheets (%1)").arg("*.csv")]
        onChosen: file => page.messenger.people.exportContacts(file)
    }

    Connections {
        target: page.messenger.people

        function onExported(words: string) {
            page.exported = words;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Item {
        id: left

        anchors.left: parent.left
        visible: page.wide || !page.hasCard
        width: page.wide && page.hasCard ? page.width - Theme.detailsDefault - Theme.huge : page.width
        height: page.height

        PageHeader {
            id: header

            width: parent.width
            title: qsTr("Contacts")
            onBackWanted: page.closed()
            actions: IconButton {
                id: more

                objectName: "contactsMenuButton"
                glyph: "more"
                what: qsTr("Import and export")
                onClicked: menu.openAt(more, Qt.point(0, more.height), more.visualFocus)
            }
        }

        ContactsMenu {
            id: menu

            onImportWanted: page.importWanted("")
            onExportWanted: page.exportContacts()
        }

        NoticeBar {
            id: notice

            objectName: "exportedBar"
            anchors.top: header.bottom
            width: parent.width
            words: page.exported

            SafeButton {
                objectName: "closeExportedButton"
                quiet: true
                text: qsTr("Close")
                onClicked: page.exported = ""
            }
        }

        Item {
            anchors.top: notice.bottom
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.formMaximum)

            SearchField {
                id: search

                objectName: "contactSearch"
                x: Theme.large
                y: Theme.large
                width: parent.width - 2 * Theme.large
                prompt: qsTr("Search contacts and the directory")
                onListWanted: list.forceActiveFocus(Qt.TabFocusReason)
                onFirstWanted: list.chooseFirst()
            }

            SafeLabel {
                id: state

                objectName: "searchState"
                x: Theme.wide
                anchors.top: search.bottom
                anchors.topMargin: Theme.medium
                width: parent.width - 2 * Theme.wide
                visible: text !== ""
                text: directory.problem !== "" ? directory.problem : directory.searching ? qsTr("Searching the directory…") : ""
                color: Theme.secondary
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }

            PeopleList {
                id: list

                objectName: "contacts"
                anchors.top: state.visible ? state.bottom : search.bottom
                anchors.topMargin: Theme.medium
                anchors.bottom: parent.bottom
                width: parent.width
                what: qsTr("Contacts")
                people: search.text.trim() === "" ? contacts : directory
                onChosen: (account, address) => page.chosen(account, address)
                onDetailsWanted: (account, address) => page.showCard(account, address)
            }

            Lazy {
                wanted: list.count === 0 && contacts.loaded && !directory.searching

                EmptyState {
                    anchors.centerIn: list
                    width: list.width - 2 * Theme.huge
                    glyph: "contacts"
                    title: search.text.trim() === "" ? qsTr("No contacts yet") : qsTr("Nobody found")
                    words: search.text.trim() === "" ? qsTr("Import those of your address book, or type a name to search for people.")
                        : qsTr("Names and addresses were searched, here and in the directory.")
                }
            }
        }
    }

    FileDrop {
        anchors.fill: parent
        onFileDropped: file => page.importWanted(file)
    }

    CardPane {
        id: card

        visible: page.hasCard
        anchors.right: parent.right
        width: page.wide ? Theme.detailsDefault + Theme.huge : page.width
        height: page.height
        messenger: page.messenger
        account: page.account
        address: page.address
        onBackWanted: page.back()
        onWriteWanted: page.chosen(page.account, page.address)
        onConversationWanted: conversation => page.conversationWanted(conversation)
        onMessageWanted: (conversation, message) => page.messageWanted(conversation, message)
    }
}
