// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The shape of a message and what stands where in it.
WindowCase {
    id: test

    name: "Bubbles"

    readonly property string friend: "+15550100222"

    /// The part \c name of the message in \c row, in the coordinates of the window.
    function place(row, name) {
        const part = findChild(test.message(row), name);
        return part.mapToItem(null, 0, 0, part.width, part.height);
    }

    function show(body) {
        test.openConversation(given.written(given.account(), test.friend, body));
        tryVerify(() => test.message(0)?.body === body && !test.item("messages").holding);
    }

    function test_theTimeStandsInTheLastLineIfThereIsRoom_data() {
        const words = "This is a message that is long enough for a second line, whatever the font of this computer may be like. ";
        return [
            {tag: "one line", body: "Ok", beside: true},
            {tag: "a short last line", body: words + words + "\nBye", beside: true},
            {tag: "another direction, which begins where the time is", body: "שלום ".repeat(40) + "\nשלום", beside: false}
        ];
    }

    function test_theTimeStandsInTheLastLineIfThereIsRoom(data) {
        test.show(data.body);
        const text = findChild(test.message(0), "messageText");
        const end = text.positionToRectangle(text.length);
        const lastLine = text.mapToItem(null, end.x, end.y, 0, end.height);
        const time = test.place(0, "messageFooter");
        compare(time.y + time.height / 2 < lastLine.y + lastLine.height, data.beside);
        verify(!data.beside || time.x > lastLine.x, "over the text");
    }

    function test_whatIsOnItsWaySaysSoInsideOfAGroup() {
        const account = given.account();
        given.written(account, test.friend, "Hello");
        for (const body of ["One", "Two"])
            given.sent(account, test.friend, body, Delivery.Queued);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(1)?.body === "One" && !test.message(1).isLastOfGroup);
        verify(given.shows(test.message(1), test.message(1).stateText));
        compare(findChild(test.message(1), "messageState").lineCount, 1); // there is room
    }

    function test_whoAsksForHelpIsMarked_data() {
        return [{tag: "bubbles", compact: false}, {tag: "one column", compact: true}];
    }

    function test_whoAsksForHelpIsMarked(data) {
        Preferences.compact = data.compact;
        const account = given.account();
        given.written(account, test.friend, "HELP");
        test.openConversation(given.written(account, test.friend, "Anybody?"));
        tryVerify(() => test.message(1)?.body === "HELP" && !test.message(1).isLastOfGroup);
        verify(given.shows(test.message(1), "Asked for help"));
        verify(!given.shows(test.message(0), "Asked for help"));
        verify(test.message(1).accessibleText.includes("Asked for help"));
        verify(!given.isOptedOut(account, test.friend));
    }

    function test_linksAreUnderlinedWhereColourMaySayNothing_data() {
        return [{tag: "light"}, {tag: "contrast"}, {tag: "contrast-light"}];
    }

    /// A line of one colour below all of it.
    function test_linksAreUnderlinedWhereColourMaySayNothing(data) {
        Preferences.look = data.tag;
        test.show("https://bicycles.example/a");
        const words = findChild(test.message(0), "messageText");
        const box = test.place(0, "messageText");
        const picture = grabImage(window.contentItem);
        const isLine = y => {
            for (let x = box.x + 3; x < box.x + words.taken - 3; ++x) {
                if (!Qt.colorEqual(picture.pixel(x, y), Theme.link))
                    return false;
            }
            return true;
        };
        const lines = Array.from({length: Math.floor(box.height)}, (_, i) => Math.floor(box.y) + i).filter(isLine);
        compare(lines.length > 0, Theme.contrast);
    }

    function test_whatIsNotThereIsSaidSoftly() {
        const account = given.account();
        test.openConversation(given.written(account, test.friend, ""));
        tryVerify(() => test.message(0)?.isAbsent);
        const words = findChild(test.message(0), "messageText");
        verify(words.font.italic);
        compare(words.color, Theme.secondary);
    }

    function test_whatFailedIsNoWiderThanItsWords() {
        const account = given.account();
        given.sent(account, test.friend, "Hi", Delivery.Failed, {code: "30003", text: "no"});
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0)?.body === "Hi" && test.item("sendAgainButton") && !test.item("messages").holding);
        const [around, cancel] = [test.place(0, "bubble"), test.place(0, "cancelButton")];
        verify(cancel.right <= around.right - Theme.bubbleAside, "over its edge");
        verify(around.width < test.message(0).widest * 0.8, around.width);
        const width = around.width;
        test.click("detailsButton");
        tryVerify(() => test.place(0, "bubble").width > width); // there is more to be read
    }

    function test_densityIsInTheGaps_data() {
        return [{tag: "comfortable", compact: false, joined: 2, apart: 10, aside: 12, above: 8}, {tag: "compact", compact: true, joined: 1, apart: 6, aside: 10, above: 5}];
    }

    function test_densityIsInTheGaps(data) {
        Preferences.compact = data.compact;
        const account = given.account();
        for (const [body, minutesAgo] of [["One", 30], ["Two", 29], ["Three", 20]])
            given.written(account, test.friend, body, 1, minutesAgo);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0)?.body === "Three" && test.message(2) && !test.item("messages").holding);
        const gap = row => test.place(row, "bubble").y - test.place(row + 1, "bubble").bottom;
        compare(gap(1), data.joined);
        const name = findChild(test.message(0), "messageHeading"); // it belongs to the message
        compare(gap(0) - (name?.height ?? 0), data.apart);
        const [around, text] = [test.place(0, "bubble"), test.place(0, "messageText")];
        compare(text.x - around.x, data.aside);
        compare(text.y - around.y, data.above);
    }

    function test_compactIsOneColumnWithoutFills_data() {
        return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}];
    }

    function test_compactIsOneColumnWithoutFills(data) {
        Preferences.compact = true;
        const account = given.account();
        given.written(account, test.friend, "Hello", 1, 30);
        given.sent(account, test.friend, "Hi", Delivery.Delivered);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(1) && test.message(0)?.body === "Hi" && !test.item("messages").holding);
        try {
            given.mirror(data.mirrored);
            for (const row of [0, 1])
                compare(findChild(test.message(row), "bubble").fill.a, 0);
            verify(given.shows(test.message(0), "You"));
            verify(given.shows(test.message(1), "222"));
            for (const row of [0, 1])
                compare(findChild(test.message(row), "headingTime").text, test.message(row).timeText);
            tryVerify(() => {
                const [around, state] = [test.place(0, "bubble"), test.place(0, "messageFooter")];
                return data.mirrored ? state.x - around.x === Theme.bubbleAside : around.right - state.right === Theme.bubbleAside;
            });
            tryVerify(() => {
                const [theirs, ours] = [1, 0].map(row => test.place(row, "bubble"));
                return theirs.x === ours.x && theirs.right === ours.right;
            });
        } finally {
            given.mirror(false);
        }
    }

    function test_compactActionsCoverNothing_data() {
        const words = [{tag: "short", words: "Hi"}, {tag: "long", words: "word ".repeat(100)}, {tag: "as long as a line", words: "m".repeat(200)}];
        return words.concat(words.map(one => ({tag: one.tag + ", right to left", words: one.words, mirrored: true})));
    }

    function test_compactActionsCoverNothing(data) {
        Preferences.compact = true;
        const account = given.account();
        given.sent(account, test.friend, data.words, Delivery.Delivered);
        try {
            given.mirror(data.mirrored ?? false);
            test.openConversation(given.conversation(account, test.friend));
            tryVerify(() => test.message(0)?.body.startsWith(data.words.slice(0, 100)) && !test.item("messages").holding);
            const text = findChild(test.message(0), "messageText");
            const start = text.isBack ? text.width - text.taken : 0;
            mouseMove(text, start + 5, 5);
            tryVerify(() => findChild(test.message(0), "hoverActions"));
            const [actions, state] = [test.place(0, "hoverActions"), test.place(0, "messageFooter")];
            const words = text.mapToItem(null, start, 0, text.taken, text.height);
            const [first, second, third] = data.mirrored ? [state, actions, words] : [words, actions, state];
            const isBeside = (one, other) => one.right <= other.x || (one === state || other === state) && actions.bottom <= state.y;
            verify(isBeside(first, second) && isBeside(second, third), [words, actions, state]);
        } finally {
            given.mirror(false);
        }
    }

    function test_compactLinesStayWhenSomeAreChosen() {
        Preferences.compact = true;
        test.openConversation(given.written(given.account(), test.friend, "word ".repeat(100), 3));
        tryVerify(() => test.message(2) && !test.item("messages").holding);
        const heights = () => [0, 1, 2].map(row => findChild(test.message(row), "messageText").height);
        const before = heights();
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        const width = test.place(0, "bubble").width;
        keyClick(Qt.Key_Space);
        tryVerify(() => test.item("messageSelectionBar"));
        compare(test.place(0, "bubble").width, width);
        compare(heights(), before);
    }

    function test_whatIsUnderWayTurns_data() {
        return [{tag: "usually", reduced: false}, {tag: "not with reduced motion", reduced: true}];
    }

    function test_whatIsUnderWayTurns(data) {
        Preferences.reduceMotion = data.reduced;
        const account = given.account();
        given.written(account, test.friend, "Hello");
        given.sent(account, test.friend, "Hi", Delivery.Sending);
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0)?.stateWord === "sending");
        const mark = findChild(test.message(0), "deliveryMark");
        if (data.reduced)
            compare(mark.rotation, 0);
        else
            tryVerify(() => mark.rotation > 0);
    }

    function test_theMarkTellsTheState_data() {
        return [
            {tag: "queued", state: Delivery.Queued, glyph: "clock"},
            {tag: "unknown", state: Delivery.Unknown, glyph: "doubt"},
            {tag: "sent", state: Delivery.Sent, glyph: "tick"},
            {tag: "delivered", state: Delivery.Delivered, glyph: "ticks"},
            {tag: "read", state: Delivery.Read, glyph: "read"},
            {tag: "failed", state: Delivery.Failed, reason: "bad-recipient", glyph: "alert"},
            {tag: "they asked for silence", state: Delivery.Failed, reason: "opted-out", glyph: "hand"}
        ];
    }

    function test_theMarkTellsTheState(data) {
        const account = given.account();
        given.sent(account, test.friend, "Hi", data.state, data.reason ? {kind: "refused", reason: data.reason} : {});
        test.openConversation(given.conversation(account, test.friend));
        tryVerify(() => test.message(0));
        const mark = findChild(test.message(0), "deliveryMark");
        compare(mark.picture, data.glyph);
        tryVerify(() => mark.status === Image.Ready && mark.visible);
    }

    function test_ticksAreMirrored_data() {
        return [{tag: "sent", state: Delivery.Sent}, {tag: "delivered", state: Delivery.Delivered}, {tag: "read", state: Delivery.Read}];
    }

    function test_ticksAreMirrored(data) {
        const account = given.account();
        given.sent(account, test.friend, "Hi", data.state);
        test.openConversation(given.conversation(account, test.friend));
        const isMirrored = () => findChild(test.message(0), "deliveryMark").mirror;
        tryVerify(() => test.message(0) && !isMirrored());
        try {
            given.mirror(true);
            tryVerify(() => test.message(0) && isMirrored());
        } finally {
            given.mirror(false);
        }
    }

    function test_oneLetterHasAWholeBubble() {
        const account = given.account();
        given.written(account, test.friend, "I", 1, 2);
        test.openConversation(given.written(account, test.friend, "know", 1, 1));
        tryVerify(() => test.message(1)?.body === "I" && !test.message(1).isLastOfGroup);
        verify(test.place(1, "bubble").width >= 64);
    }
}
