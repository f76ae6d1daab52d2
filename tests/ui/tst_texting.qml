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
