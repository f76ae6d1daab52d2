// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtTest

import Parlance.Models
import Parlance.Ui

/// Whether what lies on what can be told from it, as WCAG 2.1 computes it.
TestCase {
    id: test

    readonly property real forText: 4.5
    readonly property real forGlyphs: 3

    readonly property var looks: ["light", "dark", "contrast", "contrast-light"]

    /// What lies on what, and how far apart they have to be.
    readonly property var meetings: [
        {ink: "text", on: ["match", "surface", "surface2", "surface3", "timeline", "bubbleIn", "bubbleOut", "bubbleButton", "notice"], least: test.forText},
        {ink: "secondary", on: ["surface", "surface2", "surface3", "timeline", "bubbleIn", "notice"], least: test.forText},
        {ink: "secondaryOut", on: ["bubbleOut", "bubbleButton", "timeline"], least: test.forText},
        {ink: "overAccent", on: ["accent", "accentPressed", "selected", "badge", "badgeMuted"], least: test.forText},
        {ink: "selected", on: ["overAccent"], least: test.forText}, // the badge of the chosen row
        {ink: "pillText", on: ["pill"], least: test.forText},
        {ink: "link", on: ["surface", "surface2", "surface3", "timeline", "bubbleIn", "notice"], least: test.forText},
        {ink: "linkOut", on: ["bubbleOut", "bubbleButton", "timeline"], least: test.forText},
        {ink: "linkOver", on: ["text"], least: test.forText},
        {ink: "error", on: ["surface", "surface2", "timeline", "notice"], least: test.forText},
        {ink: "errorOut", on: ["bubbleOut", "timeline"], least: test.forText},
        {ink: "warning", on: ["surface", "surface2", "timeline", "notice"], least: test.forText},
        {ink: "surface", on: ["text"], least: test.forText}, // hints

        {ink: "warning", on: ["bubbleOut"], least: test.forGlyphs},
        {ink: "success", on: ["surface", "surface2"], least: test.forGlyphs},
        {ink: "accentGlyph", on: ["surface", "surface2", "timeline"], least: test.forGlyphs},
        {ink: "fieldLine", on: ["surface", "surface2"], least: test.forGlyphs},
        {ink: "noticeLine", on: ["notice", "surface"], least: test.forGlyphs},
        {ink: "focus", on: ["surface", "surface2", "timeline", "bubbleIn", "bubbleOut", "notice"], least: test.forGlyphs},
        {ink: "focusSelected", on: ["selected"], least: test.forGlyphs},
        {ink: "present", on: ["surface", "surface2"], least: test.forGlyphs},
        {ink: "occupied", on: ["surface", "surface2"], least: test.forGlyphs},
        {ink: "absent", on: ["surface", "surface2"], least: test.forGlyphs},
        {ink: "offline", on: ["surface", "surface2"], least: test.forGlyphs},
        {ink: "overAccent", on: ["occupied"], least: test.forGlyphs} // the bar of who is not to be disturbed
    ]

    /// What only parts things that a space or a tint parts as well, but for those who need high contrast.
    readonly property var partings: [
        {ink: "line", on: ["surface", "timeline"], least: test.forGlyphs},
        {ink: "outline", on: ["surface", "surface2", "surface3", "timeline", "bubbleOut", "pill", "bubbleButton"], least: test.forGlyphs},
        {ink: "bubbleLine", on: ["bubbleIn", "timeline"], least: test.forGlyphs},
        {ink: "selected", on: ["surface"], least: test.forGlyphs}
    ]

    readonly property var veils: ["scrim", "shadow"] // nothing is read on them

    function linear(part: real): real {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    function luminance(of: color): real {
        return 0.2126 * test.linear(of.r) + 0.7152 * test.linear(of.g) + 0.0722 * test.linear(of.b);
    }

    function contrast(a: color, b: color): real {
        verify(a.a === 1 && b.a === 1, "a colour that lets others through cannot be judged");
        const [darker, lighter] = [test.luminance(a), test.luminance(b)].sort((x, y) => x - y);
        return (lighter + 0.05) / (darker + 0.05);
    }

    function isColour(value: var): bool {
        return value?.hslHue !== undefined;
    }

    name: "Theme"
    when: windowShown
    visible: true
    width: 120
    height: 120

    function cleanup() {
        Object.assign(Preferences, {look: "system", systemAccent: true, textScale: 1, compact: false, reduceMotion: false});
        Object.assign(SystemLooks, {scheme: "", accent: "", highContrast: false, reducedMotion: false});
    }

    function test_contrastIsComputedRight() {
        fuzzyCompare(test.contrast(Qt.color("#ffffff"), Qt.color("#000000")), 21, 0.001);
        fuzzyCompare(test.contrast(Qt.color("#777777"), Qt.color("#ffffff")), 4.48, 0.01);
    }

    function test_whatMeetsCanBeToldApart_data() {
        const rows = [];
        for (const look of test.looks) {
            for (const {ink, on, least} of look.startsWith("contrast") ? test.meetings.concat(test.partings) : test.meetings)
                rows.push(...on.map(ground => ({tag: look + ": " + ink + " on " + ground, look, ink, ground, least})));
        }
        return rows;
    }

    function test_whatMeetsCanBeToldApart(data) {
        Preferences.look = data.look;
        const reached = test.contrast(Theme[data.ink], Theme[data.ground]);
        verify(reached >= data.least, reached.toFixed(2));
    }

    function test_anyAccentCanBeToldApart_data() {
        const rows = [];
        for (const look of ["light", "dark"]) {
            for (const accent of ["#000000", "#ffffff", "#808080", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#3584e4", "#e5a50a", "#9141ac", "#2e3436", "#fdf6e3"])
                rows.push({tag: look + ": " + accent, look, accent});
        }
        return rows;
    }

    function test_anyAccentCanBeToldApart(data) {
        Object.assign(SystemLooks, {accent: data.accent});
        Preferences.look = data.look;
        verify(Theme.accented);
        for (const {ink, on, least} of test.meetings) {
            for (const ground of on) {
                const reached = test.contrast(Theme[ink], Theme[ground]);
                verify(reached >= least, ink + " on " + ground + ": " + reached.toFixed(2));
            }
        }
    }

    function test_theAccentIsTheSystemsUnlessItMayNot() {
        const usual = Theme.accent.toString();
        SystemLooks.accent = "#9141ac";
        compare(Theme.accent, "#9141ac"); // live, and as it is: it can be read
        compare(Theme.badge, "#9141ac");
        Preferences.look = "contrast";
        compare(Theme.accent, "#1aebff");
        Preferences.look = "light";
        Preferences.systemAccent = false;
        compare(Theme.accent, usual);
    }

    function test_initialsCanBeRead() {
        for (const [ground, ink] of Theme.avatars)
            verify(test.contrast(Qt.color(ground), Qt.color(ink)) >= test.forText, ground);
    }

    function test_authorsCanBeRead_data() {
        return test.looks.map(look => ({tag: look, look}));
    }

    function test_authorsCanBeRead(data) {
        Preferences.look = data.look;
        for (let colour = 0; colour < Theme.avatars.length; ++colour) {
            const ink = Qt.color(Theme.author(colour));
            const quote = Qt.tint(Theme.bubbleIn, Qt.alpha(ink, Theme.contrast ? 0 : 0.1));
            for (const ground of [Theme.timeline, Theme.bubbleButton, quote])
                verify(test.contrast(ink, ground) >= test.forText, colour + " on " + ground);
        }
    }

    function test_accountsAreToldApart_data() {
        return test.looks.map(look => ({tag: look, look}));
    }

    function test_accountsAreToldApart(data) {
        Preferences.look = data.look;
        const lines = Theme.avatars.map((pair, index) => Theme.accountLine(index));
        for (const line of lines) {
            verify(line.hslSaturation > 0.4, line + " looks like white");
            for (const ground of [Theme.surface, Theme.surface2, Theme.surface3])
                verify(test.contrast(line, ground) >= test.forGlyphs, line + " on " + ground);
        }
        compare(new Set(lines.map(line => line.toString())).size, lines.length);
    }

    function test_onlyWhatHasSlantedLettersIsSlanted_data() {
        return [{tag: "English", words: "writing…", slants: true}, {tag: "Greek", words: "γράφει", slants: true}, {tag: "Arabic", words: "يكتب الآن", slants: false},
            {tag: "Japanese", words: "入力中", slants: false}, {tag: "an emoji", words: "Off 🏖", slants: false}];
    }

    function test_onlyWhatHasSlantedLettersIsSlanted(data) {
        compare(Theme.slants(data.words), data.slants);
    }

    function test_everyColourIsJudged() {
        const judged = new Set();
        for (const {ink, on} of test.meetings.concat(test.partings))
            [ink, ...on].forEach(name => judged.add(name));
        const missed = Object.keys(Theme).filter(name => test.isColour(Theme[name]) && !judged.has(name) && !test.veils.includes(name));
        compare(missed, []);
        verify(judged.size > 30);
    }

    function test_looksFollowTheSystemUnlessChosen_data() {
        return [
            {tag: "light", system: {scheme: "light"}, look: "system", surface: "#ffffff"},
            {tag: "dark", system: {scheme: "dark"}, look: "system", surface: "#17212b"},
            {tag: "high contrast", system: {scheme: "light", highContrast: true}, look: "system", surface: "#ffffff", line: "#000000"},
            {tag: "high contrast in the dark", system: {scheme: "dark", highContrast: true}, look: "system", surface: "#000000", line: "#ffffff"},
            {tag: "chosen light", system: {scheme: "dark", highContrast: true}, look: "light", surface: "#ffffff"},
            {tag: "chosen dark", system: {scheme: "light"}, look: "dark", surface: "#17212b"},
            {tag: "chosen contrast", system: {scheme: "light"}, look: "contrast", surface: "#000000", line: "#ffffff"},
            {tag: "chosen contrast on white", system: {scheme: "dark"}, look: "contrast-light", surface: "#ffffff", line: "#000000"},
            {tag: "chosen nonsense", system: {scheme: "dark"}, look: "<b>", surface: "#17212b"}
        ];
    }

    function test_looksFollowTheSystemUnlessChosen(data) {
        Preferences.look = data.look;
        Object.assign(SystemLooks, data.system);
        compare(Theme.surface, data.surface);
        if (data.line)
            compare(Theme.line, data.line);
    }

    function test_motionIsReducedByEither() {
        const usual = Theme.slide;
        verify(usual > 0 && usual <= 300);
        SystemLooks.reducedMotion = true;
        compare(Theme.slide, 0);
        verify(Theme.fade <= 80);
        SystemLooks.reducedMotion = false;
        compare(Theme.slide, usual);
        Preferences.reduceMotion = true;
        compare(Theme.slide, 0);
    }

    Component {
        id: groundComponent

        PopupGround {
            x: 30
            y: 30
            width: 60
            height: 40
        }
    }

    function test_popupsThrowAShadowWhereTintsDo_data() {
        return [{tag: "light", darkens: true}, {tag: "contrast", darkens: false}];
    }

    function test_popupsThrowAShadowWhereTintsDo(data) {
        Preferences.look = data.tag;
        const ground = createTemporaryObject(groundComponent, test);
        waitForRendering(ground);
        const picture = grabImage(test);
        const [far, near] = [picture.pixel(60, 110), picture.pixel(60, 73)];
        compare(near.hslLightness < far.hslLightness, data.darkens, near + " on " + far);
    }

    function test_compactTakesRoomNotText() {
        const [row, avatar, size] = [Theme.rowHeight, Theme.rowAvatar, Theme.bodySize];
        Preferences.compact = true;
        verify(Theme.rowHeight < row);
        verify(Theme.rowAvatar < avatar);
        compare(Theme.bodySize, size);
        verify(Theme.buttonHeight >= 32);
    }

    function test_textScaleIsKeptInBounds_data() {
        return [{tag: "tiny", scale: 0.1, body: 11}, {tag: "none", scale: 0, body: 14}, {tag: "huge", scale: 9, body: 28},
            {tag: "not a number", scale: NaN, body: 14}];
    }

    function test_textScaleIsKeptInBounds(data) {
        Preferences.textScale = data.scale;
        compare(Theme.bodySize, data.body);
    }
}
