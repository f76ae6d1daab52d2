// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Files in the timeline: fetched only when asked for, shown without moving anything, looked at, saved.
WindowCase {
    id: test

    name: "Media"

    readonly property string friend: "+15550100222"

    /// Opens a conversation in which \c files came last, after \c before texts.
    function open(files, before = 0) {
        const account = given.texting();
        given.signIn(account);
        if (before > 0)
            given.written(account, test.friend, "A text before", before, 5);
        test.openConversation(given.shown(account, test.friend, "Look", files));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
    }

    function tile(row = 0) {
        return findChild(test.message(row), "mediaTile");
    }

    function desk() {
        return findChild(test.window.mainPage, "mediaDesk");
    }

    function dialog() {
        return findChild(test.desk(), "saveDialog");
    }

    function download() {
        test.click("mediaTile");
        tryVerify(() => test.tile().kept);
    }

    function openViewer() {
        test.download();
        test.click("mediaTile");
        tryVerify(() => test.item("mediaViewer")?.activeFocus);
    }

    function shows(words) {
        return given.shows(test.item("messages"), words);
    }

    function openMenu() {
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("copyItem"));
    }

    function test_theMenuDownloadsAndSaves() {
        test.open(["a.png", "b.pdf"]);
        test.openMenu();
        compare(test.item("downloadItem").text, "Download 2 files");
        compare(test.item("saveItem"), null);
        test.click("downloadItem");
        tryVerify(() => given.messenger.media.countKept(test.message(0).messageId, 2) === 2);
        test.openMenu();
        compare(test.item("downloadItem"), null);
        compare(test.item("saveItem").text, "Save 2 files…");
        keyClick(Qt.Key_Escape);
        const folder = given.freeFile("");
        given.messenger.media.saveAll(test.message(0).messageId, ["a.png", "b.pdf"], folder);
        tryVerify(() => given.exists(folder + "/a.png") && given.exists(folder + "/b.pdf"));
    }

    function test_theFilesOfWhatIsTakenBackAreStillHere() {
        test.open(["a.png"]);
        test.download();
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Delete);
        tryVerify(() => test.item("undoStrip"));
        compare(given.filesKept().length, 1);
        test.click("undoButton");
        tryVerify(() => test.tile()?.kept);
        test.item("messages").forceActiveFocus(Qt.TabFocusReason); // with nothing to read it was led to the composer
        keyClick(Qt.Key_Delete);
        tryVerify(() => test.item("undoStrip"));
        given.messenger.messages.forgetUndo();
        tryVerify(() => given.filesKept().length === 0);
    }

    function test_aQuoteShowsThePictureThatLiesHere() {
        test.open(["a.png"]);
        test.openMenu();
        test.click("replyItem");
        tryVerify(() => given.shows(test.item("replyStrip"), "Look"));
        compare(test.item("quotePicture"), null);
        compare(given.filesAsked(), 0);
        test.download();
        tryVerify(() => test.item("quotePicture")?.status === Image.Ready);
        test.item("composer").forceActiveFocus();
        test.write("Nice");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.message(0)?.quotedText === "Look");
        const quoted = findChild(test.message(0), "quotePicture");
        tryVerify(() => quoted.status === Image.Ready && quoted.width === 32);
        compare(given.filesAsked(), 1);
    }

    function test_aSoundThatNobodyCanHearSaysSo() {
        given.hearing(false);
        test.open(["a.wav"]);
        test.click("mediaFile");
        tryVerify(() => test.item("mediaFile").kept);
        test.click("mediaFile");
        tryVerify(() => test.shows("Nothing to hear it with"));
        tryVerify(() => test.item("announcer")?.Accessible.name.startsWith("Nothing to hear it with"));
        compare(test.item("mediaFile").what, "Play");
    }

    function test_nothingIsFetchedUnlessItIsAskedFor() {
        test.open(["a.png", "b.pdf"]);
        verify(test.shows("a.png"));
        verify(test.shows("b.pdf"));
        verify(test.shows("127.0.0.1"));
        mouseMove(test.tile());
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        compare(given.filesAsked(), 0);
        compare(test.tile().info.state, MediaActions.Absent);
    }

    function test_isDownloadedByKey() {
        test.open(["a.png"]);
        test.tile().forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => test.tile().activeFocus);
        compare(test.tile().what, "Download");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.tile().kept);
        tryVerify(() => test.item("announcer")?.Accessible.name.endsWith(". Show")); // it can be pressed again
        compare(given.filesAsked(), 1);
        compare(given.filesKept().length, 1);
        verify(test.tile().showsPicture);
    }

    function test_nothingMovesWhenAPictureArrives_data() {
        return [
            {tag: "one", files: ["a.png"]},
            {tag: "two", files: ["a.png", "b.png"]},
            {tag: "a mosaic", files: ["a.png", "b.png", "c.png", "d.png", "e.png"]},
            {tag: "gone", files: ["gone.png"]},
            {tag: "broken", files: ["broken.png"]},
            {tag: "a file", files: ["a.pdf"]}
        ];
    }

    function test_nothingMovesWhenAPictureArrives(data) {
        test.open(data.files, 3);
        const bubble = test.message(0);
        const above = test.message(1);
        const places = [given.top(bubble), bubble.height, given.top(above), bubble.width];
        const button = data.files[0].endsWith("pdf") ? findChild(bubble, "mediaFile") : test.tile();
        const sizes = [button.width, button.height];
        test.click(button.objectName);
        tryVerify(() => button.kept || button.info.state === MediaActions.Gone);
        if (button.showsPicture)
            tryVerify(() => findChild(button, "mediaPicture").status === Image.Ready);
        tryVerify(() => !test.item("messages").holding);
        const after = [given.top(bubble), bubble.height, given.top(above), bubble.width];
        for (let i = 0; i < places.length; ++i)
            fuzzyCompare(after[i], places[i], 1);
        compare([button.width, button.height], sizes);
    }

    function test_aPictureHasItsOwnShapeOnceItLiesHere_data() {
        return [
            {tag: "wide", file: "a.png", width: 430, height: 287},
            {tag: "tall", file: "tall.png", width: 108, height: 430},
            {tag: "tiny", file: "tiny.png", width: 100, height: 100}
        ];
    }

    function test_aPictureHasItsOwnShapeOnceItLiesHere(data) {
        test.open([data.file]);
        test.download();
        compare(test.tile().width, 240); // nothing moves when it comes
        const shown = test.message(0).conversation;
        test.openConversation(given.written(given.accountOf(shown), "+15550100333", "Something else", 1, 5));
        tryVerify(() => test.message(0)?.body === "Something else");
        test.openConversation(shown);
        tryVerify(() => test.tile()?.kept && !test.item("messages").holding);
        compare([test.tile().width, test.tile().height], [data.width, data.height]);
        const picture = findChild(test.tile(), "mediaPicture");
        tryCompare(picture, "status", Image.Ready);
        verify(test.message(0).height > data.height);
        test.window.width = 400;
        test.window.height = 480;
        tryVerify(() => test.tile()?.height <= 0.6 * 480 && given.misplaced(test.window).length === 0);
    }

    function test_aDownloadTellsHowFarItIsAndCanBeCancelled() {
        test.open(["slow.png"]);
        test.click("mediaTile");
        tryVerify(() => test.tile().info.progress === 0.25, 5000, test.tile().info.stateText);
        verify(test.shows("25 % of 4 kB"), test.tile().info.stateText);
        compare(test.tile().what, "Cancel the download");
        test.click("mediaTile");
        compare(test.tile().info.state, MediaActions.Absent);
        compare(given.filesKept(), []);
    }

    function test_saysWhyNothingCameAndTriesAgain_data() {
        return [
            {tag: "gone", file: "gone.png", words: "No longer on the server"},
            {tag: "too large", file: "large.png", words: "Larger than 16"}
        ];
    }

    function test_saysWhyNothingCameAndTriesAgain(data) {
        test.open([data.file]);
        for (let attempt = 1; attempt <= 2; ++attempt) {
            test.click("mediaTile");
            tryVerify(() => given.filesAsked() === attempt && !test.tile().running);
            verify(test.tile().explanation.startsWith(data.words), test.tile().explanation);
            tryVerify(() => given.texts(test.tile()).some(text => text.startsWith(data.words)));
        }
    }

    function test_whatIsNoPictureIsNotShown() {
        test.open(["broken.png"]);
        test.download();
        verify(!test.tile().showsPicture);
        tryVerify(() => test.shows("It cannot be shown here · save it"));
        compare(test.tile().what, "Save as…");
    }

    function test_theViewerShowsThePictureAndGivesTheKeyboardBack() {
        test.open(["a.png"]);
        test.openViewer();
        tryVerify(() => test.item("mediaViewer").Accessible.name === "Photo a.png");
        compare(test.item("zoomStage").zoom, 1);
        keyClick(Qt.Key_Plus, Qt.ControlModifier);
        tryCompare(test.item("zoomStage"), "zoom", 1.25);
        keyClick(Qt.Key_Minus, Qt.ControlModifier);
        compare(test.item("zoomStage").zoom, 1);
        const stage = test.item("zoomStage");
        mouseWheel(stage, stage.width / 4, stage.height / 4, 0, 120);
        tryCompare(stage, "zoom", 1.25);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("mediaViewer"));
        tryVerify(() => test.tile().activeFocus);
    }

    function test_theViewerOfANamelessPictureIsNamedOnce() {
        test.open(["4711?a.png"]);
        test.openViewer();
        tryVerify(() => test.item("mediaViewer").Accessible.name === "Photo");
    }

    function test_theViewerGoesThroughTheConversation() {
        const account = given.texting();
        given.signIn(account);
        given.shown(account, test.friend, "First", ["a.png"], 3);
        given.written(account, test.friend, "Between", 1, 2);
        given.shown(account, test.friend, "A file", ["c.pdf"], 1);
        test.openConversation(given.shown(account, test.friend, "Last", ["d.png", "e.png"]));
        tryVerify(() => test.message(0)?.body === "Last" && !test.item("messages").holding);
        test.openViewer();
        const title = () => test.item("mediaViewer").Accessible.name;
        tryVerify(() => title() === "Photo d.png" && test.item("olderButton").enabled);
        keyClick(Qt.Key_Right);
        compare(title(), "Photo e.png");
        verify(!test.item("newerButton").enabled);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(title(), "Photo a.png");
        compare(given.filesAsked(), 1, "looking at the next one fetches nothing");
        test.click("viewerTile");
        tryVerify(() => given.filesAsked() === 2 && !test.item("viewerTile"));
        compare(given.unnamed(test.window), []);
    }

    function test_whatCannotBeDecodedIsSaved_data() {
        return [{tag: "truncated", file: "cut.png"}, {tag: "too many pixels", file: "vast.png"}];
    }

    function test_whatCannotBeDecodedIsSaved(data) {
        test.open([data.file]);
        test.download();
        tryVerify(() => test.shows("It cannot be shown here · save it"));
        compare(test.tile().what, "Save as…");
        test.click("mediaTile");
        tryVerify(() => test.dialog().visible);
        verify(!test.item("mediaViewer"));
        test.dialog().close();
    }

    function test_theViewerTellsWhatCannotBeDecoded() {
        const account = given.texting();
        given.signIn(account);
        given.shown(account, test.friend, "First", ["cut.png"], 1);
        test.openConversation(given.shown(account, test.friend, "Last", ["b.png"]));
        tryVerify(() => test.tile(1) && !test.item("messages").holding);
        for (const row of [1, 0]) {
            mouseClick(test.tile(row));
            tryVerify(() => test.tile(row).kept);
        }
        mouseClick(test.tile());
        tryVerify(() => test.item("mediaViewer")?.activeFocus && test.item("olderButton").enabled);
        verify(!test.item("viewerTile"));
        keyClick(Qt.Key_Left);
        tryVerify(() => test.item("viewerTile"));
        verify(given.shows(test.item("viewerTile"), "It cannot be shown here · save it"));
        compare(test.item("viewerTile").what, "Save as…");
        test.click("viewerTile");
        tryVerify(() => test.dialog().visible);
        test.dialog().close();
        tryVerify(() => !test.dialog().visible);
        keyClick(Qt.Key_Right);
        tryVerify(() => !test.item("viewerTile"));
    }

    function test_savesWhatWasMeantWhenItsTileShowsAnotherMessage() {
        const account = given.texting();
        given.signIn(account);
        for (let before = 40; before > 0; --before)
            given.shown(account, test.friend, "Before", ["b.png"], before);
        test.openConversation(given.shown(account, test.friend, "Meant", ["a.png"]));
        tryVerify(() => test.message(0)?.body === "Meant" && !test.item("messages").holding);
        test.download();
        const info = test.tile().info;
        const meant = info.message;
        test.desk().save(info, "a.png");
        test.item("messages").currentIndex = 3; // the current row is not reused
        tryVerify(() => {
            test.item("messages").scroll(-300);
            return info.message !== meant;
        });
        const file = given.freeFile("copy.png");
        test.desk().saveTo(file);
        tryVerify(() => given.exists(file));
    }

    function test_saysWhenThereIsNothingToSave() {
        test.open(["a.png"]);
        test.desk().saveTo(given.freeFile("copy.png"));
        tryVerify(() => given.shows(test.item("savedNotice"), "The file is not here any more"));
    }

    function test_isSavedWhereTheUserWantsIt() {
        test.open(["a.png"]);
        test.openViewer();
        const file = given.freeFile("copy.png");
        test.desk().save(test.tile().info, "a.png");
        test.desk().saveTo(file);
        tryVerify(() => given.exists(file));
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("savedNotice"));
    }

    function test_everythingHasANameAndItsPlace() {
        test.open(["a.png", "b.png", "c.png", "report.pdf"]);
        test.download();
        compare(given.unnamed(test.window), []);
        compare(given.marked(test.window), []);
        compare(given.misplaced(test.window), []);
    }

    function test_theViewersPictureIsDraggedOutAsAFile() {
        test.open(["a.png"]);
        test.openViewer();
        const carried = test.item("dragOut").Drag.mimeData["text/uri-list"];
        verify(given.exists(carried));
        verify(carried.startsWith("file:"));
    }

    function test_aTileSaysWhyItsSoundIsNotPlayed() {
        given.hearing(false);
        const account = given.texting();
        given.signIn(account);
        test.openConversation(given.shown(account, test.friend, "Listen", ["a.wav"]));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("sharedMedia")?.count === 1);
        test.item("sharedMedia").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("sharedMedia").currentItem.kept);
        compare(test.item("sharedMediaTold"), null);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("sharedMediaTold")?.text.startsWith("Nothing to hear it with"));
        verify(test.item("sharedMedia").currentItem.Accessible.description.startsWith("Nothing to hear it with"));
    }

    function test_aPersonsFilesAreOnTheirCard() {
        const account = given.texting();
        given.signIn(account);
        given.shown(account, test.friend, "One", ["a.png"], 30);
        given.shown(account, test.friend, "Two", ["b.pdf"], 20);
        given.shown(account, "+15550100333", "Somebody else's", ["e.png"], 15);
        test.openConversation(given.shown(account, test.friend, "Three", ["c.png", "d.png"], 10));
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("sharedMedia")?.count === 3);
        const files = test.item("sharedMedia");
        tryVerify(() => test.item("sharedOthers")?.text === "+1"); // with the newest
        compare(given.unnamed(window), []);
        files.forceActiveFocus(Qt.TabFocusReason);
        compare(files.currentIndex, 0);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(files.currentIndex, 2);
        compare(given.filesAsked(), 0); // none by itself
        keyClick(Qt.Key_Return);
        tryVerify(() => files.currentItem.kept);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("mediaViewer")?.activeFocus && test.item("newerButton").enabled);
        keyClick(Qt.Key_Right);
        compare(test.item("mediaViewer").Accessible.name, "Photo c.png");
        keyClick(Qt.Key_Escape);
        tryVerify(() => files.activeFocus);
        compare(files.currentIndex, 2);
    }
}
