// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models

/// What is said of a keychain that is locked, or does not answer, and what can be chosen then.
WindowCase {
    id: test

    name: "Keychain"

    SignalSpy {
        id: busy

        signalName: "busyChanged"
    }

    function fillForm() {
        test.openWindow();
        test.click("addAccountButton");
        test.chooseService("signalwire");
        tryVerify(() => test.item("accountName")?.activeFocus);
        test.write("Mine");
        test.item("advancedButton").clicked();
        for (const field of given.fieldsOf("signalwire")) {
            test.item("field-" + field.key).forceActiveFocus();
            test.item("field-" + field.key).clear();
            test.write(field.key === "from" ? "+14155550199" : field.key === "server" ? "http://127.0.0.1:1" : "s3cret");
        }
    }

    function refusedByTheKeychain() {
        test.fillForm();
        given.lockKeychain(true);
        test.item("finishAccountButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("keepSecretButton")?.activeFocus);
        tryVerify(() => test.item("keychainAnnouncer")?.words.includes("The keychain is locked"));
        verify(given.storedSettings("Mine").includes("+14155550199")); // it can be used
        verify(!test.item("finishAccountButton"));
    }

    function test_aKeychainThatRefusesIsTriedAgain() {
        test.refusedByTheKeychain();
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.item("keepSecretButton")?.busy);
        tryVerify(() => test.item("keepSecretButton")?.activeFocus); // it still does
        given.lockKeychain(false);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversations"));
        window.openSettings("accounts");
        tryVerify(() => test.item("accountRow"));
        tryVerify(() => !test.item("secretProblem"));
    }

    function test_aKeychainThatRefusesCanBeDoneWithoutForNow() {
        test.refusedByTheKeychain();
        keyClick(Qt.Key_Tab);
        verify(test.item("leaveSecretButton").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversations"));
        window.openSettings("accounts");
        tryVerify(() => test.item("secretProblem")?.text.includes("only until you quit"));
        given.lockKeychain(false);
        test.item("keepSecretButton").forceActiveFocus(Qt.TabFocusReason);
        verify(test.item("keepSecretButton").Accessible.description.includes("only until you quit"));
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.item("secretProblem"));
        verify(test.item("editAccountButton").activeFocus);
        tryCompare(test.item("secretAnnouncer"), "words", "The secret is in the keychain now");
    }

    function test_whatTheKeychainRefusedIsNotSaidAnyMoreOnceItTookIt() {
        test.refusedByTheKeychain();
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversations"));
        window.openSettings("accounts");
        tryVerify(() => test.item("secretProblem"));
        test.item("keepSecretButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("refusedBar"));
        given.lockKeychain(false);
        test.item("keepSecretButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.item("secretProblem"));
        tryVerify(() => !test.item("refusedBar"));
    }

    function test_aKeychainThatDoesNotAnswerIsNotWaitedForForever() {
        test.fillForm();
        given.silenceKeychain(true);
        test.item("accountSetupPage").patience = 50;
        const button = test.item("finishAccountButton");
        button.forceActiveFocus(Qt.TabFocusReason);
        busy.target = button; // it may be over before the key is up
        busy.clear();
        keyClick(Qt.Key_Return);
        tryVerify(() => busy.count > 0 && !button.busy);
        tryVerify(() => test.item("setupNotice")?.text.startsWith("The keychain does not answer"));
        tryVerify(() => test.item("checkAnnouncer")?.words.startsWith("The keychain does not answer"));
        verify(button.activeFocus);
        compare(test.item("accountName").text, "Mine"); // what was entered is there
        compare(test.item("field-token").written, "s3cret");
        verify(given.storedSettings("Mine").includes("+14155550199")); // and the account can be used
        given.silenceKeychain(false);
        tryVerify(() => !test.item("setupNotice")); // late, but it answered
        compare(button.text, "Save");
        test.item("accountSetupPage").patience = 20000;
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversations"));
    }
}
