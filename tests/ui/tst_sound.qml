// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Sounds that came with messages are played when the user wants it.
WindowCase {
    id: test

    name: "Sound"

    readonly property string friend: "+15550100222"

    function open(files, mirrored = false) {
        given.hearing(true);
        given.mirror(mirrored);
        const account = given.texting();
        given.signIn(account);
        test.openConversation(given.shown(account, test.friend, "Listen", files));
        tryVerify(() => test.message(0) && !test.item("messages").holding);
    }

    function files(): var {
        const found = [];
        const look = item => {
            for (const child of Array.from(item.children)) {
                if (child.objectName === "mediaFile" && child.visible)
                    found.push(child);
                look(child);
            }
        };
        look(test.message(0));
        return found;
    }

    function fetch(row) {
        row.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => row.kept);
    }

    function test_isPlayedByKeyAndNeverByItself() {
        test.open(["a.wav"]);
        const row = test.files()[0];
        test.fetch(row);
        compare(row.playing, false);
        compare(row.what, "Play");
        const height = test.message(0).height;
        keyClick(Qt.Key_Space);
        tryVerify(() => row.playing && row.sounds.position > 0);
        compare(row.what, "Pause");
        compare(test.message(0).height, height);
        keyClick(Qt.Key_Space);
        tryVerify(() => !row.playing);
        compare(row.what, "Play");
        verify(row.sounds.position > 0);
        verify(given.shows(row, " of 0:03"));
    }

    function bars(row): var {
        const wave = findChild(row, "soundWave");
        return wave ? Array.from(wave.children).filter(bar => bar.objectName === "waveBar") : [];
    }

    function test_itsWaveIsTheLineToSeekIn_data() {
        return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}];
    }

    function test_itsWaveIsTheLineToSeekIn(data) {
        test.open(["loud.wav"], data.mirrored); // its first third
        const row = test.files()[0];
        test.fetch(row);
        compare(test.bars(row).length, 0);
        const height = row.height;
        keyClick(Qt.Key_Return);
        tryVerify(() => test.bars(row).length > 10);
        compare(row.height, height);
        const bars = test.bars(row).sort((a, b) => data.mirrored ? b.x - a.x : a.x - b.x);
        const last = bars.length - 1;
        verify(bars[0].height > 3 * bars[last].height);
        verify(bars[1].height > 3 * bars[Math.ceil(bars.length / 2)].height);
        tryVerify(() => !row.playing, 10000);
        const slider = test.item("soundSlider");
        slider.forceActiveFocus(Qt.TabFocusReason);
        row.sounds.seek(1500);
        tryVerify(() => !Qt.colorEqual(bars[0].color, bars[last].color)); // played, and to come
        verify(Qt.colorEqual(bars[1].color, bars[0].color));
    }

    function test_goesToItsEnd() {
        test.open(["a.wav"]);
        const row = test.files()[0];
        test.fetch(row);
        keyClick(Qt.Key_Return);
        tryVerify(() => row.playing);
        const speed = test.item("soundSpeed");
        speed.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(speed.contentItem.text, "1.5×");
        keyClick(Qt.Key_Return);
        compare(speed.contentItem.text, "2×");
        tryVerify(() => !row.playing, 10000);
        compare(row.what, "Play");
    }

    function test_isSoughtByKey_data() {
        return [
            {tag: "from left to right", mirrored: false, back: Qt.Key_Left, onward: Qt.Key_Right},
            {tag: "from right to left", mirrored: true, back: Qt.Key_Right, onward: Qt.Key_Left}
        ];
    }

    function test_isSoughtByKey(data) {
        test.open(["a.wav"], data.mirrored);
        const row = test.files()[0];
        test.fetch(row);
        keyClick(Qt.Key_Return);
        tryVerify(() => row.playing);
        keyClick(Qt.Key_Return);
        tryVerify(() => !row.playing);
        test.item("soundSlider").forceActiveFocus(Qt.TabFocusReason);
        keyClick(data.back);
        tryVerify(() => row.sounds.position === 0);
        keyClick(data.onward);
        tryVerify(() => row.sounds.position > 0);
        keyClick(Qt.Key_Home);
        tryVerify(() => row.sounds.position === 0);
        verify(test.item("soundSlider").activeFocus); // the messages around it have these keys, too
        keyClick(Qt.Key_End);
        tryVerify(() => row.sounds.position > 0);
        verify(test.item("soundSlider").activeFocus);
    }

    function test_onePlaysAtATime() {
        test.open(["a.wav", "b.wav"]);
        const [first, second] = test.files();
        test.fetch(first);
        test.fetch(second);
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => first.playing);
        second.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => second.playing);
        compare(first.playing, false);
    }

    function test_whatIsNoSoundIsSavedOnly() {
        test.open(["a.mp3"]); // it says so, but is none
        const row = test.files()[0];
        test.fetch(row);
        compare(row.what, "Save as…");
    }

    function test_onePlaysAtATimeWhereverItIs() {
        test.open(["a.wav"]);
        const row = test.files()[0];
        test.fetch(row);
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => test.item("sharedMedia")?.count === 1);
        const card = test.item("sharedMedia");
        card.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => card.currentItem.playing);
        row.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => row.playing && !card.currentItem.playing && row.sounds.position < 1500); // it did not just end
        card.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => card.currentItem.playing && !row.playing);
    }

    function test_endsWithItsMessage() {
        test.open(["a.wav"]);
        const row = test.files()[0];
        const sounds = row.sounds;
        test.fetch(row);
        keyClick(Qt.Key_Return);
        tryVerify(() => sounds.playing && sounds.position < 1500);
        test.item("messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Delete);
        tryVerify(() => !sounds.playing && sounds.message === 0);
    }

    function test_aListOfOthersIsNotPlayed() {
        test.open(["list.mp3"]);
        const row = test.files()[0];
        test.fetch(row);
        compare(row.what, "Save as…");
    }

    function test_saysWhenItIsBroken() {
        test.open(["broken.wav"]);
        const row = test.files()[0];
        test.fetch(row);
        keyClick(Qt.Key_Return);
        tryVerify(() => given.shows(row, "It cannot be played here"));
        compare(row.playing, false);
    }
}
