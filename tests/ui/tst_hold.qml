// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What was sent can be taken back for a while.
WindowCase {
    id: test

    name: "Hold"

    readonly property string friend: "+15550100222"
    property real conversation: 0

    /// Answered texts of a service that is not signed in: what is held stays held.
    function open() {
        Preferences.textHold = 30;
        const account = given.texting();
        test.conversation = given.written(account, test.friend, "Hello", 2);
        test.openConversation(test.conversation);
        tryVerify(() => test.message(1));
    }

    function send(words) {
        const before = test.item("messages").count;
        test.write(words);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("messages").count === before + 1 && test.message(0)?.body === words);
        tryCompare(test.item("composer"), "text", "");
    }

    function test_itSaysHowLongItWaits() {
        test.open();
        test.send("x");
        compare(test.message(0).stateWord, "held");
        verify(/^Sending in (30|29|28|27) s$/.test(test.message(0).stateText), test.message(0).stateText);
        verify(test.item("holdRing"));
        verify(test.item("undoSendButton"));
        const said = test.message(0).accessibleText;
        verify(said.includes("Sending in a few seconds"), said);
        const before = test.message(0).stateText;
        tryVerify(() => test.message(0).stateText !== before); // it counts
        compare(test.message(0).accessibleText, said); // and is not read out each time
        compare(given.small(test.window).filter(what => what.includes("undoSend")), []);
        verify(given.unnamed(test.window).length === 0, given.unnamed(test.window));
        compare(given.misplaced(test.window).filter(what => what.includes("undoSend") || what.includes("messageFooter")), []);
    }

    function test_theWayBackHasRoomHoweverNarrow_data() {
        return [{tag: "100 %", scale: 1}, {tag: "200 %", scale: 2}];
    }

    function test_theWayBackHasRoomHoweverNarrow(data) {
        Preferences.textScale = data.scale;
        test.open();
        window.width = 1180;
        test.send("x");
        for (const width of [1180, 900, 600, 400, 900, 400]) {
            window.width = width;
            tryCompare(window.contentItem, "width", width);
            tryVerify(() => test.item("undoSendButton"));
            tryVerify(() => {
                const bubble = findChild(test.message(0), "bubble");
                const button = test.item("undoSendButton").mapToItem(bubble, 0, 0);
                return button.x >= 0 && button.x + test.item("undoSendButton").width <= bubble.width + 1;
            });
        }
    }

    function test_theRingEmpties_data() {
        return [{tag: "usually", reduced: false}, {tag: "by seconds with reduced motion", reduced: true}];
    }

    function test_theRingEmpties(data) {
        Preferences.reduceMotion = data.reduced;
        test.open();
        test.send("x");
        const ring = test.item("holdRing");
        verify(ring.rest > 0.8 && ring.rest <= 1);
        const seen = [];
        ring.restChanged.connect(() => seen.push(ring.rest));
        tryVerify(() => seen.length > 0);
        verify(seen.every((rest, i) => rest <= (i === 0 ? 1 : seen[i - 1])));
        if (data.reduced) // a whole second each
            verify(Math.abs(seen[0] * 30 - Math.round(seen[0] * 30)) < 0.05, seen[0]);
    }

    function test_itIsTakenBack_data() {
        return [
            {tag: "by Ctrl+Z", how: () => keyClick(Qt.Key_Z, Qt.ControlModifier)},
            {tag: "by Up", how: () => keyClick(Qt.Key_Up)},
            {tag: "by Ctrl+Z from elsewhere", how: () => {
                test.item("messages").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Z, Qt.ControlModifier);
            }},
            {tag: "by its command", how: () => keyClick(Qt.Key_Backspace, Qt.AltModifier)},
            {tag: "by its button", how: () => test.click("undoSendButton")},
            {tag: "by its button and keys", how: () => {
                test.item("undoSendButton").forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Return);
            }},
            {tag: "by its menu", how: () => {
                test.item("messages").forceActiveFocus(Qt.TabFocusReason);
                test.item("messages").currentIndex = 0;
                keyClick(Qt.Key_Return);
                tryVerify(() => test.item("undoSendItem"));
                test.item("undoSendItem").triggered();
            }}
        ];
    }

    function test_whatWasDoneLastIsTakenBackFirst_data() {
        return [{tag: "while writing", place: "composer"}, {tag: "while reading", place: "messages"}];
    }

    function test_whatWasDoneLastIsTakenBackFirst(data) {
        test.open();
        test.send("x");
        window.commands.find("markUnread").run();
        tryVerify(() => given.messenger.conversations.undoText !== "");
        test.item(data.place).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => given.messenger.conversations.undoText === "");
        compare(test.message(0).stateWord, "held");
        compare(test.item("composer").text, "");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(test.item("composer"), "text", "x");
    }

    function test_itIsTakenBack(data) {
        test.open();
        test.send("x");
        data.how();
        tryCompare(test.item("composer"), "text", "x");
        tryCompare(test.item("messages"), "count", 2);
        tryVerify(() => test.message(0)?.body === "Hello 2");
        tryVerify(() => test.item("composer").activeFocus);
        compare(test.item("composer").cursorPosition, 1);
        verify(!test.item("undoSendButton"));
        tryVerify(() => given.draftOf(test.conversation) === "x|");
        keyClick(Qt.Key_Z, Qt.ControlModifier); // does not lose it again
        compare(test.item("composer").text, "x");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0).body === "x" && test.item("composer").text === "");
        tryCompare(test.item("messages"), "count", 3);
    }

    function test_whatIsSentMeanwhileIsNotWrittenAgain() {
        test.open();
        test.send("first");
        test.write("second");
        const undo = test.item("undoSendButton");
        test.item("composerBar").submit(0); // no key: what was sent may be back by the end of a click
        undo.clicked();
        tryVerify(() => test.message(0)?.body === "second");
        tryCompare(test.item("composer"), "text", "first");
        tryVerify(() => given.draftOf(test.conversation) === "first|");
        tryCompare(test.item("messages"), "count", 3);
    }

    function test_everythingComesBack() {
        test.open();
        keyClick(Qt.Key_Up, Qt.ControlModifier);
        tryVerify(() => test.item("replyStrip"));
        test.item("composerBar").media.add("https://media.example/a.png");
        test.send("x");
        tryVerify(() => !test.item("replyStrip") && test.item("composerBar").media.count === 0);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(test.item("composer"), "text", "x");
        tryVerify(() => test.item("replyStrip") && given.shows(test.item("replyStrip"), "Hello 2"));
        compare(test.item("composerBar").media.addresses, ["https://media.example/a.png"]);
        tryVerify(() => given.draftOf(test.conversation) === "x|" + "https://media.example/a.png");
    }

    function test_aTemplateComesBackAsItsText() {
        given.hasTemplate("t1", "Closed", "We are closed");
        test.open();
        given.signIn(given.accountOf(test.conversation));
        test.click("templateButton");
        tryVerify(() => test.item("templateRow"));
        test.click("templateRow");
        tryVerify(() => test.item("sendTemplateButton")?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "We are closed" && test.item("composer").activeFocus);
        compare(test.message(0).stateWord, "held");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(test.item("composer"), "text", "We are closed");
        tryCompare(test.item("messages"), "count", 2);
        compare(given.sentLast(), "");
    }

    function test_whatIsWrittenStays() {
        test.open();
        test.send("x");
        test.write("y");
        keyClick(Qt.Key_Up);
        compare(test.item("messages").count, 3); // these keys belong to what is written
        test.click("undoSendButton");
        tryCompare(test.item("composer"), "text", "x\ny");
        tryVerify(() => given.draftOf(test.conversation) === "x\ny|");
        keyClick(Qt.Key_Z, Qt.ControlModifier); // one step
        compare(test.item("composer").text, "y");
        keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
        compare(test.item("composer").text, "x\ny");
    }

    function test_theNewestComesFirst() {
        test.open();
        test.send("x");
        test.send("z");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(test.item("composer"), "text", "z");
        tryVerify(() => test.message(0)?.body === "x" && test.message(0).stateWord === "held");
    }

    function test_whenNothingIsHeldTheKeysDoWhatTheyDid() {
        test.open();
        keyClick(Qt.Key_Up);
        verify(test.item("messages").activeFocus);
    }

    function test_theListAndTheOutboxShowIt() {
        test.open();
        test.send("x");
        const row = test.item("conversations").itemAtIndex(0);
        tryVerify(() => row.accessibleText.includes("Waiting to be sent: x"));
        tryVerify(() => given.find(test.window, "deliveryMark")); // the clock
        test.window.page = "outbox";
        tryVerify(() => /^Sending in \d+ s$/.test(test.item("outboxState")?.text ?? ""));
        verify(test.item("cancelButton"));
        test.click("takeBackButton");
        tryVerify(() => test.window.page === "" && test.item("composer").text === "x");
        tryCompare(test.item("messages"), "count", 2);
    }

    function test_chatsAreNotHeld() {
        Preferences.textHold = 30;
        const account = given.company();
        test.openConversation(given.conversation(account, "sip:bo@example.com"));
        test.write("x");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "x");
        compare(test.message(0).stateWord, "queued");
        Preferences.chatHold = 10;
        test.write("y");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "y");
        compare(test.message(0).stateWord, "held");
    }

    function test_theTimeIsChosen() {
        test.open();
        test.window.openSettings("writing");
        tryVerify(() => test.item("textHold-30")?.checked && test.item("chatHold-0").checked);
        test.click("textHold-10");
        compare(Preferences.textHold, 10);
        test.click("chatHold-5");
        compare(Preferences.chatHold, 5);
        compare(given.messenger.hold.texts, 10);
        compare(given.messenger.hold.chats, 5);
    }

    // the end of the program

    function test_quittingAsks() {
        test.open();
        test.send("x");
        test.send("y");
        test.window.close();
        tryVerify(() => test.item("asked"));
        compare(test.item("asked").text, "2 messages are about to be sent");
        tryVerify(() => test.item("sendNowButton").activeFocus);
        verify(test.window.visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("asked"));
        verify(test.window.visible);
        compare(test.message(0).stateWord, "held");
        tryVerify(() => test.item("composer").activeFocus);
        for (const again of [false, true]) {
            test.window.close();
            tryVerify(() => test.item("sendNowButton")?.visualFocus, 5000, again ? "again" : "first");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return); // do not quit
            tryVerify(() => !test.item("asked"));
        }
    }

    function test_quittingKeepsThemAsDraft() {
        test.open();
        test.send("x");
        test.write("y");
        test.window.close();
        tryVerify(() => test.item("keepDraftButton"));
        test.click("keepDraftButton");
        tryVerify(() => !test.window.visible);
        test.closeWindow();
        compare(given.draftOf(test.conversation), "x\ny|");
        test.openConversation(test.conversation);
        tryCompare(test.item("messages"), "count", 2);
    }

    function test_whatCannotBeKeptDoesNotQuit() {
        test.open();
        test.send("x");
        test.window.close();
        tryVerify(() => test.item("keepDraftButton"));
        given.refusesToRemove();
        test.click("keepDraftButton");
        tryVerify(() => given.shows(test.item("asked").parent, "They could not be kept as drafts"));
        tryVerify(() => test.item("sendNowButton").activeFocus);
        verify(test.window.visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("asked"));
        compare(test.message(0).stateWord, "held");
    }

    function test_quittingSendsThem() {
        test.open();
        given.signIn(given.accountOf(test.conversation));
        test.send("x");
        test.window.close();
        tryVerify(() => test.item("sendNowButton"));
        test.click("sendNowButton");
        tryVerify(() => !test.window.visible);
        verify(given.sentLast().startsWith("x|"), given.sentLast());
        compare(given.draftOf(test.conversation), "|");
    }

    function test_itMayLeaveWhileItIsAsked() {
        test.open();
        given.signIn(given.accountOf(test.conversation));
        Preferences.textHold = 1;
        test.send("x");
        test.window.close();
        verify(test.item("asked"));
        tryVerify(() => !test.window.visible); // there is nothing to ask for any more
        verify(given.sentLast().startsWith("x|"), given.sentLast());
    }

    function test_quittingDoesNotAskWithoutReason() {
        test.open();
        Preferences.textHold = 0;
        test.send("x");
        test.window.close();
        tryVerify(() => !test.window.visible);
    }

    function test_closingAWindowOfItsOwnIsNotQuitting() {
        test.open();
        test.window.openApart(test.conversation);
        tryVerify(() => test.window.windows.conversations.length === 1);
        const apart = test.window.windows.find(test.conversation);
        tryVerify(() => given.find(apart, "composer")?.activeFocus);
        given.find(apart, "composer").text = "x";
        keyClick(Qt.Key_Return);
        tryVerify(() => given.find(apart, "undoSendButton"));
        given.find(apart, "messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Z, Qt.ControlModifier); // it can be taken back there, too
        tryCompare(given.find(apart, "composer"), "text", "x");
        keyClick(Qt.Key_Return);
        tryVerify(() => given.find(apart, "undoSendButton"));
        apart.close();
        tryVerify(() => test.window.windows.conversations.length === 0);
        verify(!test.item("asked"));
    }
}
