// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models
import Parlance.Ui

/// It is night where somebody is.
WindowCase {
    id: test

    name: "Quiet"

    readonly property string abroad: "+81312345678"
    property string account: ""
    property real conversation: 0

    /// Minutes of the day there, where clocks are nine hours before UTC.
    function there(): int {
        const now = new Date();
        return (now.getUTCHours() * 60 + now.getUTCMinutes() + 9 * 60) % (24 * 60);
    }

    /// An hour of it is over there, two are to come; or it is over.
    function open(isNight = true, address = test.abroad, account = given.account()) {
        const begins = isNight ? -60 : -180;
        Preferences.quietHours = true;
        Preferences.quietFrom = (test.there() + begins + 24 * 60) % (24 * 60);
        Preferences.quietUntil = (test.there() + begins + 180 - (isNight ? 0 : 60) + 24 * 60) % (24 * 60);
        test.account = account;
        test.conversation = given.written(test.account, address, "Hello", 1, 90);
        test.openConversation(test.conversation);
        tryVerify(() => test.message(0));
    }

    function notice(): Item {
        return test.item("quietNotice");
    }

    /// It is known by then whom it is for.
    function wroteInVain() {
        test.write("see you");
        tryVerify(() => given.draftOf(test.conversation) === "see you|", 8000);
        verify(!test.notice());
    }

    function test_itIsSaidOnceSomethingIsWritten() {
        test.open();
        verify(!test.notice());
        test.write("s");
        tryVerify(() => test.notice());
        verify(/^It is \d?\d:\d\d.* where .* is$/.test(test.notice().words), test.notice().words);
        compare(test.notice().Accessible.role, Accessible.AlertMessage);
        compare(test.notice().Accessible.name, test.notice().words);
        verify(test.item("composer").activeFocus);
        compare(given.unnamed(window), []);
        tryVerify(() => given.misplaced(window).length === 0);
        keyClick(Qt.Key_Backspace);
        tryVerify(() => !test.notice());
    }

    function test_byDayNothingIsSaid() {
        test.open(false);
        test.wroteInVain();
    }

    function test_whoWantsToKnowNothingIsNotTold() {
        test.open();
        Preferences.quietHours = false;
        test.wroteInVain();
    }

    function test_whoWroteJustNowIsAwake() {
        test.open();
        test.write("s");
        tryVerify(() => test.notice());
        given.written(test.account, test.abroad, "Are you there?");
        tryVerify(() => !test.notice());
        verify(test.item("composer").activeFocus);
    }

    function test_itIsSaidOfATemplate() {
        given.hasTemplate("t2", "Closed", "We are closed");
        test.open(true, test.abroad, given.texting());
        given.signIn(test.account);
        tryVerify(() => test.item("templateButton"));
        test.click("templateButton");
        tryVerify(() => test.item("templateRow"));
        test.click("templateRow");
        tryVerify(() => /^It is .* where .* is$/.test(test.item("templateProblem")?.text ?? ""));
        tryVerify(() => test.item("sendTemplateButton")?.activeFocus);
        verify(test.item("sendTemplateButton").Accessible.description.endsWith(test.item("templateProblem").text)); // it is heard, too
        keyClick(Qt.Key_Return);
        tryVerify(() => given.sentLast() === "We are closed||t2|");
    }

    function test_aTemplateWaitsForTheirMorning() {
        given.hasTemplate("t2", "Closed", "We are closed");
        test.open(true, test.abroad, given.texting());
        given.session(test.account, test.abroad, 30); // free words would not get through by then
        given.signIn(test.account);
        tryVerify(() => test.item("templateButton"));
        test.click("templateButton");
        tryVerify(() => test.item("templateRow"));
        test.click("templateRow");
        tryVerify(() => test.item("templateThenButton")?.text.startsWith("Send at "));
        test.click("templateThenButton");
        tryVerify(() => test.message(0)?.body === "We are closed");
        compare(test.message(0).stateWord, "scheduled");
        verify(Math.abs(given.leavesIn(test.message(0).messageId) - 120) <= 2);
    }

    function test_itWaitsForTheirMorning() {
        test.open();
        test.write("see you");
        tryVerify(() => test.notice());
        const left = 120;
        test.click("sendThenButton");
        tryVerify(() => test.message(0)?.body === "see you");
        compare(test.message(0).stateWord, "scheduled");
        verify(Math.abs(given.leavesIn(test.message(0).messageId) - left) <= 2);
        tryCompare(test.item("composer"), "text", "");
        tryVerify(() => test.item("composer").activeFocus);
        tryVerify(() => !test.notice());
    }

    function test_itAsksFirstIfThatIsWished() {
        Preferences.laterAsks = true;
        test.open();
        test.write("see you");
        tryVerify(() => test.notice());
        test.click("sendThenButton");
        tryVerify(() => test.message(0)?.body === "see you");
        given.written(test.account, test.abroad, "I cannot come");
        tryCompare(test.message(0), "problemText", "They wrote since · it asks before it leaves");
    }

    function test_itIsSentByKeyboardAllTheSame() {
        test.open();
        test.write("see you");
        tryVerify(() => test.notice());
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "see you");
        compare(test.message(0).stateWord, "queued");
        test.wroteInVain(); // who sent it knows
    }

    function test_itIsReachedAndLeftByKeyboard() {
        test.open();
        test.write("see you");
        tryVerify(() => test.notice());
        for (let i = 0; i < 6 && !test.item("sendThenButton").activeFocus; ++i)
            keyClick(Qt.Key_Backtab);
        verify(test.item("sendThenButton").activeFocus);
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("dismissQuietButton").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.notice() && test.item("composer").activeFocus);
        window.openConversation(given.written(test.account, "+81398765432", "Hi", 1, 90));
        tryVerify(() => test.item("composer")?.text === "" && test.item("composer").activeFocus);
        test.write("you");
        tryVerify(() => test.notice()); // another one's night
        window.openConversation(test.conversation);
        tryCompare(test.item("composer"), "text", "see you");
        test.item("composer").clear();
        test.wroteInVain();
    }

    function test_whoWantsSilenceIsAskedAboutOnce() {
        test.open();
        given.optedOut(test.account, test.abroad);
        tryVerify(() => test.item("silenceNotice"));
        test.wroteInVain(); // one strip says enough
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("keepSilenceButton")?.activeFocus);
        const why = given.texts(test.item("askAnyway"))[0];
        verify(/asked for no more messages · It is .* where .* is\. Send it all the same\?$/.test(why), why);
    }

    function test_theHoursAreChosen() {
        given.account();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => test.item("settingsSearch")?.activeFocus);
        test.write("night");
        tryVerify(() => test.item("quietHours"));
        verify(!test.item("quietFrom"));
        test.item("quietHours").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(Preferences.quietHours, true);
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("quietFrom")?.activeFocus);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        test.write("22:30");
        compare(Preferences.quietFrom, 22 * 60 + 30);
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("quietUntil").activeFocus);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        test.write("7x");
        compare(Preferences.quietUntil, 7 * 60);
        verify(given.shows(window.contentItem, "This is no time · write it like"));
        compare(given.unnamed(window), []);
    }

    function test_hasRoom_data() {
        return [
            {tag: "small", scale: 1, mirrored: false},
            {tag: "large text", scale: 2, mirrored: false},
            {tag: "from right to left", scale: 2, mirrored: true}
        ];
    }

    function test_hasRoom(data) {
        given.mirror(data.mirrored);
        Preferences.textScale = data.scale;
        test.open();
        window.width = 400;
        window.height = 480;
        test.write("see you");
        tryVerify(() => test.notice());
        tryVerify(() => given.misplaced(window).filter(what => !what.startsWith("message")).length === 0);
        for (const name of ["quietNotice", "sendThenButton", "dismissQuietButton", "composer", "sendButton"])
            tryVerify(() => given.top(test.item(name)) + test.item(name).height <= 480, 5000, name);
        verify(test.item("messages").height > 60, test.item("messages").height);
        given.mirror(false);
    }
}
