// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

WindowCase {
    id: test

    name: "Texting"

    readonly property string friend: "+15550100222"

    function openText() {
        const account = given.texting();
        test.openConversation(given.written(account, test.friend, "Hello"));
        return account;
    }

    function openSignedIn() {
        const account = test.openText();
        given.signIn(account);
        tryVerify(() => test.item("templateButton"));
        return account;
    }

    function openMenu(row) {
        tryVerify(() => test.message(row));
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        test.item("messages").moveTo(row);
        keyClick(Qt.Key_Return);
    }

    function test_composerAsksBeforeItBreaksASilence() {
        const account = test.openText();
        compare(test.item("silenceNotice"), null);
        compare(test.item("silenceGlyph"), null);
        given.optedOut(account, test.friend);
        tryVerify(() => test.item("silenceNotice"));
        verify(given.shows(test.item("silenceNotice"), "asked for no more messages"));
        compare(findChild(test.item("silenceNotice"), "noticeGlyph").picture, "hand");
        tryVerify(() => test.item("silenceGlyph")); // of its row
        test.write("sorry");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("keepSilenceButton")?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        compare(test.item("messages").count, 1);
        compare(test.item("composer").text, "sorry");
        keyClick(Qt.Key_Return);
        test.click("breakSilenceButton");
        tryVerify(() => test.message(0)?.body === "sorry");
        tryCompare(test.item("composer"), "text", "");
        compare(test.item("breakSilenceButton"), null);
    }

    function test_whoAskedForSilenceIsShownFromTheComposer() {
        const account = test.openText();
        given.optedOut(account, test.friend);
        test.write("sorry");
        test.click("silenceContactButton");
        tryVerify(() => test.item("cardSilence"));
        compare(test.item("composer").text, "sorry");
    }

    function test_whatLooksLikeARequestToStopIsAskedAbout() {
        const account = given.texting();
        test.openConversation(given.written(account, test.friend, "Please stop texting me"));
        tryVerify(() => test.item("stopNotice"));
        verify(given.shows(test.item("stopNotice"), "“Please stop texting me”"));
        verify(!given.isOptedOut(account, test.friend)); // nothing by itself
        compare(given.unnamed(window), []);
        compare(given.misplaced(window), []);
        test.click("denyStopButton");
        tryVerify(() => !test.item("stopNotice"));
        verify(!given.isOptedOut(account, test.friend));
        given.written(account, test.friend, "I said quit it");
        tryVerify(() => test.item("stopNotice"));
        test.click("silenceNowButton");
        tryVerify(() => test.item("silenceNotice"));
        compare(test.item("stopNotice"), null);
        verify(given.isOptedOut(account, test.friend));
    }

    function test_theCardTellsWhenTheyAskedForSilence() {
        const account = given.texting();
        const conversation = given.written(account, test.friend, "I quit", 1, 90);
        given.written(account, test.friend, "Text", 80);
        test.openConversation(conversation);
        given.messenger.people.silence(account, test.friend, 1);
        tryVerify(() => test.item("silenceNotice"));
        verify(!given.shows(test.item("messages"), "I quit"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("cardSilence")?.text.endsWith("“I quit”"));
        test.click("silenceMessageButton");
        tryVerify(() => given.shows(test.item("messages"), "I quit"));
    }

    function test_theCardOfAnOwnWindowShowsTheRequest() {
        const account = given.texting();
        const conversation = given.written(account, test.friend, "I quit", 1, 90);
        given.written(account, test.friend, "Text", 80);
        test.openConversation(conversation);
        given.messenger.people.silence(account, test.friend, 1);
        window.commands.find("openWindow").run();
        tryCompare(window.windows.all, "length", 1);
        const own = window.windows.all[0];
        tryVerify(() => own.active && given.find(own, "silenceNotice"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => given.find(own, "silenceMessageButton"));
        verify(!given.shows(given.find(own, "messages"), "I quit"));
        given.find(own, "silenceMessageButton").clicked();
        tryVerify(() => given.shows(given.find(own, "messages"), "I quit"));
        compare(window.windows.all, [own]);
    }

    function test_markIsChangedOnTheCard() {
        const account = test.openText();
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("contactCard"));
        compare(test.item("cardSilence"), null);
        test.click("silenceButton");
        tryVerify(() => test.item("cardSilence"));
        verify(given.isOptedOut(account, test.friend));
        tryVerify(() => test.item("silenceReason")?.activeFocus); // it may be said why
        compare(given.unnamed(window), []);
        compare(given.misplaced(window), []);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("silenceButton").activeFocus);
        verify(test.item("cardSilence").text.endsWith(", by you"));
        test.click("silenceButton");
        tryVerify(() => !test.item("cardSilence"));
        verify(!given.isOptedOut(account, test.friend));
    }

    function test_aReasonStandsOnTheCard() {
        const account = test.openText();
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("contactCard"));
        test.click("silenceButton");
        tryVerify(() => test.item("silenceReason")?.activeFocus);
        tryVerify(() => {
            const field = test.item("silenceReason");
            const top = field.mapToItem(test.item("contactCard"), 0, 0).y;
            return top >= 0 && top + field.height <= test.item("contactCard").height; // it is brought into view
        });
        for (const key of "asked on the phone")
            keyClick(key);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("cardSilence")?.text.endsWith(", by you: asked on the phone"));
        tryVerify(() => test.item("silenceButton").activeFocus);
        compare(test.item("silenceReason"), null);
        keyClick(Qt.Key_Z, Qt.ControlModifier); // as with what is filed
        tryVerify(() => !test.item("cardSilence"));
        verify(!given.isOptedOut(account, test.friend));
    }

    function test_silenceIsOfTheSenderThatWasTold() {
        const first = given.texting();
        const second = given.texting("Second");
        const conversation = given.written(first, test.friend, "I quit", 1, 5);
        const other = given.written(second, test.friend, "Hello", 1, 3);
        given.messenger.people.silence(first, test.friend, 1);
        test.openConversation(other);
        compare(test.item("silenceNotice"), null);
        test.openConversation(conversation);
        tryVerify(() => test.item("silenceNotice"));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("cardSilenceSender")?.text !== "");
        verify(test.item("cardSilence").text.endsWith("“I quit”"));
        compare(test.item("silenceButton").text, "They want no more messages"); // of none
        test.click("endSilenceButton");
        tryVerify(() => !test.item("cardSilence"));
        tryVerify(() => !test.item("silenceNotice"));
        verify(test.item("silenceButton").activeFocus);
    }

    function test_timeToAnswerIsSaidNearItsEnd_data() {
        return [
            {tag: "long", minutes: 300, said: ""},
            {tag: "soon", minutes: 192, said: "Free replies for 3 h 12 min"},
            {tag: "over", minutes: -10, said: "free words may not get through"}
        ];
    }

    function test_timeToAnswerIsSaidNearItsEnd(data) {
        const account = given.texting();
        const conversation = given.written(account, test.friend, "Hello");
        test.openConversation(conversation);
        tryVerify(() => test.item("unverifiedNotice")); // now it is known
        given.session(account, test.friend, data.minutes);
        tryVerify(() => !given.shows(window.contentItem, "It is not known whether free words get through now"));
        compare(test.item("sessionNotice") !== null, data.said !== "");
        if (data.said !== "")
            verify(given.shows(test.item("sessionNotice"), data.said));
        if (data.minutes < 0)
            test.click("insistButton"); // the service decides
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "hi");
    }

    function test_templateIsSentByKeyboardAlone() {
        given.hasTemplate("t1", "Reminder", "Hello {{1}}, see you on {{2}}");
        given.hasTemplate("t2", "Closed", "We are closed");
        test.openSignedIn();
        keyClick(Qt.Key_T, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
        tryVerify(() => test.item("templates")?.count === 2);
        test.write("remind");
        tryVerify(() => test.item("templates").count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("blank-1")?.activeFocus);
        verify(!test.item("sendTemplateButton").enabled);
        test.write("Ana");
        tryVerify(() => test.item("templatePreview").text === "Hello Ana, see you on {{2}}");
        keyClick(Qt.Key_Return); // not yet: a blank is left
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("blank-2").activeFocus);
        test.write("Monday");
        verify(test.item("sendTemplateButton").enabled);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "Hello Ana, see you on Monday||t1|Ana,Monday");
        tryVerify(() => !test.item("templatePane") && test.item("composer").activeFocus);
        compare(test.message(0).body, "Hello Ana, see you on Monday");
        keyClick(Qt.Key_T, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("templates")?.count === 2 && test.item("templateUses"));
        verify(given.shows(test.item("templates").itemAtIndex(0), "Reminder")); // the other one comes before by its name
        verify(test.item("templateUses").text.startsWith("Used 1 time"));
    }

    function test_templateIsChosenInThePalette() {
        given.hasTemplate("t1", "Reminder", "Hello {{1}}, see you on {{2}}");
        given.hasTemplate("t2", "Closed", "We are closed");
        test.openSignedIn();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => test.item("paletteField")?.activeFocus);
        test.write("remind");
        tryVerify(() => test.item("paletteRows").itemAtIndex(0)?.accessibleText === "Reminder, Hello {{1}}, see you on {{2}}");
        compare(test.item("paletteRows").itemAtIndex(0).section, "Templates");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("blank-1")?.activeFocus);
        verify(!test.item("palette"));
        test.write("Ana");
        tryVerify(() => test.item("templatePreview").text === "Hello Ana, see you on {{2}}");
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
    }

    function test_templatesAreLeftStepByStep() {
        given.hasTemplate("t2", "Closed", "We are closed");
        test.openSignedIn();
        test.click("templateButton");
        tryVerify(() => test.item("templateRow"));
        test.click("templateRow");
        tryVerify(() => test.item("sendTemplateButton")?.activeFocus);
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("composer")?.activeFocus);
        compare(test.item("messages").count, 1);
    }

    function test_templateIsOfferedWhenTheTimeIsOver() {
        given.hasTemplate("t2", "Closed", "We are closed");
        const account = test.openSignedIn();
        given.session(account, test.friend, -1);
        test.click("chooseTemplateButton");
        tryVerify(() => test.item("templateSearch")?.activeFocus);
    }

    function test_strangerIsAddedUnderAName() {
        const account = given.texting();
        given.sent(account, test.friend, "hi", Delivery.Failed, {kind: "refused", reason: "no-contact"});
        test.openConversation(given.conversation(account, test.friend));
        given.signIn(account);
        test.click("addContactButton");
        tryVerify(() => test.item("contactName")?.activeFocus);
        verify(!test.item("addAndSendButton").enabled);
        test.write("Ana");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.contactsAdded()[0] === test.friend + "|Ana");
        tryVerify(() => test.message(0)?.stateWord === "sent");
        compare(test.item("addContactButton"), null);
    }

    function test_answerQuotesWhatItAnswers() {
        test.openSignedIn();
        test.openMenu(0);
        tryVerify(() => test.item("replyItem")?.visible);
        test.item("replyItem").triggered();
        tryVerify(() => test.item("replyStrip"));
        const cancel = test.item("cancelReplyButton");
        compare(Qt.size(cancel.width, cancel.height), Qt.size(40, 48));
        tryVerify(() => test.item("composer").activeFocus);
        test.write("Yes");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "Yes|r1||");
        tryVerify(() => test.item("messageQuote"));
        verify(given.shows(test.item("messageQuote"), "Hello"));
        tryVerify(() => !test.item("replyStrip"));
        test.write("And more"); // answers nothing
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "And more|||");
    }

    function test_aDoubleClickBesideTheTextReplies_data() {
        const [above, behind] = [words => Qt.point(10, -4), words => Qt.point(words.taken + 30, words.height / 2)];
        return [{tag: "above it", place: above, replies: true}, {tag: "behind it", place: behind, replies: true}, {tag: "not if it is not wanted", place: above, replies: false}];
    }

    function test_aDoubleClickBesideTheTextReplies(data) {
        test.openSignedIn();
        const words = findChild(test.message(0), "messageText");
        const at = data.place(words);
        Preferences.doubleClickReplies = data.replies;
        given.doubleClick(words, at.x, at.y);
        compare(words.selectedText, "");
        if (data.replies) {
            tryVerify(() => given.shows(test.item("replyStrip"), "Hello"));
            tryVerify(() => test.item("composer").activeFocus);
        } else {
            compare(test.item("replyStrip"), null);
        }
    }

    function test_aDoubleClickOnTheTextChoosesAWord() {
        test.openSignedIn();
        const words = findChild(test.message(0), "messageText");
        given.doubleClick(words, 10, words.height / 2);
        tryCompare(words, "selectedText", "Hello");
        compare(test.item("replyStrip"), null);
    }

    function test_aDraftKeepsWhatItAnswers() {
        test.openSignedIn();
        const conversation = window.mainPage.conversation;
        test.openMenu(0);
        tryVerify(() => test.item("replyItem")?.visible);
        test.item("replyItem").triggered();
        tryVerify(() => test.item("replyStrip") && test.item("composer").activeFocus);
        test.write("Yes");
        window.openConversation(given.conversation("texts", "+15550100199"));
        tryVerify(() => test.item("composer")?.text === "");
        compare(test.item("replyStrip"), null);
        window.openConversation(conversation);
        tryCompare(test.item("composer"), "text", "Yes");
        tryVerify(() => given.shows(test.item("replyStrip"), "Hello"));
        tryVerify(() => test.item("composer").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "Yes|r1||");
        tryVerify(() => !test.item("replyStrip"));
    }

    function test_answerIsCalledOff() {
        test.openSignedIn();
        test.openMenu(0);
        tryVerify(() => test.item("replyItem")?.visible);
        test.item("replyItem").triggered();
        tryVerify(() => test.item("replyStrip") && test.item("composer").activeFocus);
        test.write("No");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("replyStrip"));
        compare(test.item("composer").text, "No");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "No|||");
    }

    function test_quoteLeadsToItsOriginal() {
        const account = test.openSignedIn();
        test.openMenu(0);
        test.item("replyItem").triggered();
        tryVerify(() => test.item("composer").activeFocus);
        test.write("Yes");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("messageQuote"));
        compare(test.item("messageQuote").bar, Theme.author(test.message(1).colourIndex));
        given.written(account, test.friend, "Between", 120, -300); // later: the original is out of the window
        test.item("messages").showLatest();
        tryVerify(() => test.message(0)?.body === "Between 120");
        const timeline = test.item("messages");
        timeline.jumpTo(1);
        tryVerify(() => given.showing(timeline, 1) && timeline.currentItem?.body === "Hello");
    }

    function test_receivingIsSaidToBeUnverified() {
        given.connection(test.openText(), Connection.Connected);
        tryVerify(() => test.item("unverifiedNotice"));
        verify(test.item("unverifiedNotice").text.includes("Texting"));
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        test.click("section-accounts");
        tryVerify(() => test.item("unverified"));
    }

    function test_tokenIsSaidToEnd() {
        const account = given.texting();
        given.secretEnds(account, 20);
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        test.click("section-accounts");
        tryVerify(() => test.item("secretEnds"));
        verify(test.item("secretEnds").text.includes("runs out"));
    }

    function test_whatCanBeChosenStandsAtItsField() {
        given.texting();
        given.checkOffers("organization", "o2", "Office");
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        test.click("section-accounts");
        test.click("editAccountButton");
        tryVerify(() => (test.item("field-number")?.text ?? "") !== "");
        test.item("checkAccountButton").clicked();
        tryVerify(() => test.item("offered-organization-o2"));
        test.item("offered-organization-o2").toggle();
        test.item("offered-organization-o2").toggled();
        tryVerify(() => test.item("field-organization").text === "o2");
        compare(given.unnamed(window), []);
    }

    function test_nothingLiesOverTheHeaderWhateverIsWritten_data() {
        return [{tag: "usual text", scale: 1}, {tag: "150 %", scale: 1.5}, {tag: "200 %", scale: 2}];
    }

    function test_nothingLiesOverTheHeaderWhateverIsWritten(data) {
        Preferences.textScale = data.scale;
        const account = test.openSignedIn();
        given.session(account, test.friend, 60);
        window.width = 400;
        window.height = 480;
        test.item("composer").text = "“A long text” ș ".repeat(40);
        tryVerify(() => test.item("sessionNotice"));
        compare(test.item("costHint"), null); // it goes whole
        tryVerify(() => test.item("messages").height > 0);
        tryVerify(() => given.top(test.item("sessionNotice")) >= test.item("conversationTitle").height);
    }

    function test_narrowWindowHoldsItAll() {
        given.hasTemplate("t1", "Reminder", "Hello {{1}}, see you on {{2}}");
        const account = test.openSignedIn();
        given.session(account, test.friend, 60);
        given.optedOut(account, test.friend);
        window.width = 400;
        window.height = 480;
        tryVerify(() => test.item("silenceNotice"));
        tryVerify(() => test.item("sessionNotice"));
        for (const name of ["silenceNotice", "sessionNotice", "unverifiedNotice", "composer", "sendButton"])
            tryVerify(() => given.top(test.item(name)) + test.item(name).height <= 480, 5000, name);
        verify(test.item("messages").height > 80, test.item("messages").height);
    }
}
