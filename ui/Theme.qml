// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick

import Parlance.Models

/// The only numbers: colours, lengths, sizes of type, durations. What the user and the system want is applied here,
/// so that nobody else has to ask.
///
/// Every colour is named for its use. tst_theme.qml knows which meet on the screen and computes their contrast.
QtObject {
    id: theme

    readonly property real smallestText: 0.8
    readonly property real largestText: 2
    readonly property real textScale: Math.max(theme.smallestText, Math.min(Preferences.textScale || 1, theme.largestText))
    readonly property bool compact: Preferences.compact
    readonly property bool reducedMotion: Preferences.reduceMotion || SystemLooks.reducedMotion

    readonly property var looks: ["light", "dark", "contrast", "contrast-light"]
    readonly property bool asSystem: !theme.looks.includes(Preferences.look)
    readonly property bool contrast: theme.asSystem ? SystemLooks.highContrast : Preferences.look.startsWith("contrast")
    readonly property bool dark: theme.asSystem ? theme.systemDark : Preferences.look === "dark" || Preferences.look === "contrast"
    readonly property bool systemDark: SystemLooks.scheme === "" ? theme.system.window.hslLightness < 0.5 : SystemLooks.scheme === "dark"
    readonly property SystemPalette system: SystemPalette {}

    // what the system wants things to stand out in: high contrast has no use for it
    readonly property bool accented: !theme.contrast && Preferences.systemAccent && SystemLooks.accent !== ""
    readonly property color wish: theme.accented ? SystemLooks.accent : "#000000"

    /// \a usual in the wished hue, as far from all others as it was.
    function hued(usual: color): color {
        return theme.accented ? Contrast.inPlaceOf(usual, theme.wish) : usual;
    }

    function of(light: color, dark: color, contrast: color, contrastLight: color): color {
        return theme.contrast ? (theme.dark ? contrast : contrastLight) : theme.dark ? dark : light;
    }

    // surfaces: light, dark, high contrast on black, on white
    readonly property color surface: theme.of("#ffffff", "#17212b", "#000000", "#ffffff")
    readonly property color surface2: theme.of("#f1f1f1", "#232e3c", "#1f1f1f", "#ebebeb") // pointed at, a field
    readonly property color surface3: theme.of("#e4e4e4", "#2e3b4b", "#3d3d3d", "#d6d6d6") // pressed
    readonly property color timeline: theme.of("#f6f6f6", "#121a22", "#000000", "#ffffff")
    readonly property color selected: theme.accented && !theme.dark ? theme.accent : theme.hued(theme.of("#2c6bed", "#2b5278", "#1aebff", "#003c9e"))
    readonly property color bubbleIn: theme.of("#ffffff", "#182533", "#000000", "#ffffff")
    readonly property color bubbleOut: theme.hued(theme.of("#dcebff", "#2b5278", "#0a2a33", "#e0ecff"))
    readonly property color bubbleButton: theme.hued(theme.of("#fafcff", "#20374e", "#000000", "#ffffff")) // in an outgoing bubble
    readonly property color pill: theme.of("#e4e4e4", "#232e3c", "#000000", "#ffffff")
    readonly property color scrim: theme.of("#59000000", "#8c000000", "#b3000000", "#99000000") // over what lies below a dialog
    readonly property color shadow: theme.of("#05000000", "#0a000000", "#00000000", "#00000000") // one of its layers, 16 % together; twice that where all is dark
    readonly property color notice: theme.of("#fff4d6", "#3d3216", "#000000", "#ffffff") // notices and notes

    // lines
    readonly property color line: theme.of("#e2e2e2", "#2a3744", "#ffffff", "#000000")
    readonly property color fieldLine: theme.of("#8a8a8a", "#6b7f92", "#ffffff", "#000000")
    readonly property color bubbleLine: theme.of("#e7e7e7", "#182533", "#ffffff", "#000000")
    readonly property color outline: theme.of("transparent", "transparent", "#ffffff", "#000000") // where tints do not do
    readonly property color noticeLine: theme.of("#b7791f", "#d9a441", "#ffd24a", "#7a4a00")
    readonly property color focus: theme.accented ? Contrast.toBeRead(theme.wish, [theme.surface, theme.surface2, theme.timeline, theme.bubbleIn, theme.bubbleOut, theme.notice])
        : theme.of("#1251d3", "#8ec5ff", "#ffff00", "#a3006d")
    readonly property color focusSelected: theme.of("#ffffff", "#ffffff", "#000000", "#ffffff")

    // text
    readonly property color text: theme.of("#1b1b1b", "#f5f5f5", "#ffffff", "#000000")
    readonly property color secondary: theme.of("#5e5e5e", "#9aaab8", "#e6e6e6", "#2b2b2b")
    readonly property color secondaryOut: theme.of("#5e5e5e", "#c3d3e2", "#e6e6e6", "#2b2b2b") // on an outgoing bubble
    readonly property color overAccent: theme.of("#ffffff", "#ffffff", "#000000", "#ffffff")
    readonly property color linkOver: theme.accented ? Contrast.toBeRead(theme.wish, [theme.text])
        : theme.of("#9bd3ff", "#1251d3", "#0000c0", "#9bd3ff") // on the ground of text, turned over
    readonly property color pillText: theme.of("#4a4a4a", "#f5f5f5", "#ffffff", "#000000")
    readonly property color link: theme.accented ? Contrast.toBeRead(theme.wish, [theme.surface, theme.surface2, theme.surface3, theme.timeline, theme.bubbleIn, theme.notice])
        : theme.of("#1251d3", "#6bbfff", "#ffff66", "#0000c0")
    readonly property color linkOut: theme.accented ? Contrast.toBeRead(theme.wish, [theme.bubbleOut, theme.bubbleButton])
        : theme.of("#1251d3", "#9bd3ff", "#ffff66", "#0000c0")

    // meaning
    readonly property color accent: theme.accented ? Contrast.toLieUnder(theme.wish, theme.overAccent, theme.surface)
        : theme.of("#2c6bed", "#3572d4", "#1aebff", "#003c9e")
    readonly property color accentPressed: theme.accented ? Qt.darker(theme.accent, 1.2) : theme.of("#1f56cb", "#2b62bb", "#8ff4ff", "#002a70")
    readonly property color accentGlyph: theme.accented ? Contrast.toBeSeen(theme.wish, [theme.surface, theme.surface2, theme.timeline])
        : theme.of("#2c6bed", "#5ea0f0", "#1aebff", "#003c9e")
    readonly property color success: theme.of("#2e7d32", "#4dc920", "#5cff5c", "#0b5c13")
    readonly property color warning: theme.of("#8a5a00", "#f3b13b", "#ffd24a", "#6b4300")
    readonly property color error: theme.of("#c62828", "#ff6b6b", "#ff9c9c", "#a30000")
    readonly property color errorOut: theme.of("#b71c1c", "#ffb3b3", "#ff9c9c", "#a30000") // on an outgoing bubble
    readonly property color badge: theme.accented ? theme.accent : theme.of("#2c6bed", "#35719f", "#ffffff", "#000000")
    readonly property color badgeMuted: theme.of("#707070", "#3e546a", "#b8b8b8", "#4d4d4d")
    readonly property color match: theme.of("#ffe08a", "#7a5c10", "#5c4500", "#ffe08a") // behind words that were searched for

    // presence
    readonly property color present: theme.of("#2e9e2e", "#4dc920", "#5cff5c", "#0f6b12")
    readonly property color occupied: theme.of("#c4314b", "#e8506a", "#ff8095", "#a3002e")
    readonly property color absent: theme.of("#b87503", "#f3b13b", "#ffd24a", "#7a4a00")
    readonly property color offline: theme.of("#8a8886", "#8a8886", "#b8b8b8", "#595959")

    /// Background and text of avatars, by the models' colour number; for all looks alike.
    readonly property var avatars: [
        ["#e3e3fe", "#3838f5"], ["#dde7fc", "#1251d3"], ["#d8e8f0", "#086da0"], ["#cde4cd", "#056005"],
        ["#eae0fd", "#661aff"], ["#f5e3fe", "#9f00f0"], ["#f6d8ec", "#b8057c"], ["#f5d7d7", "#be0404"]
    ]

    /// What a name is written in above messages, by the models' colour number.
    function author(colour: int): color {
        return theme.avatars[colour % theme.avatars.length][theme.dark ? 0 : 1];
    }

    /// Of an account, by the models' colour number, along the edge of its rows.
    function accountLine(colour: int): color {
        const ink = Qt.color(theme.avatars[colour % theme.avatars.length][1]);
        return theme.dark ? Qt.hsla(ink.hslHue, ink.hslSaturation, 0.75, 1) : ink;
    }

    // type
    readonly property int titleSize: theme.scaled(20)
    readonly property int headerSize: theme.scaled(15)
    readonly property int bodySize: theme.scaled(14)
    readonly property string textFont: theme.natural.font.family
    readonly property string emojiFont: "Noto Color Emoji" // else some are drawn by the font of the text, without colour
    readonly property int emojiSize: theme.scaled(32) // a message of nothing else
    readonly property int secondarySize: theme.scaled(13)
    readonly property int pillSize: theme.scaled(12)
    readonly property int captionSize: theme.scaled(11)

    readonly property var lines: ({20: 26, 15: 20, 14: 20, 13: 18, 12: 16, 11: 14}) // from one to the next, by size
    readonly property FontMetrics natural: FontMetrics {
        font.pixelSize: 100
    }

    /// How much farther apart than their font asks for the lines of a paragraph are. Not a fixed distance: scripts and
    /// emoji that are taller than the font keep what they need.
    function leading(size: real): real {
        const usual = Math.round(size / theme.textScale);
        const wanted = (theme.lines[usual] ?? usual * 1.35) / usual;
        return Math.max(1, wanted * 100 / theme.natural.lineSpacing);
    }

    /// Whether \a words may be slanted. Most scripts know no such thing, and the slanted fonts have no letters for them.
    function slants(words: string): bool {
        return !/[\u0590-\u1dff\u2c00-\ufaff\ufb1d-\uffef]/.test(words);
    }

    // space; the smaller ones are inside of things and stay
    readonly property int tiny: 2
    readonly property int small: 4
    readonly property int medium: 8
    readonly property int large: theme.compact ? 8 : 12
    readonly property int wide: theme.compact ? 12 : 16
    readonly property int huge: theme.compact ? 16 : 24
    readonly property int vast: theme.compact ? 24 : 32

    readonly property int between: theme.atLeast(4) // words of one line that are not of one text

    // shape
    readonly property int bubbleAside: theme.compact ? 10 : 12 // room beside what a bubble holds
    readonly property int bubbleAbove: theme.compact ? 5 : 8
    readonly property int bubbleMinimum: 64
    readonly property int groupGap: theme.compact ? 6 : 10 // between what several people, or several thoughts, said
    readonly property int joinedGap: theme.compact ? 1 : 2
    readonly property int pauseGap: 12
    readonly property int bubbleRadius: 16
    readonly property int joinedRadius: 4
    readonly property int popupRadius: 8
    readonly property int fieldRadius: 6
    readonly property int ring: 2
    readonly property int shadowDown: 4 // of a popup
    readonly property int shadowWidth: 16
    readonly property int headerHeight: theme.atLeast(54)
    readonly property int buttonHeight: theme.atLeast(theme.compact ? 32 : 36)
    readonly property int rowHeight: theme.atLeast(theme.compact ? 48 : 64)
    readonly property int resultHeight: theme.atLeast(theme.compact ? 28 : 36)
    readonly property int rowAvatar: theme.grown(theme.compact ? 32 : 44)
    readonly property int rowInset: 12
    readonly property int rowName: theme.compact ? theme.secondarySize : theme.bodySize
    readonly property int badgeHeight: theme.compact ? 16 : 20
    readonly property int authorAvatar: theme.grown(theme.compact ? 24 : 32) // beside what is said in a group
    readonly property int personRow: theme.atLeast(theme.compact ? 42 : 52)
    readonly property int personAvatar: theme.grown(theme.compact ? 28 : 36)
    readonly property int headerAvatar: theme.grown(36)
    readonly property int resultAvatar: theme.grown(32) // above what was found in a conversation
    readonly property int smallAvatar: theme.grown(28) // in the palette and what completes
    readonly property int icon: 20
    readonly property real growth: Math.max(1, Math.min(theme.textScale, 1.3)) // of glyphs and faces beside larger text
    readonly property int mark: 12
    readonly property int presence: theme.grown(theme.compact ? 8 : 10)
    readonly property int typingDot: 6
    readonly property int typingHeight: theme.atLeast(22)
    readonly property int portrait: 96

    // files that came with a message
    readonly property int tileWidth: 240
    readonly property int tileHeight: 180
    readonly property int pictureMost: 430 // the longer side of one alone
    readonly property int pictureLeast: 100
    readonly property int tileRoomy: 150 // narrower: without words
    readonly property int quotePicture: 32
    readonly property int sharedTile: 72 // on a card
    readonly property int mosaicWidth: 320
    readonly property int mosaicGap: 2
    readonly property int fileRow: theme.atLeast(48)
    readonly property int waveHeight: theme.atLeast(18)
    readonly property int waveBar: 2
    readonly property int playFace: 64 // on a video
    readonly property int waveStep: 4 // from one bar to the next
    readonly property int downloadRing: 32

    // panes
    readonly property int narrow: 700 // below: one pane
    readonly property int railWidth: 56
    readonly property int listCollapsed: 72
    readonly property int listSnap: 200 // narrower than that it collapses
    readonly property int listMinimum: 260
    readonly property int listDefault: Math.min(theme.atLeast(320), 440) // a number is to be read whole in larger text, too
    readonly property int listMaximum: theme.atLeast(420)
    readonly property int timelineMinimum: 380
    readonly property int columnMaximum: 1080
    readonly property int formMaximum: 560
    readonly property int panelWidth: 720
    readonly property int panelHeight: 520
    readonly property int detailsMinimum: 292
    readonly property int detailsDefault: 320
    readonly property int detailsMaximum: theme.atLeast(392)
    readonly property int columnWelcome: 380
    readonly property int bubbleMaximum: 560
    readonly property int roomyTimeline: 515 // narrower: wider bubbles, fewer buttons
    readonly property int followWithin: 40 // how near its end a timeline follows
    readonly property int jumpAfter: 480 // how far from it the way back is offered
    readonly property int composerMinimum: 46
    readonly property int composerMaximum: 224
    readonly property int markerHeight: Math.max(32, theme.scaled(32))
    readonly property int paletteWidth: 640
    readonly property int paletteRow: Math.max(40, theme.scaled(40))
    readonly property int chipMaximum: theme.atLeast(200)

    // time, in milliseconds
    readonly property int quick: theme.reducedMotion ? 0 : 100 // under the pointer
    readonly property int fade: theme.reducedMotion ? 80 : 150
    readonly property int slide: theme.reducedMotion ? 0 : 240
    readonly property int rowMove: theme.reducedMotion ? 0 : 150
    readonly property int hintDelay: 400
    readonly property int undoFor: 10000
    readonly property int skeletonAfter: 300
    readonly property int skeletonLeast: 400 // once it is shown
    readonly property int pointerRest: 500 // after that a pointer does not move any more
    readonly property int typeAhead: 1000
    readonly property int dayRest: 1000 // the day stays so long after the timeline came to rest
    readonly property int dayFade: theme.reducedMotion ? 80 : 200
    readonly property int flash: theme.reducedMotion ? 2000 : 1200
    readonly property int draftIdle: 1000
    readonly property int draftAtMost: 5000
    readonly property int readAfter: 1000
    readonly property int dragScroll: 50 // a step, while a drag is held at an end
    readonly property int troubleAfter: 3000
    readonly property int catchAfter: 200 // the keyboard, where nobody sees it
    readonly property int reliefLasts: 2000
    readonly property int announcementLasts: 1000 // so long an alert is there to be read out
    readonly property int turn: 1000 // of a ring that does not know how long
    readonly property int typingCycle: 1600
    readonly property int typingShift: 160
    readonly property int watchIdle: 300
    readonly property int minute: 60000

    function scaled(size: int): int {
        return Math.round(size * theme.textScale);
    }

    /// For what stands beside text: larger with it, but less so, or the text would have no room left.
    function grown(size: int): int {
        return Math.round(size * theme.growth);
    }

    /// For what holds text and may not become smaller than fingers and pointers need.
    function atLeast(size: int): int {
        return Math.max(size, theme.scaled(size));
    }
}
