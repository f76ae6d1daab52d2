// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// The list of contacts, and files of them.
CompanyCase {
    id: test

    name: "Contacts"

    function test_directoryFindsStrangers() {
        const account = test.company();
        given.signIn(account);
        given.inDirectory("sip:zoe@example.com", "Zoe Zimmer");
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("contactSearch")?.activeFocus);
        tryVerify(() => test.item("contacts")?.count === 3);
        test.write("zo");
        test.write("e");
        tryVerify(() => test.item("contacts")?.count === 1);
        verify(given.asked().includes("find|zoe|"));
        tryVerify(() => given.shows(test.item("contacts"), "Directory"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.includes("zoe"));
    }

    function test_headingsOfACardAreReadWholeInLargeText() {
        const account = test.company();
        Preferences.textScale = 2;
        test.openContacts();
        test.item("contactsPage").showCard(account, test.bo);
        tryVerify(() => test.item("cardHeading")?.width > 0);
        tryVerify(() => given.all(window, "cardHeading").includes("Numbers and addresses"));
        compare(test.within(window.contentItem, child => child.objectName === "cardHeading" && child.visible && child.truncated), null);
    }

    function test_whatSomebodyDoesIsReadWholeOnTheirCard() {
        const account = test.company();
        given.account("An account with a name that is rather long");
        given.presence(account, test.bo, Presence.Busy, "In a meeting about the next quarter");
        given.written(account, test.bo, "Hello");
        Preferences.textScale = 2;
        test.openContacts();
        test.item("contactsPage").showCard(account, test.bo);
        tryVerify(() => test.item("cardPresence")?.text.startsWith("In a meeting about"));
        verify(!test.item("cardPresence").truncated);
        tryVerify(() => test.item("identityPlace")?.text.endsWith("used last"));
        verify(!test.item("identityPlace").truncated);
    }

    function test_numbersAreNotLookedUpInADirectory() {
        given.account();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        test.write("+1 555 010 0222");
        verify(!test.item("searchState"));
    }

    function test_contactsByGroup() {
        const account = test.company();
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.click("contactsButton");
        tryVerify(() => test.item("contacts")?.count === 3);
        tryVerify(() => given.shows(test.item("contacts"), "Favorites"));
        tryVerify(() => given.shows(test.item("contacts"), "Other contacts"));
        given.presence(account, test.bo, Presence.Busy);
        tryVerify(() => given.shows(test.item("contacts"), "Busy"));
        keyClick(Qt.Key_Down);
        const row = test.item("contacts").currentIndex;
        keyClick(Qt.Key_End);
        compare(test.item("contacts").currentIndex, 2);
        keyClick(Qt.Key_Home);
        compare(test.item("contacts").currentIndex, 0);
        test.item("contacts").currentIndex = row;
        keyClick(Qt.Key_Right);
        tryVerify(() => test.item("cardName")?.text === "Ana Lima");
        for (const fact of ["Head of support", "+1 415", "ana@example.com"])
            tryVerify(() => given.shows(test.item("contactCard"), fact));
        verify(!given.shows(window.contentItem, "sip:"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("cardName"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("contactsPage"));
    }

    function test_contactsAreImportedAndTakenBack() {
        given.texting();
        test.openContacts();
        test.press("contactsMenuButton");
        tryVerify(() => test.item("importContactsItem")?.visible);
        keyClick(Qt.Key_Escape);
        const file = given.file("people.csv", "name,phone\nAna Lima,+1 415 555 0100\nBo Li,+1 415 555 0101\nCy,12 rue\n,+1 415 555 0102\n");
        test.item("fileDrop").fileDropped(file);
        tryVerify(() => test.item("importPage"));
        tryCompare(test.item("importFile"), "text", "people.csv");
        tryVerify(() => test.item("importAdded")?.text === "2 new contact(s)");
        tryVerify(() => test.item("announcer")?.Accessible.name === "2 new contact(s). 2 left out, see below");
        compare(test.item("importUnusable").text, "2 left out, see below");
        compare(test.item("importRow").accessibleText, "Line 4, Cy, This account cannot write to 12 rue");
        test.press("importButton");
        tryVerify(() => test.item("importAdded")?.text === "2 contact(s) added");
        tryVerify(() => test.item("announcer")?.Accessible.name === "2 contact(s) added. 2 left out, see below");
        test.press("undoImportButton");
        tryCompare(test.item("importState"), "text", "Everything is as it was before.");
        test.press("closeImportButton");
        tryVerify(() => test.item("contactsPage"));
        tryVerify(() => test.item("contacts")?.count === 0);
        test.item("fileDrop").fileDropped(file);
        test.press("importButton");
        test.press("closeImportButton");
        tryVerify(() => test.item("contacts")?.count === 2);
        tryVerify(() => given.shows(test.item("contacts"), "Bo Li"));
    }

    function test_aFileOfHeadingsSaysThatNobodyIsInIt() {
        given.texting();
        test.openContacts();
        test.item("fileDrop").fileDropped(given.file("people.csv", "name,phone\n"));
        tryVerify(() => test.item("importProblem")?.text === "There is nobody in this file · choose another");
        verify(!test.item("importButton"));
    }

    function test_theAccountThatReachesMostIsProposed_data() {
        return [
            {tag: "numbers", csv: "name,phone,email\nAna,+1 415 555 0100,\nBo,+1 415 555 0101,\nCy,,cy@example.com\n", proposed: "Texts", other: "Company"},
            {tag: "addresses", csv: "name,phone,email\nAna,,ana@example.com\nBo,,bo@example.com\nCy,+1 415 555 0100,\n", proposed: "Company", other: "Texts"}
        ];
    }

    function test_theAccountThatReachesMostIsProposed(data) {
        given.company();
        given.texting();
        test.openContacts();
        const file = given.file("people.csv", data.csv);
        test.item("fileDrop").fileDropped(file);
        const radio = name => test.within(window.contentItem, child => child.objectName === "importAccount" && child.visible && child.words === name);
        tryVerify(() => test.item("importAdded")?.text === "2 new contact(s)");
        verify(radio(data.proposed).checked);
        radio(data.other).toggle();
        radio(data.other).toggled();
        tryVerify(() => test.item("importAdded")?.text === "1 new contact(s)");
        test.item("fileDrop").fileDropped(file); // what was chosen is not chosen anew
        tryVerify(() => test.item("importAdded")?.text === "1 new contact(s)");
        verify(radio(data.other).checked);
    }

    function test_whatWantsALookIsReachedByKey() {
        given.texting();
        test.openContacts();
        let lines = "name,phone\nAna Lima,+1 415 555 0100\n";
        for (let i = 0; i < 30; ++i)
            lines += "Cy " + i + ",12 rue\n";
        test.item("fileDrop").fileDropped(given.file("people.csv", lines));
        tryVerify(() => test.item("importRows")?.count === 30);
        const rows = test.item("importRows");
        const isSeen = row => row.mapToItem(test.item("importPage"), 0, row.height).y <= test.item("importPage").height;
        const isAt = index => rows.currentItem.activeFocus && rows.currentItem.name === "Cy " + index && isSeen(rows.currentItem);
        test.reach("importButton");
        keyClick(Qt.Key_Tab);
        tryVerify(() => isAt(0));
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Down);
        tryVerify(() => isAt(1));
        keyClick(Qt.Key_PageDown);
        tryVerify(() => rows.currentIndex > 2 && isAt(rows.currentIndex));
        keyClick(Qt.Key_End);
        tryVerify(() => isAt(29));
        keyClick(Qt.Key_Tab);
        verify(!rows.currentItem.activeFocus);
        keyClick(Qt.Key_Backtab);
        tryVerify(() => isAt(29));
        keyClick(Qt.Key_Backtab);
        verify(test.item("importButton").activeFocus);
    }

    function test_aFileLeadsToItsImport() {
        given.texting();
        test.openContacts();
        test.item("fileDrop").fileDropped(given.file("people.csv", "name,phone\nAna Lima,+1 415 555 0100\n"));
        tryVerify(() => test.item("importButton")?.activeFocus);
        test.item("chooseFileButton").forceActiveFocus(Qt.TabFocusReason);
        test.item("fileDrop").fileDropped(given.file("others.csv", "name,phone\nBo Ek,+1 415 555 0101\n"));
        tryVerify(() => test.item("importFile").text === "others.csv" && test.item("importButton")?.activeFocus);
        verify(test.item("importButton").visualFocus);
    }

    function test_importSaysWhatIsWrongWithTheFile_data() {
        return [
            {tag: "no contacts", text: "hello\n", words: "No contacts were found"},
            {tag: "open quote", text: "name,phone\n\"Ana,1\n", words: "line 2 has no end"},
            {tag: "not there", text: "", words: "cannot be read"}
        ];
    }

    function test_importSaysWhatIsWrongWithTheFile(data) {
        given.texting();
        test.openContacts();
        test.item("fileDrop").fileDropped(given.file("people.csv", data.text));
        tryVerify(() => test.item("importProblem")?.text.includes(data.words));
        verify(!test.item("importButton"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("contactsPage"));
    }

    function test_contactsAreExported() {
        const account = test.company();
        given.person(account, "sip:dot@example.com", "=Dot");
        test.openContacts();
        const file = given.file("people.csv", "");
        given.messenger.people.exportContacts(file);
        tryVerify(() => test.item("exportedBar")?.words.startsWith("4 contact(s) in people.csv"));
        verify(given.textOf(file).includes("\"'=Dot\",\"\",\"sip:dot@example.com\",\"\",\"\"\r\n"), given.textOf(file));
        test.press("closeExportedButton");
        tryVerify(() => !test.item("exportedBar"));
    }
}
