// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models

WindowCase {
    id: test

    name: "Accounts"

    SignalSpy {
        id: busy

        signalName: "busyChanged"
    }

    function openForm() {
        test.openWindow();
        test.click("addAccountButton");
        test.chooseService("signalwire");
        tryVerify(() => test.item("accountName")?.activeFocus);
    }

    function test_fieldsComeFromThePlugin() {
        test.openForm();
        for (const field of given.fieldsOf("signalwire"))
            compare(test.item("field-" + field.key) !== null, !field.isAdvanced, field.key);
        test.item("advancedButton").clicked();
        for (const field of given.fieldsOf("signalwire")) {
            const input = test.item("field-" + field.key);
            verify(input, field.key);
            compare(input.echoMode === TextInput.Password, field.isSecret, field.key);
        }
    }

    function test_whatIsMissingIsSaidAtItsField() {
        test.openForm();
        test.click("checkAccountButton");
        tryVerify(() => test.item("setupProblem"));
        verify(given.shows(window.contentItem, "Needed"));
        const first = given.fieldsOf("signalwire").find(field => test.item("field-" + field.key)?.Accessible.description === "Needed");
        verify(test.item("field-" + first.key).activeFocus); // where it is heard, too
    }

    function test_aNumberIsPutIntoOneForm() {
        test.openForm();
        test.item("field-from").forceActiveFocus(Qt.TabFocusReason);
        test.write("+1 (555) 010-0199");
        keyClick(Qt.Key_Tab);
        tryCompare(test.item("field-from"), "text", "+15550100199");
        test.item("field-from").forceActiveFocus(Qt.TabFocusReason);
        test.item("field-from").clear();
        test.write("my phone");
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.item("field-from").Accessible.description.startsWith("This is no number"));
        compare(test.item("field-from").text, "my phone");
        test.click("checkAccountButton");
        tryVerify(() => test.item("setupProblem"));
        tryVerify(() => test.item("checkAccountButton") && !test.item("checkStep")); // nobody is asked
    }

    function test_checkNamesTheStepThatFails() {
        test.openForm();
        test.item("advancedButton").clicked();
        for (const field of given.fieldsOf("signalwire")) {
            const value = field.key === "server" ? "http://127.0.0.1:1" : field.key === "from" ? "+14155550199" : "abc";
            test.item("field-" + field.key).forceActiveFocus();
            test.item("field-" + field.key).clear();
            test.write(value);
        }
        const button = test.item("checkAccountButton");
        button.forceActiveFocus(Qt.TabFocusReason);
        busy.target = button; // it may be over before the key is up
        busy.clear();
        keyClick(Qt.Key_Return);
        tryVerify(() => busy.count > 0);
        verify(button.activeFocus); // not lost while it goes on
        tryVerify(() => test.item("checkStep")?.outcome === "failed");
        verify(test.item("checkStep").details !== "");
        tryVerify(() => test.item("checkAnnouncer")?.words.includes(": failed"));
        verify(button.activeFocus);
        const below = () => button.mapToItem(window.contentItem, 0, button.height).y;
        tryVerify(() => below() <= window.height, 5000, "what was found out pushes it out of view");
    }

    function test_accountIsAddedByKeyboardAlone() {
        test.openWindow();
        tryVerify(() => test.item("addAccountButton")?.activeFocus);
        keyClick(Qt.Key_Return);
        test.chooseService("signalwire");
        tryVerify(() => test.item("accountName")?.activeFocus);
        test.write("Mine");
        test.item("advancedButton").clicked();
        for (const field of given.fieldsOf("signalwire")) {
            for (let presses = 0; presses < 3 && !test.item("field-" + field.key).activeFocus; ++presses)
                keyClick(Qt.Key_Tab);
            verify(test.item("field-" + field.key).activeFocus, field.key);
            test.write(field.key === "from" ? "+14155550199" : field.key === "server" ? "http://127.0.0.1:1" : "s3cret");
        }
        for (let presses = 0; presses < 6 && !test.item("finishAccountButton").activeFocus; ++presses)
            keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversations"));
        verify(given.storedSettings("Mine").includes("+14155550199"));
        verify(!given.storedSettings("Mine").includes("token"), "secrets are the keychain's");

        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        test.write("+15550100222");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        test.write("hi");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "hi");
    }

    function test_impossibleRecipientIsSaidAtTheField() {
        given.account();
        test.openWindow();
        tryVerify(() => window.mainPage);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => test.item("recipient")?.activeFocus);
        test.write("nobody");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("recipient").wrong);
        verify(test.item("recipient").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("recipient"));
    }

    function test_accountIsRemovedAfterAQuestion() {
        given.written(given.account("Work"), "+15550100222", "Hello");
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.click("settingsButton");
        test.click("section-accounts");
        const remove = test.item("removeAccountButton");
        compare(remove.Accessible.description, "Work"); // one of many of that name
        remove.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => test.item("keepAccountButton")?.activeFocus);
        verify(test.item("keepAccountButton").Accessible.description.includes("Keep what was written"));
        keyClick(Qt.Key_Space);
        tryVerify(() => remove.activeFocus);
        verify(given.storedSettings("Work") !== "");
        test.click("removeAccountButton");
        test.click("deleteHistoryButton");
        tryVerify(() => given.storedSettings("Work") === "");
    }

    function test_whatWaitsIsToldBeforeAnAccountIsRemoved() {
        const account = given.account("Work");
        given.sent(account, "+15550100222", "Soon", Delivery.Queued);
        given.scheduled(account, "+15550100222", "Later", 60);
        const other = given.account("Quiet");
        given.written(other, "+15550100333", "Hello");
        test.openWindow();
        tryVerify(() => window.mainPage);
        window.openSettings("accounts");
        tryVerify(() => test.item("removeAccountButton"));
        const rows = [];
        test.collect(window.contentItem, "accountRow", rows);
        for (const row of rows) {
            const button = findChild(row, "removeAccountButton");
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(findChild(row, "keepAccountButton").activeFocus, "the keyboard was lost with the button");
            if (row.name === "Work")
                tryVerify(() => test.item("unsentWords")?.text.startsWith("2 message(s) wait to be sent"));
            else
                verify(!test.item("unsentWords"));
            keyClick(Qt.Key_Return);
            verify(button.activeFocus);
        }
        compare(rows.length, 2);
        const work = rows.find(row => row.name === "Work");
        findChild(work, "removeAccountButton").clicked();
        findChild(work, "keepHistoryButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.storedSettings("Work") === "");
        verify(test.item("addAccountButton").activeFocus, "the keyboard was lost with the account");
        test.openConversation(given.conversation(account, "+15550100222"));
        tryVerify(() => test.message(0)?.body === "Later" && test.message(1)?.body === "Soon");
    }

    function collect(item, name, found) {
        if (item.objectName === name && item.visible)
            found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            test.collect(item.children[i], name, found);
    }

    function test_theNameOfAnAccountIsReadWholeWhereItIsRemoved() {
        given.account("The rather long name of an account");
        Preferences.textScale = 2;
        test.openWindow();
        window.width = 400;
        tryVerify(() => window.mainPage);
        window.openSettings("accounts");
        tryVerify(() => test.item("accountTitle")?.text === "The rather long name of an account");
        tryVerify(() => test.item("accountTitle").lineCount > 1);
        verify(!test.item("accountTitle").truncated);
    }

    function test_servicesAreNamedWholeInLargeText_data() {
        return [{tag: "one pane", width: 400}, {tag: "wide", width: 1180}];
    }

    function test_servicesAreNamedWholeInLargeText(data) {
        Preferences.textScale = 2;
        test.openWindow();
        window.width = data.width;
        test.click("addAccountButton");
        tryVerify(() => test.item("serviceTile")?.activeFocus);
        const names = [];
        test.collect(window.contentItem, "serviceName", names);
        verify(names.length > 1);
        for (const name of names)
            verify(name.lineCount < 2 && name.contentWidth <= name.width, name.text);
    }

    function test_theFirstButtonShowsThatEnterIsEnough() {
        test.openWindow();
        tryVerify(() => test.item("addAccountButton")?.visualFocus);
    }

    function test_troubleIsSaidOnceItLasts() {
        const account = given.account();
        given.connection(account, Connection.NeedsSignIn);
        test.openWindow();
        tryVerify(() => test.item("connectionBar"));
        verify(given.shows(test.item("connectionBar"), "Work"));
        test.click("barSignInButton");
        tryVerify(() => test.item("accountName"));
        given.connection(account, Connection.Connected);
        tryVerify(() => !test.item("connectionBar"));
    }

    function test_theBarCountsWhatWaits() {
        const account = given.account();
        given.sent(account, "+15550100222", "one", Delivery.Queued);
        given.connection(account, Connection.Offline);
        test.openWindow();
        tryVerify(() => given.shows(test.item("connectionBar"), "No network – 1 "));
        given.sent(account, "+15550100222", "two", Delivery.Queued);
        tryVerify(() => given.shows(test.item("connectionBar"), "No network – 2 "));
    }

    function test_whatWaitsIsListedAndCanBeCancelled() {
        const account = given.account();
        given.sent(account, "+15550100444", "three", Delivery.Delivered);
        given.sent(account, "+15550100333", "two", Delivery.Failed, {kind: "refused", reason: "bad-recipient"});
        given.sent(account, "+15550100222", "one", Delivery.Queued);
        given.connection(account, Connection.Offline);
        test.openWindow();
        test.click("barOutboxButton");
        tryVerify(() => test.item("outbox")?.count === 2);
        compare(given.unnamed(window), []);
        const list = test.item("outbox");
        verify(given.shows(list, "one") && given.shows(list, "two") && !given.shows(list, "three"));
        verify(list.itemAtIndex(0).problemText !== "");
        compare(list.itemAtIndex(1).stateText, "Waiting for network");
        verify(list.itemAtIndex(1).accessibleText.includes("one"));

        mouseClick(findChild(list.itemAtIndex(1), "cancelButton"));
        tryVerify(() => list.count === 1);
        mouseClick(findChild(list.itemAtIndex(0), "sendAgainButton"));
        tryVerify(() => list.itemAtIndex(0)?.delivery === Delivery.Queued);
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "two");
        verify(!test.item("outboxPage"));
    }

    function test_nothingWaits() {
        given.account();
        test.openWindow();
        tryVerify(() => window.commands.find("openOutbox").enabled);
        window.commands.find("openOutbox").run();
        tryVerify(() => given.shows(test.item("outboxPage"), "Nothing waits"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("outboxPage"));
    }

    function test_theBarCountsDownToTheNextTry() {
        const account = given.company();
        given.busy(60);
        given.signIn(account);
        test.openWindow();
        tryVerify(() => test.item("noticeProgress")?.text.startsWith("Tries again in "));
        const bar = test.item("connectionBar");
        const said = bar.Accessible.description; // once, not every second
        verify(said.startsWith("Tries again in "));
        const first = test.item("noticeProgress").text;
        tryVerify(() => test.item("noticeProgress").text !== first);
        compare(bar.Accessible.description, said);

        test.click("barTryNowButton");
        tryVerify(() => !test.item("noticeProgress"));
        tryVerify(() => given.shows(test.item("connectionBar"), "Back online"));
    }

    function test_aSecretIsNotReadOut() {
        test.openWindow();
        test.click("addAccountButton");
        test.chooseService("signalwire");
        tryVerify(() => test.item("field-token"));
        test.item("field-token").forceActiveFocus(Qt.TabFocusReason);
        test.write("s3cret");
        compare(given.toldText(test.item("field-token")), "●●●●●●");
        test.click("field-tokenReveal");
        compare(given.toldText(test.item("field-token")), "s3cret");
    }

    function test_theBarHandsTheKeyboardOn() {
        const account = given.account();
        given.connection(account, Connection.Waiting);
        test.openWindow();
        tryVerify(() => test.item("barTryNowButton"));
        test.item("barTryNowButton").forceActiveFocus(Qt.TabFocusReason);
        given.connection(account, Connection.Connecting);
        tryVerify(() => !test.item("barTryNowButton"));
        tryVerify(() => test.window.activeFocusItem?.visible);
        keyClick(Qt.Key_Tab); // and from there it leads on
        tryVerify(() => test.window.activeFocusItem?.visible);
    }

    function test_oneOfSeveralIsNoTroubleOfAll() {
        given.connection(given.account("Work"), Connection.NeedsSignIn);
        given.connection(given.account("Shop"), Connection.Connected);
        test.openWindow();
        tryVerify(() => test.item("accountsTroubledMark"));
        verify(test.item("settingsButton").Accessible.description.includes("Work: Signed out"));
        test.click("settingsButton");
        tryVerify(() => test.item("accountSettings"));
        verify(!test.item("connectionBar"));
    }

    function test_theEndOfTroubleIsSaidForAMoment() {
        const account = given.account();
        given.connection(account, Connection.Waiting);
        test.openWindow();
        tryVerify(() => test.item("barTryNowButton"));
        given.connection(account, Connection.Connecting);
        tryVerify(() => given.shows(test.item("connectionBar"), "Connecting"));
        verify(!test.item("barTryNowButton"));
        given.connection(account, Connection.Connected);
        tryVerify(() => given.shows(test.item("connectionBar"), "Back online"));
        verify(!test.item("barTryNowButton"));
        tryVerify(() => !test.item("connectionBar"));
    }
}
