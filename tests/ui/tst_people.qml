// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

WindowCase {
    id: test

    name: "People"

    readonly property string ana: "sip:ana@example.com"
    readonly property string bo: "sip:bo@example.com"
    readonly property string cy: "sip:cy@example.com"

    /// An account with three people on its list.
    function company() {
        const account = given.company();
        given.person(account, test.ana, "Ana Lima", {title: "Head of support", phones: [{kind: "work", number: "tel:+14155550122"}]}, ["Favorites"]);
        given.person(account, test.bo, "Bo Li");
        given.person(account, test.cy, "Cy Young");
        given.roster(account, [test.ana, test.bo, test.cy]);
        return account;
    }

    function dotOf(item) {
        return test.within(item, child => child.objectName === "presenceDot");
    }

    function within(item, isWanted) {
        const count = item?.children.length ?? 0;
        for (let i = 0; i < count; ++i) {
            const child = item.children[i];
            const found = isWanted(child) ? child : test.within(child, isWanted);
            if (found)
                return found;
        }
        return null;
    }

    function row() {
        return test.item("conversations")?.itemAtIndex(0);
    }

    function test_presenceChangesDotAndWords_data() {
        return [
            {tag: "available", availability: Presence.Available, activity: "", words: "Available"},
            {tag: "meeting", availability: Presence.Busy, activity: "in-a-meeting", words: "In a meeting"},
            {tag: "away", availability: Presence.Away, activity: "", words: "Away"},
            {tag: "offline", availability: Presence.Offline, activity: "", words: "Offline"}
        ];
    }

    function test_presenceChangesDotAndWords(data) {
        const account = test.company();
        given.said(account, [test.ana], test.ana, "Hello");
        test.openConversation(given.group(account, [test.ana]));
        given.presence(account, test.ana, data.availability, data.activity);
        tryVerify(() => test.dotOf(test.row())?.availability === data.availability);
        verify(test.dotOf(test.row())?.visible);
        tryCompare(test.item("conversationSubtitle"), "text", data.words);
        verify(test.row().accessibleText.startsWith("Ana Lima, "));
        verify(test.row().accessibleText.includes(", " + data.words), test.row().accessibleText);
        given.note(account, test.ana, "Back <b>soon</b>");
        tryCompare(test.item("conversationSubtitle"), "text", data.words + " · Back <b>soon</b>");
    }

    function test_unknownPresenceShowsNothing() {
        const account = test.company();
        given.said(account, [test.ana], test.ana, "Hello");
        given.presence(account, test.ana, Presence.Available);
        test.openConversation(given.group(account, [test.ana]));
        tryVerify(() => test.dotOf(test.row())?.visible);
        given.presence(account, test.ana, Presence.Unknown);
        tryVerify(() => !test.dotOf(test.row())?.visible);
        tryVerify(() => test.item("conversationSubtitle").text.endsWith("Company Chat"));
        verify(!given.shows(window.contentItem, "Offline"));
    }

    function test_presenceGrowsOldWithoutConnection() {
        const account = test.company();
        given.said(account, [test.ana], test.ana, "Hello");
        given.presence(account, test.ana, Presence.Available);
        test.openConversation(given.group(account, [test.ana]));
        tryVerify(() => test.dotOf(test.row())?.visible && !test.dotOf(test.row())?.stale);
        given.upToDate(account, 600);
        given.connection(account, Connection.Waiting);
        tryVerify(() => test.dotOf(test.row())?.stale);
        tryVerify(() => test.item("conversationSubtitle").text.startsWith("Available · as of "));
        given.connection(account, Connection.Connected);
        tryVerify(() => !test.dotOf(test.row())?.stale);
    }

    function test_typingMovesNothing() {
        const account = test.company();
        for (let i = 0; i < 5; ++i)
            given.said(account, [test.ana], test.ana, "Text " + i);
        test.openConversation(given.group(account, [test.ana]));
        tryVerify(() => test.item("messages").count === 5 && !test.item("messages").holding);
        const at = given.top(test.message(0));
        given.typing(account, test.ana, test.ana);
        tryVerify(() => test.item("typingWords")?.text === "Ana Lima is writing…");
        tryVerify(() => test.row().isWriting);
        verify(given.shows(test.row(), "writing…"));
        compare(given.top(test.message(0)), at);
        given.typing(account, test.ana, test.ana, false);
        tryVerify(() => !test.item("typingWords"));
        compare(given.top(test.message(0)), at);
    }

    function test_typingEndsWithTheMessage() {
        const account = test.company();
        test.openConversation(given.group(account, [test.ana]));
        given.typing(account, test.ana, test.ana);
        tryVerify(() => test.item("typingWords"));
        given.said(account, [test.ana], test.ana, "Here it is");
        tryVerify(() => !test.item("typingWords"));
    }

    function test_severalWrite() {
        const account = test.company();
        const people = [test.ana, test.bo, test.cy];
        test.openConversation(given.group(account, people));
        given.typing(account, people.join(), test.ana);
        given.typing(account, people.join(), test.bo);
        tryVerify(() => test.item("typingWords")?.text === "Ana Lima and Bo Li are writing…");
        given.typing(account, people.join(), test.cy);
        tryVerify(() => test.item("typingWords")?.text === "3 people are writing…");
    }

    function test_ourTypingIsToldNowAndThen() {
        const account = test.company();
        given.signIn(account);
        test.openConversation(given.group(account, [test.ana]));
        test.write("hello there");
        tryVerify(() => given.asked().includes("typing|" + test.ana + "|"));
        compare(given.asked().filter(what => what.startsWith("typing")).length, 1);
    }

    function test_invitationIsAnsweredByKeyboard_data() {
        return [{tag: "accept", button: "acceptButton", answer: "accept"}, {tag: "decline", button: "declineButton", answer: "decline"}];
    }

    function test_invitationIsAnsweredByKeyboard(data) {
        const account = test.company();
        given.signIn(account);
        test.openConversation(given.invited(account, [test.bo]));
        tryVerify(() => test.item("invitationStrip"));
        verify(given.shows(test.item("invitationStrip"), "Bo Li wants to chat"));
        verify(given.shows(test.item("invitationStrip"), "s left"));
        for (let presses = 0; presses < 30 && !test.item(data.button).activeFocus; ++presses)
            keyClick(Qt.Key_Tab);
        verify(test.item(data.button).activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("answer|invitation-1|" + data.answer));
        compare(test.item("acceptButton").enabled, false);
    }

    function test_invitationEndsByItself() {
        const account = test.company();
        test.openConversation(given.invited(account, [test.bo], 2));
        tryVerify(() => test.item("invitationStrip"));
        tryVerify(() => !test.item("invitationStrip"));
    }

    function test_aMemberIsNamedAfterAnAtSign() {
        const account = test.company();
        test.openConversation(given.group(account, [test.ana, test.bo]));
        test.write("@");
        tryVerify(() => given.shows(test.item("memberCompletion"), "Ana Lima"));
        verify(given.shows(test.item("memberCompletion"), "Bo Li"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("memberCompletion"));
        keyClick(Qt.Key_Backspace);
        test.write("ask @li");
        tryVerify(() => test.item("memberCompletion"));
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(test.item("composer").text, "ask @Bo Li ");
        verify(!test.item("memberCompletion"));
        test.write("mail bo@");
        compare(test.item("memberCompletion"), null);
    }

    function test_oneOtherIsNotNamed() {
        const account = test.company();
        test.openConversation(given.group(account, [test.ana]));
        test.write("@a");
        compare(test.item("memberCompletion"), null);
    }

    function test_groupIsOneConversation() {
        test.company();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        for (const [typed, name] of [["ana", "Ana Lima"], ["bo", "Bo Li"]]) {
            test.write(typed);
            tryVerify(() => test.item("suggestions")?.count === 1);
            keyClick(Qt.Key_Return);
            tryVerify(() => given.shows(window.contentItem, name) && test.item("personChip"));
            tryCompare(test.item("recipient"), "text", "");
        }
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        tryVerify(() => test.item("conversationTitle").text === "Ana Lima, Bo Li");
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "hi");
        compare(given.participants(window.mainPage.conversation), [test.ana, test.bo]);
    }

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

    function test_participantsAreHereOrLeft() {
        const account = test.company();
        const people = [test.ana, test.bo];
        test.openConversation(given.group(account, people));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("participants")?.count === 3); // and ourselves
        given.presence(account, test.ana, Presence.Available);
        tryVerify(() => given.shows(test.item("participants"), "Available"));
        given.attendance(account, people.join(), [test.ana]);
        tryVerify(() => given.shows(test.item("participants"), "Left"));
        given.attendance(account, people.join(), people);
        tryVerify(() => !given.shows(test.item("participants"), "Left"));
    }

    function test_theDetailsGiveTheKeyboardBack_data() {
        return [{tag: "by their key", key: Qt.Key_I, modifiers: Qt.ControlModifier}, {tag: "by escape", key: Qt.Key_Escape, modifiers: Qt.NoModifier}];
    }

    function test_theDetailsGiveTheKeyboardBack(data) {
        const account = test.company();
        test.openConversation(given.group(account, [test.ana, test.bo]));
        tryVerify(() => test.item("composer")?.activeFocus);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("participants") && !test.item("composer").activeFocus);
        keyClick(data.key, data.modifiers);
        tryVerify(() => !test.item("participants"));
        verify(test.item("composer").activeFocus);
    }

    function test_moreAreAskedIn() {
        const account = test.company();
        given.signIn(account);
        test.openConversation(given.group(account, [test.ana, test.bo]));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("addPeopleButton"));
        test.click("addPeopleButton");
        tryVerify(() => test.item("recipient")?.activeFocus);
        test.write("cy");
        tryVerify(() => test.item("suggestions")?.count === 1);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("invite|" + [test.ana, test.bo].join() + "|" + test.cy));
        tryVerify(() => test.item("conversationTitle")?.text === "Ana Lima, Bo Li, Cy Young");
    }

    function test_groupIsLeft() {
        const account = test.company();
        given.signIn(account);
        test.openConversation(given.group(account, [test.ana, test.bo]));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("leaveButton"));
        test.click("leaveButton");
        tryVerify(() => given.asked().includes("leave|" + [test.ana, test.bo].join() + "|"));
    }

    function test_ownPresenceIsChosen() {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", Presence.Available);
        test.openWindow();
        tryVerify(() => test.item("ownPresenceWords")?.text === "Available");
        test.item("ownPresence").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("presenceChoice" + Presence.Available)?.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("availability||busy"));
        tryVerify(() => test.item("ownPresence").activeFocus);
    }

    function test_ownNoteKeepsItsFocus() {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", Presence.Available);
        test.openWindow();
        tryVerify(() => test.item("ownPresence"));
        test.click("ownPresence");
        tryVerify(() => test.item("noteField"));
        test.item("noteField").forceActiveFocus();
        test.write("lunch");
        given.presence(account, "", Presence.Away);
        given.note(account, "", "from elsewhere");
        tryVerify(() => test.item("ownNote").text === "from elsewhere");
        verify(test.item("noteField").activeFocus);
        compare(test.item("noteField").text, "lunch");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.asked().includes("note||lunch"));
    }

    function test_whoDidNotGetItIsNamed() {
        const account = test.company();
        const people = [test.ana, test.bo];
        given.partly(account, people, "To all", [test.bo]);
        test.openConversation(given.group(account, people));
        tryVerify(() => test.message(0)?.stateText === "Not delivered to everybody");
        verify(given.shows(test.message(0), "Did not get it: Bo Li"));
    }

    function test_groupsNameTheSender() {
        const account = test.company();
        const people = [test.ana, test.bo];
        given.said(account, people, test.bo, "Hello all");
        test.openConversation(given.group(account, people));
        tryVerify(() => test.message(0)?.body === "Hello all");
        tryVerify(() => given.shows(test.message(0), "Bo Li"));
    }

    function test_theLastOfAGroupHasItsAuthorsFace() {
        const account = test.company();
        const people = [test.ana, test.bo];
        given.said(account, people, test.bo, "Hello all");
        given.said(account, people, test.bo, "and good morning");
        test.openConversation(given.group(account, people));
        tryVerify(() => test.message(0)?.body === "and good morning" && test.message(1)?.body === "Hello all");
        const face = findChild(test.message(0), "authorAvatar");
        compare(face.initials, "BL");
        const bubble = findChild(test.message(0), "messageText");
        verify(face.mapToItem(null, face.width, 0).x < bubble.mapToItem(null, 0, 0).x);
        compare(findChild(test.message(1), "authorAvatar"), null);
    }

    function test_betweenTwoNobodyNeedsAFace() {
        const account = test.company();
        given.said(account, [test.bo], test.bo, "Hello");
        test.openConversation(given.group(account, [test.bo]));
        tryVerify(() => test.message(0)?.body === "Hello");
        compare(findChild(test.message(0), "authorAvatar"), null);
    }

    function test_pictureIsShown() {
        const account = test.company();
        given.portrait(account, test.ana, "#ff0000");
        given.said(account, [test.ana], test.ana, "Hello");
        test.openWindow();
        tryVerify(() => test.item("portrait")?.status === Image.Ready);
        tryVerify(() => {
            const at = test.item("portrait").mapToItem(window.contentItem, 22, 22);
            return grabImage(window.contentItem).red(at.x, at.y) > 200;
        });
    }

    function test_everythingHasAName() {
        const account = test.company();
        given.presence(account, "", Presence.Available);
        const id = given.invited(account, [test.ana, test.bo]);
        test.openConversation(id);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("participants")?.count === 3);
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("contacts")?.count === 3);
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
    }

    function test_everyChoiceHasAName() {
        const account = test.company();
        given.signIn(account);
        given.presence(account, "", Presence.Available);
        test.openWindow();
        tryVerify(() => test.item("ownPresence"));
        test.click("ownPresence");
        tryVerify(() => test.item("saveNoteButton"));
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("saveNoteButton"));
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        test.write("ana");
        tryVerify(() => test.item("suggestions")?.count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("personChip"));
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
    }

    /// What has the focus, one Tab after the other, until it comes round.
    function walk() {
        const names = [];
        while (names.length < 60) {
            keyClick(Qt.Key_Tab);
            const name = window.activeFocusItem.objectName;
            if (name === names[0])
                break;
            names.push(name);
        }
        return names;
    }

    function test_tabLeadsEverywhere() {
        const account = test.company();
        given.presence(account, "", Presence.Available);
        test.openConversation(given.invited(account, [test.ana, test.bo]));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("participants")?.count === 3);
        const home = test.walk();
        for (const name of ["filter", "newMessageButton", "contactsButton", "settingsButton", "conversationRow", "ownPresence",
            "conversationDetailsButton", "acceptButton", "declineButton", "composer", "personRow", "leaveButton"])
            verify(home.includes(name), name + " is not among " + home);
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("contacts")?.count === 3);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        tryVerify(() => test.item("cardFact"));
        const contacts = test.walk();
        for (const name of ["contactSearch", "personRow", "backButton", "cardWriteButton", "copyFactButton"])
            verify(contacts.includes(name), name + " is not among " + contacts);
    }

    /// The contacts page, by key.
    function openContacts() {
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("contactSearch")?.activeFocus);
    }

    function press(name) {
        tryVerify(() => test.item(name)?.enabled, 5000, name);
        for (let presses = 0; presses < 40 && !test.item(name).activeFocus; ++presses)
            keyClick(Qt.Key_Tab);
        verify(test.item(name).activeFocus, name);
        keyClick(Qt.Key_Return);
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
        compare(test.item("importUnusable").text, "2 left out, see below");
        compare(test.item("importRow").accessibleText, "Line 4, Cy, This account cannot write to 12 rue");
        test.press("importButton");
        tryVerify(() => test.item("importAdded")?.text === "2 contact(s) added");
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
        verify(given.textOf(file).includes("\"'=Dot\",\"\",\"sip:dot@example.com\"\r\n"), given.textOf(file));
        test.press("closeExportedButton");
        tryVerify(() => !test.item("exportedBar"));
    }

    function test_samePersonIsJoinedAndSplit() {
        const account = test.company();
        const number = "+14155550122"; // which Ana's card has, too
        const texts = given.texting();
        const conversation = given.written(texts, number, "By text");
        given.said(account, [test.ana], test.ana, "By chat", 5);
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("samePersonQuestion"));
        verify(test.item("samePersonWords").text.startsWith("Same person? +1 415"));
        verify(given.shows(test.item("samePersonQuestion"), "Ana Lima"));
        test.press("joinButton");
        tryVerify(() => !test.item("samePersonQuestion"));
        tryCompare(test.item("cardName"), "text", "Ana Lima");
        tryCompare(test.item("conversationTitle"), "text", "Ana Lima");
        compare(given.all(window, "identity").length, 2);
        verify(given.all(window, "identityPlace").some(place => place.endsWith("used last")));
        tryVerify(() => given.shows(test.item("contactCard"), "By chat"));
        test.press("splitButton");
        tryVerify(() => !test.item("splitButton"));
        verify(!test.item("samePersonQuestion")); // not asked again
        compare(given.all(window, "identity").length, 1);
        tryVerify(() => test.item("conversationTitle").text.startsWith("+1"));
    }

    /// Ana wrote by text and by chat, and both are joined. \return the conversation of texts, which is open
    function openJoined() {
        const company = test.company();
        const conversation = given.written(given.texting(), "+14155550122", "By text", 1, 5);
        given.said(company, [test.ana], test.ana, "By chat", 1);
        test.openConversation(conversation);
        tryCompare(test.item("messages"), "count", 1);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        test.press("joinButton");
        tryCompare(test.item("messages"), "count", 2);
        return conversation;
    }

    function test_onePersonHasOneTimeline() {
        const conversation = test.openJoined();
        compare(test.message(0).accessibleText.split(". ")[0], "Ana Lima, Company: By chat");
        compare(test.message(1).accessibleText.split(". ")[0], "Ana Lima, Texts: By text");
        compare(given.all(window, "originMark").length, 2);
        verify(given.shows(test.message(0), "Company"));
        compare(given.unnamed(window), []);
        compare(given.misplaced(window), []);
        test.press("splitButton");
        tryCompare(test.item("messages"), "count", 1);
        compare(test.message(0).body, "By text");
        verify(!test.item("originMark"));
    }

    function test_oneTimelineIsReadAndAnsweredAsOne() {
        const conversation = test.openJoined();
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("composer").activeFocus);
        const company = test.message(0).conversation;
        given.said(given.accountOf(company), [test.ana], test.ana, "More by chat");
        tryVerify(() => test.message(0).body === "More by chat");
        tryVerify(() => given.unreadOf(company) === 0); // both are seen
        test.write("Hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0).body === "Hi");
        compare(test.message(0).conversation, conversation);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        test.write("chat");
        tryCompare(test.item("findPlace"), "text", "1 of 2");
        keyClick(Qt.Key_Escape);
        window.openConversation(company);
        tryVerify(() => test.item("messages")?.count === 4);
        const text = [0, 1, 2, 3].map(row => test.message(row)).find(message => message?.body === "By text");
        verify(text.canReply);
        text.replyWanted(); // where it was said
        tryVerify(() => window.mainPage.conversation === conversation && test.item("replyStrip"));
        verify(given.shows(test.item("replyStrip"), "By text"));
    }

    function test_twoPeopleAreNotTakenForOneAgain() {
        test.company();
        const conversation = given.written(given.texting(), "+14155550122", "By text");
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("samePersonQuestion"));
        test.press("apartButton");
        tryVerify(() => !test.item("samePersonQuestion"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => !test.item("contactCard"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("identity"));
        verify(!test.item("samePersonQuestion"));
    }

    function test_samePersonIsFoundByHand() {
        const account = test.company();
        given.said(account, [test.bo], test.bo, "Hello there");
        const conversation = given.written(given.texting(), "+14155550177", "By text");
        test.openConversation(conversation);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        test.press("samePersonButton");
        tryVerify(() => test.item("samePersonSearch")?.activeFocus);
        test.write("bo l");
        tryVerify(() => test.item("samePersonList")?.count === 1);
        tryVerify(() => given.shows(test.item("samePersonList"), "Bo Li"));
        keyClick(Qt.Key_Return);
        tryCompare(test.item("cardName"), "text", "Bo Li");
        tryVerify(() => test.item("pastConversation"));
        verify(given.shows(test.item("contactCard"), "Hello there"));
        test.press("splitButton");
        tryVerify(() => !test.item("splitButton"));
    }
}
