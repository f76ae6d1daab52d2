// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// What goes with a text: where it comes from, what is said of what cannot go, and that it goes once.
WindowCase {
    id: test

    name: "Attachments"

    readonly property string friend: "+15550100222"
    readonly property string picture: "https://media.example/cake.png"

    function open() {
        test.openConversation(given.written(given.account(), test.friend, "Hello"));
        tryVerify(() => test.message(0));
    }

    function attach(addresses) {
        tryVerify(() => test.item("attachButton")?.Accessible.name.startsWith("Attach"));
        keyClick(Qt.Key_U, Qt.ControlModifier);
        tryVerify(() => test.item("attachmentAddress")?.activeFocus);
        test.item("attachmentAddress").written = addresses;
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.item("attachmentForm") && test.item("composer").activeFocus);
    }

    function names() {
        const rail = test.item("attachmentRail");
        return rail ? Array.from({length: rail.count}, (_, row) => rail.itemAtIndex(row)?.name).join() : "";
    }

    function focusRail() {
        tryVerify(() => test.item("attachmentTile"));
        test.item("attachmentRail").forceActiveFocus(Qt.TabFocusReason);
    }

    function test_anAddressIsAttachedByKeyAndSentWithoutAWord() {
        test.open();
        test.attach(test.picture);
        tryVerify(() => given.shows(test.item("attachmentTile"), "cake.png"));
        compare(test.item("attachmentTile").Accessible.name, "Picture cake.png, from media.example");
        tryVerify(() => given.shows(test.item("attachmentHint"), "Carriers take about 1 MB"));
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return); // in a hurry
        tryVerify(() => !test.item("attachmentRail"));
        compare(test.item("messages").count, 2);
        tryVerify(() => given.mediaOf(test.item("messages").itemAtIndex(0)?.messageId ?? 0) === test.picture);
        compare(given.draftOf(window.mainPage.conversation), "|");
    }

    function test_whatIsNoAddressIsSaidInTheForm() {
        test.open();
        test.click("attachButton");
        tryVerify(() => test.item("attachmentAddress")?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.shows(test.item("attachmentForm"), "Nothing is written here"));
        test.item("attachmentAddress").written = test.picture + " C:\\cake.png";
        keyClick(Qt.Key_Return);
        tryVerify(() => given.shows(test.item("attachmentForm"), "no web address"));
        compare(test.names(), "");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("attachmentForm") && test.item("composer").activeFocus);
    }

    function test_keysOrderAndRemove() {
        test.open();
        test.attach("https://media.example/a.png https://media.example/b.mp4\nhttps://media.example/c.mp3");
        tryVerify(() => test.names() === "a.png,b.mp4,c.mp3");
        test.focusRail();
        keyClick(Qt.Key_Right, Qt.AltModifier);
        tryVerify(() => test.names() === "b.mp4,a.png,c.mp3");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Delete);
        tryVerify(() => test.names() === "a.png,c.mp3");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        tryVerify(() => test.names() === "c.mp3,a.png");
        keyClick(Qt.Key_Delete);
        keyClick(Qt.Key_Delete);
        tryVerify(() => !test.item("attachmentRail") && test.item("composer").activeFocus);
    }

    function test_thePointerOrdersAndRemoves() {
        test.open();
        test.attach("https://media.example/a.png https://media.example/b.mp4");
        tryVerify(() => test.names() === "a.png,b.mp4");
        const tile = test.item("attachmentRail").itemAtIndex(0);
        test.settle("attachmentTile");
        mousePress(tile, 40, 40);
        for (let x = 50; x <= 180; x += 10)
            mouseMove(tile, x, 40);
        mouseRelease(tile, 180, 40);
        tryVerify(() => test.names() === "b.mp4,a.png");
        const first = test.item("attachmentRail").itemAtIndex(0);
        mouseClick(Array.from(first.children).find(child => child.objectName === "removeAttachmentButton"));
        tryVerify(() => test.names() === "a.png");
    }

    function test_tooManyBlockSendingAndSayWhy() {
        test.open();
        const many = Array.from({length: 9}, (_, i) => `https://media.example/${i}.png`);
        test.attach(many.join(" "));
        tryVerify(() => given.shows(test.item("composerProblem"), "8 attachments at most"));
        verify(!test.item("sendButton").enabled);
        keyClick(Qt.Key_Return);
        test.focusRail();
        keyClick(Qt.Key_Delete);
        tryVerify(() => test.item("sendButton").enabled && !test.item("composerProblem"));
        compare(test.item("messages").count, 1);
    }

    function test_attachmentsBelongToTheDraft() {
        test.open();
        const conversation = window.mainPage.conversation;
        test.attach(test.picture);
        window.openConversation(given.conversation("work", "+15550100133"));
        tryVerify(() => test.item("conversationTitle")?.text.includes("133"));
        compare(test.names(), "");
        window.destroy();
        tryVerify(() => window === null);
        test.openConversation(conversation);
        tryVerify(() => test.names() === "cake.png");
    }

    function test_whatCannotBeQueuedStays() {
        test.openConversation(given.written(given.account(), "nobody at all", "Hello"));
        test.attach(test.picture);
        test.write("look");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composerProblem"));
        compare(test.names(), "cake.png");
        compare(test.item("composer").text, "look");
        compare(test.item("messages").count, 1);
    }

    function test_whatFailedAfterTheConversationWasLeftIsItsDraft() {
        const account = given.account();
        const other = given.conversation(account, test.friend);
        const conversation = given.written(account, "nobody at all", "Hello");
        test.openConversation(conversation);
        test.attach(test.picture);
        test.write("look");
        given.hold();
        keyClick(Qt.Key_Return);
        window.openConversation(other);
        given.release();
        tryVerify(() => given.draftOf(conversation) === "look|" + test.picture);
    }

    function test_aPastedAddressIsOfferedAndStaysTextUntilThen() {
        test.open();
        test.write("see ");
        given.messenger.copy(test.picture);
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(test.item("composer").text, "see " + test.picture);
        tryVerify(() => test.item("attachInsteadButton")?.Accessible.name === "Attach the picture instead");
        test.click("attachInsteadButton");
        tryVerify(() => test.names() === "cake.png");
        compare(test.item("composer").text, "see ");
        compare(test.item("attachInsteadButton"), null);
        verify(test.item("composer").activeFocus);
    }

    function test_otherTextIsOnlyPasted() {
        test.open();
        given.messenger.copy("https://example.org/about");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(test.item("composer").text, "https://example.org/about");
        compare(test.item("attachInsteadButton"), null);
    }

    function test_filesOfThisComputerAreNotTakenSilently_data() {
        return [
            {tag: "pasted picture", bring: () => {
                given.copyPicture();
                keyClick(Qt.Key_V, Qt.ControlModifier);
            }},
            {tag: "pasted file", bring: () => {
                given.copyFile("/tmp/cake.png");
                keyClick(Qt.Key_V, Qt.ControlModifier);
            }},
            {tag: "dropped file", bring: () => given.drop(window, ["file:///tmp/cake.png"], "")}
        ];
    }

    function test_filesOfThisComputerAreNotTakenSilently(data) {
        test.open();
        test.attach(test.picture);
        test.write("look");
        data.bring();
        tryVerify(() => given.shows(test.item("attachmentNotice"), "put the file on the web and attach its address"));
        compare(test.item("composer").text, "look");
        compare(test.names(), "cake.png");
        test.click("closeAttachmentNotice");
        tryVerify(() => !test.item("attachmentNotice") && test.item("composer").activeFocus);
    }

    function test_whatIsDroppedIsAttachedOrWritten_data() {
        return [
            {tag: "a picture of the web", urls: [test.picture], text: test.picture, names: "cake.png", written: ""},
            {tag: "a page", urls: ["https://example.org/about"], text: "https://example.org/about", names: "", written: "https://example.org/about"},
            {tag: "words", urls: [], text: "come soon", names: "", written: "come soon"}
        ];
    }

    function test_whatIsDroppedIsAttachedOrWritten(data) {
        test.open();
        given.drop(window, data.urls, data.text);
        tryVerify(() => test.names() === data.names);
        compare(test.item("composer").text, data.written);
    }

    function test_aServiceWithoutAttachmentsSaysSo() {
        const account = given.company();
        test.openConversation(given.group(account, ["sip:ana@example.com"]));
        tryVerify(() => test.item("attachButton").Accessible.name === "Company Chat takes no attachments · put a link into the text instead");
        test.click("attachButton");
        tryVerify(() => given.shows(test.item("attachmentNotice"), "takes no attachments"));
        compare(test.item("attachmentForm"), null);
    }
}
