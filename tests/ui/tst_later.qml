// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Messages that leave later.
WindowCase {
    id: test

    name: "Later"

    readonly property string friend: "+15550100222"
    readonly property string abroad: "+81312345678"
    property string account: ""
    property real conversation: 0

    function open(address = test.friend) {
        test.account = given.account();
        test.conversation = given.written(test.account, address, "Hello");
        test.openConversation(test.conversation);
        tryVerify(() => test.message(0));
    }

    function choice(row: int): LaterChoice {
        return test.item("laterList")?.itemAtIndex(row) as LaterChoice;
    }

    function names(): string {
        const list = test.item("laterList");
        return Array.from({length: list?.count ?? 0}, (_, row) => test.choice(row)?.name).join(" ");
    }

    /// From the message that has the keyboard.
    function chooseAction(name: string) {
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        test.item("messages").currentIndex = 0;
        keyClick(Qt.Key_Return);
        test.click(name);
    }

    function openMenu() {
        keyClick(Qt.Key_Return, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.choice(0)?.activeFocus);
    }

    function openForm() {
        test.openMenu();
        keyClick(Qt.Key_Up); // stays
        for (let row = 0; !test.item("laterForm") && row < 6; ++row) {
            if (test.item("laterList").currentItem.name === "other")
                keyClick(Qt.Key_Return);
            else
                keyClick(Qt.Key_Down);
        }
        tryVerify(() => test.item("laterDay")?.activeFocus);
    }

    function body(row: int): string {
        return test.message(row)?.body ?? "";
    }

    function test_isChosenByKeyAndStandsApart() {
        test.open();
        test.write("see you");
        test.openMenu();
        verify(test.names().startsWith("hour "));
        verify(test.names().endsWith(" other"));
        verify(/\d/.test(test.choice(0).moment));
        verify(given.readOut(test.item("laterList"))[0].startsWith("menu item: In an hour, "));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.body(0) === "see you");
        tryCompare(test.item("composer"), "text", "");
        verify(test.item("composer").activeFocus);
        const message = test.message(0);
        compare(message.stateWord, "scheduled");
        compare(message.dayText, "Scheduled");
        verify(Math.abs(given.leavesIn(message.messageId) - 60) < 2);
        given.written(test.account, test.friend, "And?");
        tryCompare(test.item("messages"), "count", 3);
        tryVerify(() => test.body(1) === "And?");
        compare(test.body(0), "see you");
    }

    function test_homeAndEndReachTheEnds() {
        test.open();
        test.write("See you");
        test.openMenu();
        keyClick(Qt.Key_End);
        tryVerify(() => test.choice(test.item("laterList").count - 1).activeFocus);
        keyClick(Qt.Key_Home);
        tryVerify(() => test.choice(0).activeFocus);
    }

    function test_theArrowOpensTheSame() {
        test.open();
        compare(test.item("sendLaterButton").enabled, false);
        test.write("see you");
        test.click("sendLaterButton");
        tryVerify(() => test.choice(0)?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("laterMenu") && test.item("composer").activeFocus);
        compare(test.item("composer").text, "see you");
        compare(test.item("messages").count, 1);
    }

    function test_nothingIsOfferedWhereNothingIsWritten() {
        test.open();
        keyClick(Qt.Key_Return, Qt.ControlModifier | Qt.ShiftModifier);
        verify(!test.item("laterList"));
        compare(test.item("composer").text, "");
    }

    function test_anotherTimeIsAskedFor_data() {
        return [
            {tag: "no day", day: "soon", hour: "", said: "This is no day"},
            {tag: "no time", day: "", hour: "noonish", said: "This is no time"},
            {tag: "past", day: "2001-02-03", hour: "", said: "This is past"},
            {tag: "good", day: "", hour: "9:30", said: ""}
        ];
    }

    function test_anotherTimeIsAskedFor(data) {
        test.open();
        test.write("see you");
        test.openForm();
        if (data.day !== "")
            test.item("laterDay").written = data.day;
        if (data.hour !== "")
            test.item("laterHour").written = data.hour;
        verify(!given.shows(test.item("laterForm"), "This is")); // not before it was tried
        keyClick(Qt.Key_Return);
        if (data.said !== "") {
            tryVerify(() => given.texts(test.item("laterForm")).some(text => text.startsWith(data.said)));
            compare(test.item(data.tag === "no day" ? "laterDay" : "laterHour").activeFocus, true);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !test.item("laterForm"));
            compare(test.item("composer").text, "see you");
            compare(test.item("messages").count, 1);
        } else {
            tryVerify(() => test.body(0) === "see you");
            verify(test.message(0).stateText.startsWith("Tomorrow "));
        }
    }

    function test_theirTimeIsOfferedWhereItDiffers_data() {
        return [
            {tag: "abroad", address: test.abroad, offered: true},
            {tag: "of several zones", address: test.friend, offered: false}
        ];
    }

    function test_theirTimeIsOfferedWhereItDiffers(data) {
        test.open(data.address);
        test.write("see you");
        test.openMenu();
        tryVerify(() => test.choice(0).moment.endsWith("there") === data.offered);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("laterMenu"));
        test.openForm();
        compare(test.item("theirTimeChoice") !== null, data.offered);
        if (!data.offered)
            return;
        const before = test.item("laterMoment").text;
        test.item("theirTimeChoice").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => test.item("laterMoment").text !== before);
    }

    function test_undoTakesItBack() {
        test.open();
        test.write("see you");
        test.openMenu();
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("undoWords")?.text.startsWith("Scheduled: "));
        test.click("undoButton");
        tryCompare(test.item("composer"), "text", "see you");
        tryCompare(test.item("messages"), "count", 1);
        tryVerify(() => !test.item("undoStrip"));
    }

    function test_undoTakesItBackByKey() {
        test.open();
        test.write("see you");
        test.openMenu();
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("undoWords")?.text.startsWith("Scheduled: "));
        tryVerify(() => test.item("composer").activeFocus);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(test.item("composer"), "text", "see you");
        tryCompare(test.item("messages"), "count", 1);
        tryVerify(() => !test.item("undoStrip"));
    }

    /// A template without blanks is about to be sent.
    function openTemplate() {
        given.hasTemplate("t2", "Closed", "We are closed");
        test.account = given.texting();
        test.conversation = given.written(test.account, test.abroad, "Hello", 1, 90);
        given.session(test.account, test.abroad, 30);
        given.signIn(test.account);
        test.openConversation(test.conversation);
        tryVerify(() => test.item("templateButton"));
        test.click("templateButton");
        tryVerify(() => test.item("templateRow"));
        test.click("templateRow");
        tryVerify(() => test.item("sendTemplateButton")?.activeFocus);
    }

    function test_aTemplateIsScheduledByKey() {
        test.openTemplate();
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("templateLaterButton").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.choice(0)?.activeFocus);
        verify(!test.choice(0).moment.includes("templates")); // one gets through by then
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("templateLaterButton").activeFocus);
        test.openMenu();
        keyClick(Qt.Key_Return);
        tryVerify(() => test.body(0) === "We are closed");
        tryVerify(() => !test.item("templatePane"));
        compare(test.message(0).stateWord, "scheduled");
        verify(Math.abs(given.leavesIn(test.message(0).messageId) - 60) < 2);
        tryVerify(() => test.item("scheduledGlyph")); // of its row
        tryVerify(() => test.item("undoWords")?.text.startsWith("Scheduled: "));
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(test.item("messages"), "count", 1);
        tryCompare(test.item("composer"), "text", "We are closed");
    }

    function test_aTemplateThatIsNotFilledIsNotScheduled() {
        given.hasTemplate("t1", "Reminder", "See you on {{1}}");
        test.openTemplate();
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("templateSearch")?.activeFocus);
        test.write("remind");
        tryVerify(() => test.item("templates").count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("blank-1")?.activeFocus);
        keyClick(Qt.Key_Return, Qt.ControlModifier | Qt.ShiftModifier);
        verify(!test.item("laterList"));
        verify(test.item("blank-1").activeFocus);
        test.write("Monday");
        test.openMenu();
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("blank-1").activeFocus);
        compare(test.item("blank-1").text, "Monday");
    }

    function test_isTakenBackToBeEdited() {
        test.open();
        given.scheduled(test.account, test.friend, "see you", 90);
        tryVerify(() => test.body(0) === "see you");
        test.chooseAction("editItem");
        tryCompare(test.item("composer"), "text", "see you");
        tryCompare(test.item("messages"), "count", 1);
        tryVerify(() => test.item("composer").activeFocus);
    }

    function test_isSentNow() {
        test.open();
        const message = given.scheduled(test.account, test.friend, "see you", 90);
        tryVerify(() => test.body(0) === "see you");
        test.chooseAction("sendAgainItem");
        tryVerify(() => test.message(0)?.stateWord === "queued");
        compare(given.leavesIn(message), 0);
        compare(test.message(0).dayText, "");
    }

    function test_isGivenAnotherTime() {
        test.open();
        const message = given.scheduled(test.account, test.friend, "see you", 600);
        tryVerify(() => test.body(0) === "see you");
        test.chooseAction("changeTimeItem");
        tryVerify(() => test.choice(0)?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => Math.abs(given.leavesIn(message) - 60) < 2);
        tryVerify(() => test.item("messages").activeFocus);
    }

    function test_isCancelled() {
        test.open();
        given.scheduled(test.account, test.friend, "see you", 600);
        tryVerify(() => test.body(0) === "see you");
        test.chooseAction("cancelItem");
        tryVerify(() => test.message(0)?.stateWord === "cancelled");
    }

    function test_asksIfTheyWriteBefore() {
        test.open();
        test.write("see you");
        test.openMenu();
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("askIfTheyWrite")?.activeFocus);
        keyClick(Qt.Key_Space);
        verify(test.item("askIfTheyWrite").checked);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        tryVerify(() => test.choice(0)?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.body(0) === "see you");
        const message = test.message(0).messageId;
        given.written(test.account, test.friend, "I cannot come");
        tryCompare(test.message(0), "problemText", "They wrote since · it asks before it leaves");
        verify(given.shows(test.message(0), "Send now"));
        compare(test.item("lateBar"), null); // there is time
        given.scheduledAgain(message);
        tryCompare(test.message(0), "problemText", "");
        given.missed(message, 1);
        given.written(test.account, test.friend, "Did you see it?");
        tryCompare(test.message(0), "problemText", "They wrote since · send it all the same?");
        tryVerify(() => test.item("lateBar"));
        test.chooseAction("sendAgainItem");
        tryVerify(() => test.message(0)?.stateWord === "queued" && test.message(0).problemText === "");
        tryVerify(() => !test.item("lateBar"));
    }

    function test_theListShowsThatSomethingIsScheduled() {
        test.open();
        given.scheduled(test.account, test.friend, "see you", 600);
        tryVerify(() => test.item("scheduledGlyph"));
        const row = test.item("conversations").itemAtIndex(0);
        verify(row.accessibleText.includes("A message is scheduled: "));
        verify(row.accessibleText.includes("Hello")); // nothing else was said yet
        verify(!row.accessibleText.includes("see you"));
    }

    /// What was said lies behind the menu.
    function cut() {
        return given.misplaced(window).filter(what => !what.startsWith("message"));
    }

    function test_hasRoom_data() {
        return [
            {tag: "small", width: 400, height: 480, scale: 1, mirrored: false},
            {tag: "large text", width: 400, height: 480, scale: 2, mirrored: false},
            {tag: "from right to left", width: 400, height: 480, scale: 2, mirrored: true}
        ];
    }

    function test_hasRoom(data) {
        given.mirror(data.mirrored);
        Preferences.textScale = data.scale;
        test.open(test.abroad);
        window.width = data.width;
        window.height = data.height;
        test.write("see you");
        test.openMenu();
        tryVerify(() => test.cut().length === 0);
        const menu = test.item("laterList");
        verify(menu.mapToItem(null, 0, 0).y >= 0);
        verify(menu.mapToItem(null, 0, menu.height).y <= window.height);
        for (let row = 1; row < menu.count; ++row)
            keyClick(Qt.Key_Down);
        tryVerify(() => given.isInView(menu.currentItem) && menu.currentItem.name === "other");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("laterDay")?.activeFocus);
        tryVerify(() => test.cut().length === 0);
        for (let step = 0; step < 6 && !test.item("scheduleButton")?.activeFocus; ++step)
            keyClick(Qt.Key_Tab);
        verify(test.item("scheduleButton").activeFocus);
        const bottom = test.item("scheduleButton").mapToItem(null, 0, test.item("scheduleButton").height).y;
        verify(bottom <= window.height);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.body(0) === "see you");
        given.mirror(false);
    }
}
