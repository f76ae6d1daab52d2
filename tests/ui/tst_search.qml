// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

WindowCase {
    id: test

    name: "Search"

    readonly property string ana: "+15550100222"
    readonly property string bo: "+15550100333"

    function results() {
        return test.item("searchResults");
    }

    function openSearch(words) {
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("searchField")?.activeFocus);
        test.item("searchField").text = words;
    }

    function openFind(words) {
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => test.item("findField")?.activeFocus);
        test.write(words);
    }

    function checkNames() {
        compare(given.unnamed(window), []);
        compare(given.marked(window), []);
    }

    // everything

    function test_findsEverythingWhileOneTypes() {
        const account = given.account();
        given.written(account, test.bo, "We meet at the corner");
        test.openConversation(given.written(account, test.ana, "Kick-off is at ten"));
        test.openSearch("");
        test.write("kick");
        tryVerify(() => test.results().count === 1);
        verify(given.shows(test.results(), "Kick"));
        verify(!test.item("conversations"));
        test.checkNames();
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("conversations"));
        verify(test.item("composer").activeFocus);
    }

    function test_opensTheMessageInItsPlace() {
        const account = given.account();
        given.written(account, test.ana, "The needle", 1, 400);
        const conversation = given.written(account, test.ana, "Text", 300);
        test.openConversation(conversation);
        test.openSearch("needle");
        tryVerify(() => test.results().count === 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => {
            const timeline = test.item("messages");
            const row = timeline.messages.rowOf(test.results().shown);
            return row >= 0 && timeline.itemAtIndex(row)?.body === "The needle" && given.isInView(timeline.itemAtIndex(row));
        });
        tryVerify(() => test.item("messages").activeFocus);

        tryVerify(() => test.item("returnButton"));
        verify(!test.item("latestButton"));
        test.click("returnButton");
        tryVerify(() => given.middle(test.item("messages"))?.body.startsWith("Text"));
        verify(!test.item("returnButton"));
    }

    function test_theWayBackLeavesTheFindBarFree() {
        Preferences.textScale = 2;
        const account = given.account();
        given.account("Another"); // so that the sender is shown as well
        given.written(account, test.ana, "The needle", 1, 400);
        const conversation = given.written(account, test.ana, "Text", 20);
        given.written(account, test.ana, "stop");
        test.openConversation(conversation);
        window.width = 400;
        window.height = 480;
        tryVerify(() => test.item("stopNotice"));
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => test.item("findField")?.activeFocus);
        test.write("needle");
        tryVerify(() => test.item("messages").messages.rowOf(test.item("findBar").current) >= 0);
        const below = bar => bar.mapToItem(null, 0, bar.height).y;
        tryVerify(() => test.item("returnButton")?.mapToItem(null, 0, 0).y >= below(test.item("findBar")));
    }

    function test_leadsBackToTheConversationThatWasLeft() {
        const account = given.account();
        given.written(account, test.bo, "The needle");
        test.openConversation(given.written(account, test.ana, "Hello"));
        test.openSearch("needle");
        tryVerify(() => test.results().count === 1);
        keyClick(Qt.Key_Down);
        verify(test.results().activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.includes("333"));
        test.click("returnButton");
        tryVerify(() => test.item("conversationTitle")?.text.includes("222"));
        verify(!test.item("returnButton"));
    }

    function test_tabLeadsToAResult() {
        const account = given.account();
        given.written(account, test.bo, "The needle");
        given.written(account, test.ana, "A needle");
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.openSearch("needle");
        tryVerify(() => test.results().count === 2);
        for (let presses = 0; presses < 12 && !test.results().activeFocus; ++presses)
            keyClick(Qt.Key_Tab);
        verify(test.results().activeFocus);
        tryVerify(() => test.results().itemAtIndex(0)?.focused);
        keyClick(Qt.Key_Down);
        tryVerify(() => test.results().itemAtIndex(1)?.focused);
    }

    function test_resultsStandBelowTheirConversation() {
        const account = given.account();
        given.written(account, test.ana, "First needle", 1, 50);
        given.written(account, test.bo, "Middle needle", 1, 40);
        test.openConversation(given.written(account, test.ana, "Last needle", 1, 30));
        test.openSearch("needle");
        tryVerify(() => test.results().count === 3);
        compare([0, 1, 2].map(row => test.results().itemAtIndex(row).beginsGroup), [true, false, true]);
        tryVerify(() => given.all(window, "resultHeading").length === 2);
        compare(test.results().itemAtIndex(2).title, "+1 555 010 0333");
        test.checkNames();
        for (const row of [0, 1, 2]) {
            keyClick(Qt.Key_Down);
            compare(test.results().currentIndex, row);
        }
        keyClick(Qt.Key_Home);
        compare(test.results().currentIndex, 0);
        keyClick(Qt.Key_End);
        compare(test.results().currentIndex, 2);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.includes("333"));
    }

    function test_whatComesFromFurtherBackMovesNothing() {
        const account = given.account();
        for (let i = 0; i < 100; ++i)
            given.written(account, i % 2 ? test.ana : test.bo, "Needle " + i, 1, 200 - i);
        test.openWindow();
        tryVerify(() => window.mainPage);
        window.height = 480;
        test.openSearch("needle");
        tryVerify(() => test.results().count >= 50 && test.item("olderResultsButton"));
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Down);
        while (test.results().currentIndex < test.results().count - 1) {
            keyClick(Qt.Key_Down);
            test.settle("searchResults");
            tryVerify(() => !test.results().holding); // what is not painted yet is no place
            const row = test.results().itemAtIndex(test.results().currentIndex);
            const found = row.messageId;
            const top = row.mapToItem(null, 0, 0).y;
            tryVerify(() => !test.results().results.loading && !test.results().holding);
            const now = test.results().itemAtIndex(test.results().currentIndex);
            compare(now.messageId, found);
            verify(Math.abs(now.mapToItem(null, 0, 0).y - top) <= 1);
        }
        tryCompare(test.results(), "count", 100);
        compare(given.all(window, "olderResultsButton"), []);
    }

    function test_completesWhatIsTyped() {
        given.account();
        given.person(given.company(), "sip:ana@example.com", "Ana Lima");
        test.openWindow();
        test.openSearch("");
        test.write("fr");
        tryVerify(() => test.item("completions").count === 1);
        keyClick(Qt.Key_Tab);
        tryCompare(test.item("searchField"), "text", "from:");
        test.write("an");
        tryVerify(() => test.item("completions").count === 1 && test.item("completion")?.words === "from:\"Ana Lima\"");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(test.item("searchField"), "text", "from:\"Ana Lima\" ");
        verify(test.item("searchField").activeFocus);
        test.checkNames();
    }

    function test_halfTypedIsAHintAndNoError() {
        given.written(given.account(), test.ana, "Hello");
        test.openWindow();
        tryVerify(() => window.mainPage);
        test.openSearch("hello before:soon");
        tryVerify(() => test.item("searchHint"));
        tryVerify(() => test.results().count === 1);
    }

    function test_searchOfANarrowWindowLeadsToOnePane() {
        const account = given.account();
        test.openConversation(given.written(account, test.ana, "The needle"));
        window.width = 420;
        test.openSearch("needle");
        tryVerify(() => test.results()?.count === 1);
        verify(!test.item("composer"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer"));
        verify(!test.item("searchPane"));
        test.click("backButton");
        tryVerify(() => test.item("searchField")?.activeFocus);
    }

    function test_whatWasFoundIsSeenInASmallWindow() {
        given.written(given.account("Work"), test.ana, "Could you have a look at the bicycle tomorrow at three?");
        test.openWindow();
        window.width = 400;
        window.height = 480;
        Preferences.textScale = 2;
        test.openSearch("bicycle");
        tryVerify(() => test.results()?.count === 1);
        tryVerify(() => test.item("matchedPiece"));
        const found = test.item("matchedPiece");
        compare(found.text, "bicycle");
        verify(found.width >= found.implicitWidth, "cut");
        const right = found.mapToItem(null, found.width, 0).x;
        verify(right <= window.width, "out of view");
    }

    function test_whatFindsNoRoomIsNotSeen() {
        given.written(given.account("Work"), test.ana, "One bicycle, then another bicycle, ".repeat(20));
        test.openWindow();
        test.openSearch("bicycle");
        tryVerify(() => test.item("matchedPiece"));
        const pieces = Array.from(test.item("matchedPiece").parent.children).filter(piece => /piece/i.test(piece.objectName));
        tryVerify(() => pieces.some(piece => piece.truncated));
        compare(pieces.filter(piece => piece.visible && piece.width === 0).length, 0);
        verify(pieces.some(piece => !piece.visible));
        const seen = () => pieces.filter(piece => piece.visible).sort((one, other) => one.index - other.index);
        for (let width = 700; width < 1180; width += 7) {
            test.window.width = width;
            tryVerify(() => seen().pop().truncated, 5000, "it is not seen that more was said at " + width);
        }
    }

    function test_whatIsCutLeavesNoGap_data() {
        return [{tag: "left to right", mirrored: false}, {tag: "mirrored", mirrored: true}];
    }

    /// \return where the letters of \a piece begin and end, in its line
    function inked(piece) {
        const from = piece.horizontalAlignment === Text.AlignRight ? piece.width - piece.contentWidth : 0;
        return [piece.x + from, piece.x + from + piece.contentWidth];
    }

    function test_whatIsCutLeavesNoGap(data) {
        given.written(given.account("Work"), test.ana, "Could you have a look at the bicycle tomorrow at three o’clock? It makes a noise.");
        test.openWindow();
        tryVerify(() => test.window.mainPage);
        try {
            given.mirror(data.mirrored);
            test.openSearch("");
            test.item("searchField").text = "bicycle";
            tryVerify(() => test.item("matchedPiece")?.text === "bicycle");
            const lead = test.item("piece");
            tryVerify(() => lead.truncated);
            tryVerify(() => Math.abs(test.inked(lead)[1] - test.item("matchedPiece").x) < 2);
            const follows = Array.from(lead.parent.children).filter(piece => piece.objectName === "piece").pop();
            verify(follows !== lead);
            tryVerify(() => follows.truncated && follows.width > follows.height); // it is seen that more was said
        } finally {
            given.mirror(false);
        }
    }

    function test_whatWasFoundReadsInItsOwnDirection_data() {
        return [
            {tag: "Latin", body: "Hello bicycle again", words: "bicycle", mirrored: false, toTheRight: true},
            {tag: "Latin in a mirrored window", body: "Hello bicycle again", words: "bicycle", mirrored: true, toTheRight: true},
            {tag: "Arabic", body: "مرحبا دراجة أخرى", words: "دراجة", mirrored: false, toTheRight: false},
            {tag: "Arabic in a mirrored window", body: "مرحبا دراجة أخرى", words: "دراجة", mirrored: true, toTheRight: false}
        ];
    }

    function test_whatWasFoundReadsInItsOwnDirection(data) {
        given.written(given.account("Work"), test.ana, data.body);
        test.openWindow();
        tryVerify(() => test.window.mainPage);
        try {
            given.mirror(data.mirrored);
            test.openSearch("");
            test.item("searchField").text = data.words;
            tryVerify(() => test.item("matchedPiece")?.text === data.words);
            const first = test.item("piece");
            verify(data.body.startsWith(first.text));
            tryVerify(() => test.item("matchedPiece").x > first.x === data.toTheRight);
        } finally {
            given.mirror(false);
        }
    }

    function test_searchOfACollapsedListMakesRoom() {
        test.openConversation(given.written(given.account(), test.ana, "The needle"));
        window.listWidth = Theme.listCollapsed;
        test.openSearch("needle");
        tryVerify(() => test.results()?.count === 1);
        compare(window.listWidth, Theme.listDefault);
    }

    // in one conversation

    function test_findGoesThroughTheMatches() {
        const account = given.account();
        given.written(account, test.ana, "First needle", 1, 30);
        given.written(account, test.ana, "Text", 20, 5);
        test.openConversation(given.written(account, test.ana, "Needles are found"));
        test.openFind("needle");
        verify(test.item("findGlyph").x + test.item("findGlyph").width < test.item("findField").leftPadding);
        tryVerify(() => test.item("findPlace")?.text === "1 of 2");
        tryVerify(() => test.message(0)?.found);
        tryVerify(() => given.find(window, "matchTint"));
        keyClick(Qt.Key_Return);
        compare(test.item("findPlace").text, "2 of 2");
        tryVerify(() => given.showing(test.item("messages"), test.item("findBar").current)?.body === "First needle");
        verify(test.item("findField").activeFocus);
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        compare(test.item("findPlace").text, "1 of 2");
        keyClick(Qt.Key_F3);
        compare(test.item("findPlace").text, "2 of 2");
        keyClick(Qt.Key_F3, Qt.ShiftModifier);
        compare(test.item("findPlace").text, "1 of 2");
        test.checkNames();
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("findBar"));
        verify(test.item("composer").activeFocus);
        tryVerify(() => !given.find(window, "matchTint"));
    }

    function test_findGoesOnFromWhatWasSearchedEverywhere_data() {
        return [
            {tag: "older", modifiers: Qt.NoModifier, place: "3 of 3", body: "Oldest needle"},
            {tag: "newer", modifiers: Qt.ShiftModifier, place: "1 of 3", body: "Newest needle"}
        ];
    }

    function test_findGoesOnFromWhatWasSearchedEverywhere(data) {
        const account = given.account();
        const conversation = given.written(account, test.ana, "Oldest needle", 1, 300);
        given.written(account, test.ana, "Middle needle", 1, 200);
        given.written(account, test.ana, "Text", 30, 100);
        given.written(account, test.ana, "Newest needle");
        test.openConversation(conversation);
        test.openSearch("needle");
        tryVerify(() => test.results().count === 3);
        for (let presses = 0; presses < 2; ++presses)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("messages")?.activeFocus && test.item("messages").currentItem?.body === "Middle needle");
        keyClick(Qt.Key_F3, data.modifiers);
        tryCompare(test.item("findField"), "text", "needle");
        tryCompare(test.item("findPlace"), "text", data.place);
        tryVerify(() => given.showing(test.item("messages"), test.item("findBar").current)?.body === data.body);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("messages").currentItem.activeFocus); // what is heard is where the ring is
        compare(test.item("messages").currentItem.body, data.body);
        keyClick(Qt.Key_F3);
        tryVerify(() => test.item("findPlace")?.text.endsWith("of 3")); // the words are still known
        verify(test.item("findPlace").text !== data.place);
    }

    function test_f6LeadsOnFromTheFindBar_data() {
        return [
            {tag: "onward", modifiers: Qt.NoModifier, next: "messages"},
            {tag: "back", modifiers: Qt.ShiftModifier, next: "findButton"}
        ];
    }

    function test_f6LeadsOnFromTheFindBar(data) {
        test.openConversation(given.written(given.account(), test.ana, "A needle"));
        test.openFind("needle");
        keyClick(Qt.Key_F6, data.modifiers);
        tryVerify(() => test.item(data.next).activeFocus);
        keyClick(Qt.Key_F6, data.modifiers ^ Qt.ShiftModifier);
        tryVerify(() => test.item("findField").activeFocus);
    }

    function test_matchesAreColouredWhereTheyStand() {
        const words = "There is much to be read before it comes, and it stands in none of the first lines. ".repeat(3);
        test.openConversation(given.written(given.account(), test.ana, words + "needle"));
        test.openFind("needle");
        tryVerify(() => given.find(window, "matchTint"));
        const text = findChild(test.message(0), "messageText");
        verify(text.lineCount > 2);
        const letter = text.positionToRectangle(words.length);
        const at = text.mapToItem(null, letter.x, letter.y + letter.height / 2);
        const tint = given.find(window, "matchTint");
        const middle = tint.mapToItem(null, 1, tint.height / 2);
        verify(Math.abs(middle.x - at.x) <= 2 && Math.abs(middle.y - at.y) <= 2, `${middle} is not ${at}`);
    }

    function test_findGoesToADate() {
        const account = given.account();
        given.written(account, test.ana, "Last week", 1, 7 * 24 * 60);
        given.written(account, test.ana, "The day before", 1, 2 * 24 * 60);
        test.openConversation(given.written(account, test.ana, "Now", 20));
        test.openFind("");
        mouseClick(test.item("findDayButton"));
        const today = new Date();
        tryCompare(test.item("findPlace"), "text", "A date like " + Qt.formatDate(today, "yyyy-MM-dd"));
        verify(test.item("findField").activeFocus);
        const fourDaysAgo = new Date(today.getTime() - 4 * 24 * 3600 * 1000);
        test.write(Qt.formatDate(fourDaysAgo, "yyyy-MM-dd")); // nothing was written then
        tryVerify(() => given.showing(test.item("messages"), test.item("findBar").current)?.body === "The day before");
        verify(test.item("findPlace").text !== "");
        test.item("findField").text = "after:" + (today.getFullYear() + 1);
        tryCompare(test.item("findPlace"), "text", "Nothing since then");
    }

    function test_theHeaderLeadsToFind() {
        test.openConversation(given.written(given.account(), test.ana, "Hello"));
        test.click("findButton");
        tryVerify(() => test.item("findField")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("findBar"));
    }

    function test_findTellsThatNothingIsThere() {
        test.openConversation(given.written(given.account(), test.ana, "Hello"));
        test.openFind("needle");
        tryVerify(() => test.item("findPlace")?.text === "Nothing found");
        keyClick(Qt.Key_Return);
        verify(!test.item("findOlderButton").enabled);
    }
}
