// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// The pages of the window, with what is longest on them; and whether all there has its room.
WindowCase {
    id: test

    property real talk: 0

    readonly property var pages: ({
        welcome: () => {},
        list: () => test.people(),
        conversation: () => {
            test.talking();
        },
        reply: () => {
            test.talk = given.written(given.texting(), "+15550100222", "Could you have a look at the bicycle tomorrow?");
            test.talking();
            tryVerify(() => test.message(0));
            keyClick(Qt.Key_Up, Qt.ControlModifier);
            tryVerify(() => test.item("replyStrip"));
        },
        cost: () => {
            test.talking();
            test.item("composer").text = "Vă rog să veniți. ".repeat(5);
            tryVerify(() => test.item("costHint"));
        },
        menu: () => {
            test.reading();
            keyClick(Qt.Key_Return);
            tryVerify(() => test.item("copyItem"));
        },
        undo: () => {
            test.reading();
            given.messenger.messages.remove([test.message(2).messageId]);
            tryVerify(() => test.item("undoStrip"));
        },
        undoOverNotices: () => {
            const account = given.account();
            test.talk = given.written(account, "+15550100222", "Hello");
            given.optedOut(account, "+15550100222");
            test.talking();
            given.messenger.conversations.pin([test.talk], true);
            tryVerify(() => test.item("undoStrip") && test.item("silenceNotice"));
        },
        undoFiling: () => {
            test.people();
            given.messenger.conversations.archive([test.talk], true);
            tryVerify(() => test.item("undoStrip"));
        },
        held: () => {
            Preferences.textHold = 30;
            test.talking();
            test.item("composer").text = "I shall be there";
            keyClick(Qt.Key_Return);
            tryVerify(() => test.item("undoSendButton"));
        },
        details: () => {
            test.people();
            test.talking();
            test.window.mainPage.conversationPage.toggleDetails();
        },
        find: () => {
            test.talking();
            keyClick(Qt.Key_F, Qt.ControlModifier);
            tryVerify(() => test.item("findField")?.activeFocus);
            test.write("bicycle");
        },
        search: () => {
            test.people();
            test.window.mainPage.searchEverything("bicycle");
            tryVerify(() => test.item("searchResults")?.count > 0);
        },
        palette: () => {
            test.people();
            test.window.commands.find("openPalette").run();
            tryVerify(() => test.item("paletteField")?.activeFocus);
        },
        emoji: () => {
            test.talking();
            test.click("emojiButton");
            tryVerify(() => test.item("emojiSearch")?.activeFocus);
        },
        messageDetails: () => {
            test.talking();
            test.reading();
            keyClick(Qt.Key_Return);
            test.click("messageDetailsItem");
            tryVerify(() => test.item("messageDetails"));
        },
        selecting: () => {
            test.talking();
            test.reading();
            keyClick(Qt.Key_Space);
            tryVerify(() => test.item("messageSelectionBar"));
        },
        samePerson: () => test.card(),
        joined: () => {
            test.card();
            test.item("joinButton").clicked();
            tryVerify(() => test.item("splitButton"));
            test.item("samePersonButton").clicked();
        },
        newMessage: () => {
            test.people();
            test.window.compose("", "");
            tryVerify(() => test.item("fromAccount"));
        },
        settings: () => {
            test.people();
            test.window.page = "settings";
            tryVerify(() => test.item("settingsPage"));
        },
        shortcuts: () => {
            test.people();
            test.window.openSettings("shortcuts");
            tryVerify(() => test.item("resetShortcutsButton"));
        },
        accounts: () => {
            test.people();
            test.window.openSettings("accounts");
            tryVerify(() => test.item("addAccountButton"));
        },
        keys: () => {
            test.people();
            test.window.page = "keys";
            tryVerify(() => test.item("changeKeysButton"));
        },
        setUp: () => {
            test.people();
            test.window.setUp("");
            tryVerify(() => test.item("serviceTile"));
            test.click("serviceTile");
            tryVerify(() => test.item("accountName"));
        },
        check: () => {
            test.people();
            test.window.setUp("");
            tryVerify(() => test.item("serviceTile"));
            test.click("serviceTile");
            tryVerify(() => test.item("accountName"));
            test.item("advancedButton").clicked();
            for (const [field, value] of [["field-sender", "+14155550199"], ["field-apikey", "abc"], ["field-server", "http://127.0.0.1:1"]]) {
                test.item(field).forceActiveFocus();
                test.write(value);
            }
            test.item("checkAccountButton").clicked();
            tryVerify(() => test.item("checkStep")?.outcome === "failed");
        },
        presence: () => {
            test.people();
            test.click("ownPresence");
            tryVerify(() => test.item("ownPresenceMenu") || test.item("saveNoteButton"));
        },
        outbox: () => {
            test.people();
            test.window.page = "outbox";
            tryVerify(() => test.item("outboxRow"));
        },
        contacts: () => {
            test.people();
            test.window.page = "contacts";
        },
        importing: () => {
            test.people();
            test.window.importContacts(given.file("a rather long name of a file.csv", "name,phone\nAna Lima,+1 415 555 0100\nBo Li,12 rue de la Paix\n"));
            tryVerify(() => test.item("importRow"));
        }
    })

    /// Of somebody who appears in two contacts.
    property double mirroredAt: 0 ///< 0: it is not

    function card() {
        test.people();
        test.window.page = "contacts";
        tryVerify(() => test.item("contactsPage"));
        test.item("contactsPage").showCard("company", "bo@example.com");
        tryVerify(() => test.item("samePersonQuestion"));
    }

    function talking() {
        test.people();
        test.window.openConversation(test.talk);
        tryVerify(() => test.item("composer"));
    }

    function reading() {
        test.talking();
        tryVerify(() => test.message(0) && !test.item("messages").holding);
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
    }

    function people() {
        tryVerify(() => test.window.mainPage);
    }

    function profile() {
        const company = given.company("Company");
        given.person(company, "bo@example.com", "Bo Lindqvist of the Department of Long Names", {title: "Head of Department",
            phones: [{kind: "work", number: "+15550100222"}]});
        given.roster(company, ["bo@example.com"]);
        const account = given.account("A rather long name of an account");
        test.talk = given.written(account, "+15550100222", "Could you have a look at the bicycle tomorrow at three o’clock? It makes a noise.", 3);
        given.sent(account, "+15550100222", "Yes, bring it in", Delivery.Failed);
        given.sent(account, "+15550100222", "Would 3 o’clock suit you?", Delivery.Unknown);
        given.written(account, "+15550100133", "Hello", 120);
    }

    /// \param sizes of the window \param scales of its text
    function looks(sizes: var, scales: var): var {
        const rows = [];
        for (const page in test.pages) {
            for (const [width, height] of sizes) {
                for (const scale of scales)
                    rows.push({tag: `${page} ${width}x${height} ${scale * 100} %`, page, width, height, scale});
            }
        }
        return rows;
    }

    /// Its page, at its size.
    function show(data: var) {
        test.openWindow();
        test.window.width = data.width;
        test.window.height = data.height;
        if (data.page !== "welcome")
            tryVerify(() => test.window.mainPage);
        test.pages[data.page]();
        tryCompare(test.window.contentItem, "width", data.width);
    }

    /// Nothing is cut and nothing lies over another; nor from right to left: there all is where a mirror would show it.
    function verifyRoom(data: var) {
        Preferences.textScale = data.scale;
        if (data.page !== "welcome")
            test.profile();
        test.show(data);
        test.expectNone(() => given.misplaced(test.window));
        try {
            test.expectNone(() => test.unlikeMirrored(), 9000);
        } finally {
            given.mirror(false);
            test.mirroredAt = 0;
        }
    }

    /// What is not where a mirror would show it. It looks once more when something was read late.
    function unlikeMirrored() {
        if (test.mirroredAt !== 0 && Date.now() - test.mirroredAt > 2000) {
            given.mirror(false);
            test.mirroredAt = 0;
        } else if (test.mirroredAt === 0 && given.rememberPlaces(test.window)) {
            given.mirror(true);
            test.mirroredAt = Date.now();
        }
        return test.mirroredAt === 0 ? ["not mirrored yet"] : given.unlike(test.window);
    }

    function expectNone(look: var, patience = 3000) {
        let troubles = [];
        try {
            tryVerify(() => {
                troubles = look();
                return troubles.length === 0;
            }, patience);
        } finally {
            for (const trouble of troubles)
                console.warn(trouble);
        }
    }
}
