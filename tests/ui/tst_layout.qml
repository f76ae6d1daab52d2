// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Nothing is cut and nothing lies over another, on every page, at every size.
WindowCase {
    id: test

    name: "Layout"

    property real talk: 0

    readonly property var pages: ({
        welcome: () => {},
        list: () => test.people(),
        conversation: () => {
            test.people();
            test.window.openConversation(test.talk);
            tryVerify(() => test.item("composer"));
        },
        details: () => {
            test.people();
            test.window.openConversation(test.talk);
            tryVerify(() => test.item("composer"));
            test.window.mainPage.toggleDetails();
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
        setUp: () => {
            test.people();
            test.window.setUp("");
            tryVerify(() => test.item("serviceTile"));
            test.click("serviceTile");
            tryVerify(() => test.item("accountName"));
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
    function card() {
        test.people();
        test.window.page = "contacts";
        tryVerify(() => test.item("contactsPage"));
        test.item("contactsPage").showCard("company", "bo@example.com");
        tryVerify(() => test.item("samePersonQuestion"));
    }

    function people() {
        tryVerify(() => test.window.mainPage);
    }

    function test_nothingIsCut_data() {
        const rows = [];
        for (const page in test.pages) {
            for (const [width, height] of [[400, 480], [1180, 760], [2560, 1440]]) {
                for (const scale of width > 2000 ? [1] : [1, 2]) {
                    for (const mirrored of width > 2000 ? [false] : [false, true])
                        rows.push({tag: `${page} ${width}x${height} ${scale * 100} % ${mirrored ? "rtl" : "ltr"}`, page, width,
                                height, scale, mirrored});
                }
            }
        }
        return rows;
    }

    function test_nothingIsCut(data) {
        Preferences.textScale = data.scale;
        given.mirror(data.mirrored);
        if (data.page !== "welcome") {
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
        test.openWindow();
        test.window.width = data.width;
        test.window.height = data.height;
        if (data.page !== "welcome")
            tryVerify(() => test.window.mainPage);
        test.pages[data.page]();
        let troubles = [];
        const isWhole = () => {
            troubles = given.misplaced(test.window);
            return troubles.length === 0;
        };
        try {
            tryVerify(isWhole, 3000);
        } finally {
            given.mirror(false);
            for (const trouble of troubles)
                console.warn(trouble);
        }
    }
}
