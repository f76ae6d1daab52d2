// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Videos that came with messages are watched in the viewer when the user wants it.
WindowCase {
    id: test

    name: "Video"

    readonly property string friend: "+15550100222"

    function open(files, hears = true) {
        given.hearing(hears);
        const account = given.texting();
        given.signIn(account);
        test.openConversation(given.shown(account, test.friend, "Look", files));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
    }

    function tiles(): var {
        const found = [];
        const look = item => {
            for (const child of Array.from(item.children)) {
                if (child.objectName === "mediaTile" && child.visible)
                    found.push(child);
                look(child);
            }
        };
        look(test.message(0));
        return found;
    }

    function fetch(tile) {
        tile.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => tile.kept);
    }

    function player(): var {
        return findChild(test.window.mainPage, "mediaDesk").sounds;
    }

    function watch(files, hears) {
        test.open(files, hears);
        test.fetch(test.tiles()[0]);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("mediaViewer")?.activeFocus);
        tryVerify(() => test.player().playing && test.player().position > 0);
    }

    /// In the middle of what is shown.
    function colour(): color {
        const stage = test.item("videoStage");
        return grabImage(stage).pixel(stage.width / 2, stage.height / 4);
    }

    function test_aTileTellsItsLengthAndPlaysNothingByItself() {
        test.open(["a.mp4"]);
        const tile = test.tiles()[0];
        const height = test.message(0).height;
        test.fetch(tile);
        compare(tile.what, "Play");
        tryVerify(() => tile.info.stateText.startsWith("0:03 · "));
        verify(given.shows(tile, "0:03"));
        verify(tile.Accessible.description.startsWith("0:03"));
        compare(test.message(0).height, height);
        compare(test.player().message, 0);
        compare(test.item("mediaViewer"), null);
    }

    function test_isWatchedByKey_data() {
        return [{tag: "with its sound", hears: true}, {tag: "where nothing can be heard", hears: false}];
    }

    function test_isWatchedByKey(data) {
        test.watch(["a.mp4"], data.hears);
        compare(test.item("mediaViewer").Accessible.name, "Video a.mp4");
        tryVerify(() => test.colour().r > 0.9 && test.colour().g < 0.1);
        keyClick(Qt.Key_Space);
        tryVerify(() => !test.player().playing);
        const position = test.player().position;
        compare(test.item("videoButton").what, "Play");
        keyClick(Qt.Key_Space);
        tryVerify(() => test.player().playing && test.player().position > position);
        test.item("videoButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(test.item("soundSlider").activeFocus); // as it stands beside it
        keyClick(Qt.Key_Right);
        tryVerify(() => !test.player().playing); // it is at its end
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("mediaViewer") === null && test.tiles()[0].activeFocus);
        compare(test.player().message, 0);
    }

    function test_isWatchedAgain() {
        test.watch(["a.mp4"]);
        test.player().rate = 2;
        tryVerify(() => !test.player().playing, 10000);
        tryVerify(() => { // Qt 6.4 ends it twice, picture and sound, and a key between the two is lost
            if (!test.player().playing)
                keyClick(Qt.Key_Space);
            return test.player().playing && test.player().position > 0 && test.player().position < 1500;
        });
    }

    function test_closingEndsIt() {
        test.watch(["a.mp4"]);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("mediaViewer") === null);
        compare(test.player().playing, false);
    }

    function test_theWindowMayGoWhileItPlays() {
        test.watch(["a.mp4"]);
        test.closeWindow();
    }

    function test_walkingOnEndsItAndBeginsNothing() {
        test.watch(["a.mp4", "b.mp4", "c.png"]);
        tryVerify(() => test.item("newerButton").enabled);
        keyClick(Qt.Key_Right);
        compare(test.item("mediaViewer").Accessible.name, "Video b.mp4");
        compare(test.player().message, 0);
        compare(test.item("videoStage"), null); // that is not here
        keyClick(Qt.Key_Left);
        tryVerify(() => test.item("videoStage"));
        compare(test.player().message, 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.player().playing);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(test.item("mediaViewer").Accessible.name, "Photo c.png");
        compare(test.player().message, 0);
    }

    function test_aSoundIsNotHeardBesideIt() {
        test.open(["a.mp4", "b.wav"]);
        const row = test.item("mediaFile");
        test.fetch(row);
        test.fetch(test.tiles()[0]);
        row.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => row.playing);
        test.tiles()[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("mediaViewer")?.activeFocus && test.player().screen && test.player().playing);
        compare(row.playing, false);
    }

    function test_whatCannotBePlayedIsSaved() {
        test.open(["broken.mp4"]);
        test.fetch(test.tiles()[0]);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("videoProblem")?.text.startsWith("It cannot be played here"));
        compare(test.player().playing, false);
        for (let i = 0; i < 10 && !test.item("saveVideoButton").activeFocus; ++i)
            keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        const dialog = findChild(findChild(test.window.mainPage, "mediaDesk"), "saveDialog");
        tryVerify(() => dialog.visible);
        dialog.close();
    }

    function test_whatIsTooLargeIsNotPlayed() {
        test.open(["vast.mp4"]);
        test.fetch(test.tiles()[0]);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("videoProblem")?.text.startsWith("It cannot be played here"));
        compare(test.player().player.playbackState, 0);
    }

    function test_itsVolumeIsRemembered() {
        test.watch(["a.mp4", "b.mp4"]);
        const heard = () => test.player().player.output;
        compare(heard().volume, 1);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(Preferences.volume, 80);
        fuzzyCompare(heard().volume, 0.64, 0.001);
        compare(test.item("volumeSlider").value, 80);
        keyClick(Qt.Key_M);
        verify(heard().muted);
        compare(test.item("muteButton").what, "Unmute");
        compare(test.item("volumeSlider").value, 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("mediaViewer") === null);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.player().playing);
        verify(heard().muted);
        test.item("muteButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(!heard().muted);
        test.item("volumeSlider").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(Preferences.volume, 85);
        keyClick(Qt.Key_Up);
        compare(Preferences.volume, 95);
        compare(given.unnamed(test.window), []);
    }

    function test_whatIsNoVideoIsSavedOnly() {
        test.open(["a.avi"]); // it says so, but is none
        test.fetch(test.tiles()[0]);
        compare(test.tiles()[0].what, "Save as…");
    }
}
