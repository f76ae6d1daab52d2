// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What helps while a text is written.
WindowCase {
    id: test

    name: "Writing"

    readonly property string friend: "+15550100222"

    function init_conversation() {
        test.openConversation(given.written(given.account(), test.friend, "Hello"));
        tryVerify(() => test.message(0));
    }

    function text() {
        return test.item("composer").text;
    }

    function test_aColonCompletesEmoji_data() {
        return [
            {tag: "enter", key: Qt.Key_Return, left: "hi 🎉"},
            {tag: "tab", key: Qt.Key_Tab, left: "hi 🎉"},
            {tag: "escape", key: Qt.Key_Escape, left: "hi :party_p"}
        ];
    }

    function test_aColonCompletesEmoji(data) {
        test.init_conversation();
        test.write("hi :party_p");
        tryVerify(() => test.item("emojiCompletion"));
        keyClick(data.key);
        tryVerify(() => !test.item("emojiCompletion"));
        compare(test.text(), data.left);
        compare(test.item("messages").count, 1);
        verify(test.item("composer").activeFocus);
    }

    function test_theArrowsChooseAmongEmoji() {
        test.init_conversation();
        test.write(":party");
        tryVerify(() => test.item("emojiCompletion"));
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        compare(test.text(), "🎉");
    }

    function test_onlyWhatWasTypedIsUndone() {
        test.init_conversation();
        const field = test.item("composer");
        verify(!field.canUndo);
        test.write("one");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        test.write("two");
        const apart = field.positionToRectangle(5).y - field.positionToRectangle(0).y;
        verify(Math.abs(apart - 20) <= 1, apart);
        for (let tries = 0; field.canUndo && tries < 20; ++tries)
            keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(field.text, "");
        verify(!field.canUndo);
        test.write("three");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "three");
        verify(!field.canUndo);
    }

    function test_aTimeIsNoEmoji() {
        test.init_conversation();
        test.write("at 10:30");
        compare(test.item("emojiCompletion"), null);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.body === "at 10:30");
    }

    function test_thePanelFindsAndRemembers() {
        test.init_conversation();
        test.write("lunch: ");
        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryVerify(() => test.item("emojiSearch")?.activeFocus);
        test.write("pizza");
        keyClick(Qt.Key_Return);
        tryCompare(test.item("composer"), "text", "lunch: 🍕");
        tryVerify(() => !test.item("emojiPanel") && test.item("composer").activeFocus);
        test.click("emojiButton");
        tryVerify(() => test.item("emojiSearch")?.activeFocus);
        keyClick(Qt.Key_Down);
        tryVerify(() => test.item("emojiGrid").activeFocus);
        keyClick(Qt.Key_Return);
        tryCompare(test.item("composer"), "text", "lunch: 🍕🍕");
    }

    function focusEmoji(words) {
        keyClick(Qt.Key_E, Qt.ControlModifier);
        tryVerify(() => test.item("emojiSearch")?.activeFocus);
        test.write(words);
        keyClick(Qt.Key_Down);
        tryVerify(() => test.item("emojiGrid").activeFocus);
    }

    function test_aToneOfSkinIsChosenByKeyAndRemembered_data() {
        return [
            {tag: "menu", key: Qt.Key_Menu, modifiers: Qt.NoModifier},
            {tag: "shift+f10", key: Qt.Key_F10, modifiers: Qt.ShiftModifier},
            {tag: "alt+down", key: Qt.Key_Down, modifiers: Qt.AltModifier}
        ];
    }

    function test_aToneOfSkinIsChosenByKeyAndRemembered(data) {
        test.init_conversation();
        test.focusEmoji("thumbs up");
        keyClick(data.key, data.modifiers);
        tryVerify(() => test.item("emojiToneList")?.activeFocus);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
        tryCompare(test.item("composer"), "text", "👍🏼");
        tryVerify(() => !test.item("emojiPanel"));
        test.write(" :waving_h");
        tryVerify(() => test.item("emojiCompletion"));
        keyClick(Qt.Key_Return);
        compare(test.text(), "👍🏼 👋🏼");
    }

    function test_aLongPressOffersTones() {
        test.init_conversation();
        test.focusEmoji("waving hand");
        const cell = test.item("emojiGrid").itemAtIndex(0);
        mousePress(cell);
        tryVerify(() => test.item("emojiToneList")?.activeFocus);
        mouseRelease(cell);
        tryVerify(() => test.item("emojiToneList")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("emojiToneList") && test.item("emojiGrid").activeFocus);
        compare(test.text(), "");
    }

    function test_whatHasNoSkinHasNoTones() {
        test.init_conversation();
        test.focusEmoji("pizza");
        keyClick(Qt.Key_Menu);
        compare(test.item("emojiToneList"), null);
        keyClick(Qt.Key_Return);
        tryCompare(test.item("composer"), "text", "🍕");
    }

    function test_theUserChoosesWhatEnterDoes_data() {
        return [
            {tag: "enter sends", enterSends: true, modifiers: Qt.NoModifier, sent: true},
            {tag: "control, too", enterSends: true, modifiers: Qt.ControlModifier, sent: true},
            {tag: "enter is a line", enterSends: false, modifiers: Qt.NoModifier, sent: false},
            {tag: "control sends", enterSends: false, modifiers: Qt.ControlModifier, sent: true}
        ];
    }

    function test_theUserChoosesWhatEnterDoes(data) {
        test.init_conversation();
        Preferences.enterSends = data.enterSends;
        test.write("a");
        keyClick(Qt.Key_Return, data.modifiers);
        if (data.sent)
            tryVerify(() => test.message(0)?.body === "a" && test.text() === "");
        else
            compare(test.text(), "a\n");
    }

    function test_upLeadsFromTheEmptyFieldToTheMessagesAndDownBack() {
        test.init_conversation();
        keyClick(Qt.Key_Up);
        tryVerify(() => test.message(0).focused);
        keyClick(Qt.Key_Down);
        tryVerify(() => test.item("composer").activeFocus);
        test.write("a");
        keyClick(Qt.Key_Up);
        verify(test.item("composer").activeFocus);
    }

    function test_lettersThatCostAreReplacedInOneStep() {
        test.init_conversation();
        const written = "It’s ready – come “now” ".repeat(4);
        test.item("composer").text = written;
        tryVerify(() => given.shows(test.item("costHint"), "’ makes this 2 texts instead of 1"));
        test.click("replaceLettersButton");
        tryCompare(test.item("composer"), "text", "It's ready - come \"now\" ".repeat(4));
        tryVerify(() => !test.item("costHint"));
        test.item("composer").undo();
        compare(test.text(), written);
    }

    function test_itSaysWhoReadsItHoweverNarrow_data() {
        return [{tag: "wide", width: 1180, scale: 1, said: "Text to +1 555 010 0222 from +1 415 555 0199"},
            {tag: "narrow", width: 400, scale: 1, said: "Text to +1 555 010 0222"},
            {tag: "narrow, 200 %", width: 400, scale: 2, said: "Text to …0222"}];
    }

    function test_itSaysWhoReadsItHoweverNarrow(data) {
        Preferences.textScale = data.scale;
        test.init_conversation();
        window.width = data.width;
        tryCompare(test.item("composerPrompt"), "text", data.said);
        verify(!test.item("composerPrompt").truncated);
        compare(test.item("composer").Accessible.name, "Text to +1 555 010 0222 from +1 415 555 0199"); // all of it
    }

    function test_whatLettersCostIsReadWholeInLargeText() {
        test.init_conversation();
        Preferences.textScale = 2;
        window.width = 400;
        test.item("composer").text = "Vă rog să veniți. ".repeat(5);
        tryVerify(() => test.item("costHint"));
        tryVerify(() => test.item("costWords").lineCount > 1);
        verify(!test.item("costWords").truncated);
        verify(test.item("costHint").height >= test.item("costWords").height);
    }

    function test_whatReadsDifferentlyIsLeftOutOnRequest_data() {
        return [
            {tag: "accents", written: "Vă rog să veniți. ", item: "withoutAccentsItem", left: "Va rog sa veniti. "},
            {tag: "emoji", written: "Come – to us 🎉 all. ", item: "withoutEmojiItem", left: "Come - to us all. "}
        ];
    }

    function test_whatReadsDifferentlyIsLeftOutOnRequest(data) {
        test.init_conversation();
        const written = data.written.repeat(6);
        test.item("composer").text = written;
        tryVerify(() => test.item("costHint"));
        compare(test.item("replaceLettersButton"), null);
        test.item("otherWaysButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item(data.item)?.activeFocus);
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Return);
        tryCompare(test.item("composer"), "text", data.left.repeat(6));
        tryVerify(() => !test.item("costHint") && test.item("composer").activeFocus);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(test.text(), written);
    }

    function test_blanksAtTheEndDoNotLeave() {
        test.init_conversation();
        const before = given.find(window, "messages").count;
        const whole = " " + "a".repeat(159);
        test.item("composer").text = whole;
        tryVerify(() => (test.item("composerBar").count.text ?? "") !== "");
        const counted = test.item("composerBar").count.text;
        test.item("composer").text = whole + " \n ";
        compare(test.item("composerBar").count.text, counted);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("messages").count === before + 1 && test.message(0)?.body === whole);
        compare(test.text(), "");
    }

    function test_theLetterThatCostsIsUnderlined() {
        test.init_conversation();
        test.item("composer").text = "a café, that";
        verify(!test.isUnderlined(0, 12, Theme.warning));
        test.item("composer").insert(8, "’");
        tryVerify(() => test.isUnderlined(7, 9, Theme.warning));
        verify(!test.isUnderlined(0, 4, Theme.warning));
    }

    function spelling() {
        return test.item("composerField").spelling;
    }

    function test_wrongWordsAreFoundOnceTheUserPauses() {
        test.init_conversation();
        test.write("helo there, see www.exampl.com or {nmae} ");
        tryVerify(() => test.spelling().wrongAt(1) === "helo");
        compare(test.spelling().wrongAt(7), "");
        compare(test.spelling().wrongAt(20), "");
        compare(test.spelling().wrongAt(36), "");
    }

    /// Whether something of about that colour is drawn under the letters \a from to \a to.
    function isUnderlined(from, to, colour) {
        const field = test.item("composer");
        const [first, last] = [field.positionToRectangle(from), field.positionToRectangle(to)];
        const start = field.mapToItem(null, first.x, first.y + first.height * 0.7);
        const end = field.mapToItem(null, last.x, last.y + last.height);
        const picture = grabImage(window.contentItem);
        for (let x = Math.ceil(start.x); x < end.x; ++x) {
            for (let y = Math.round(start.y); y < end.y; ++y) {
                const seen = picture.pixel(x, y);
                if (Math.abs(seen.r - colour.r) + Math.abs(seen.g - colour.g) + Math.abs(seen.b - colour.b) < 0.4)
                    return true;
            }
        }
        return false;
    }

    function test_wrongWordsAreSeenToBeWrong() {
        test.init_conversation();
        test.write("helo there ");
        tryVerify(() => test.isUnderlined(0, 4, Theme.error));
        verify(!test.isUnderlined(5, 10, Theme.error));
        test.item("composer").cursorPosition = 3; // it may not be finished
        tryVerify(() => !test.isUnderlined(0, 4, Theme.error));
    }

    function test_aWrongWordIsCorrectedInOneStep() {
        test.init_conversation();
        test.write("helo you ");
        tryVerify(() => test.spelling().wrongAt(1) === "helo");
        const field = test.item("composer");
        const at = field.positionToRectangle(2);
        mouseClick(field, at.x, at.y + at.height / 2, Qt.RightButton);
        tryVerify(() => given.all(window, "suggestion0")[0]?.length > 0);
        const suggestion = given.all(window, "suggestion0")[0];
        test.click("suggestion0");
        tryCompare(field, "text", suggestion + " you ");
        field.undo();
        compare(field.text, "helo you ");
    }

    function test_aWordIsLearned() {
        test.init_conversation();
        test.write("parlancey you ");
        tryVerify(() => test.spelling().wrongAt(1) === "parlancey");
        const field = test.item("composer");
        const at = field.positionToRectangle(2);
        mouseClick(field, at.x, at.y + at.height / 2, Qt.RightButton);
        test.click("learnItem");
        compare(test.spelling().wrongAt(1), "");
        tryVerify(() => given.setting("spelling.words") === "parlancey");
    }

    function test_aLargeFieldIsThereByKey() {
        test.init_conversation();
        test.write("a");
        const field = test.item("composerField");
        const before = field.height;
        keyClick(Qt.Key_E, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => field.height > window.height / 2);
        verify(test.item("composer").activeFocus);
        keyClick(Qt.Key_E, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(field, "height", before);
        compare(test.text(), "a");
    }

    function dragEdge(x, by, modifiers) {
        const edge = test.item("composerEdge");
        mousePress(edge, x, 2, Qt.LeftButton, modifiers);
        for (let step = 1; step <= 4; ++step) // its own place follows
            mouseMove(window.contentItem, edge.x + x, test.edgeBefore + 2 + by * step / 4, -1, Qt.LeftButton);
        mouseRelease(window.contentItem, edge.x + x, test.edgeBefore + 2 + by, Qt.LeftButton, modifiers);
    }

    property real edgeBefore: 0

    function test_itsEdgeGivesTheFieldAHeightThatStays() {
        test.init_conversation();
        const field = test.item("composerField");
        const before = field.height;
        const row = 46; // it is never lower
        test.edgeBefore = given.top(test.item("composerEdge"));
        test.dragEdge(300, -80, Qt.NoModifier);
        compare(field.height, before);
        test.dragEdge(100, -80, Qt.ShiftModifier) ; // elsewhere: it is no double click
        tryVerify(() => Math.abs(field.height - row - 80) <= 4);
        verify(Preferences.composerHeight > 0);
        test.settle("composerEdge");
        mouseDoubleClickSequence(test.item("composerEdge"), 20, 4);
        tryCompare(field, "height", before);
    }
}
