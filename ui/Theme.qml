// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick

import Parlance.Models

/// The only numbers: colours, lengths, sizes of type, durations.
QtObject {
    id: theme

    readonly property string mode: Preferences.look
    readonly property real smallestText: 0.8
    readonly property real largestText: 2
    /// What people choose as the size of text.
    readonly property real textScale: Math.max(theme.smallestText, Math.min(Preferences.textScale || 1, theme.largestText))
    readonly property bool reducedMotion: Preferences.reduceMotion

    readonly property SystemPalette system: SystemPalette {}
    readonly property bool dark: theme.mode === "dark" || (theme.mode !== "light" && theme.system.window.hslLightness < 0.5)

    // surfaces
    readonly property color surface: theme.dark ? "#17212b" : "#ffffff"
    readonly property color surface2: theme.dark ? "#232e3c" : "#f1f1f1"
    readonly property color surface3: theme.dark ? "#2e3b4b" : "#e4e4e4" // pressed
    readonly property color timeline: theme.dark ? "#121a22" : "#f6f6f6"
    readonly property color line: theme.dark ? "#2a3744" : "#e2e2e2"
    readonly property color fieldLine: theme.dark ? "#6b7f92" : "#8a8a8a" // 3:1 on surface
    readonly property color selected: theme.dark ? "#2b5278" : "#2c6bed"
    readonly property color bubbleIn: theme.dark ? "#182533" : "#ffffff"
    readonly property color bubbleOut: theme.dark ? "#2b5278" : "#dcebff"
    readonly property color bubbleLine: theme.dark ? "transparent" : "#0f000000"
    readonly property color notice: theme.dark ? "#3d3216" : "#fff4d6"
    readonly property color noticeLine: theme.dark ? "#d9a441" : "#b7791f"

    // text
    readonly property color text: theme.dark ? "#f5f5f5" : "#1b1b1b"
    readonly property color secondary: theme.dark ? "#9aaab8" : "#5e5e5e"
    readonly property color secondaryOut: theme.dark ? "#c3d3e2" : "#5e5e5e" // on an outgoing bubble
    readonly property color overAccent: "#ffffff"
    readonly property color link: theme.dark ? "#6bbfff" : "#1251d3"
    readonly property color linkOut: theme.dark ? "#9bd3ff" : "#1251d3"

    // meaning
    readonly property color accent: theme.dark ? "#3572d4" : "#2c6bed"
    readonly property color accentPressed: theme.dark ? "#2b62bb" : "#1f56cb"
    readonly property color accentGlyph: theme.dark ? "#5ea0f0" : "#2c6bed"
    readonly property color success: theme.dark ? "#4dc920" : "#2e7d32"
    readonly property color warning: theme.dark ? "#f3b13b" : "#8a5a00"
    readonly property color error: theme.dark ? "#ff6b6b" : "#c62828"
    readonly property color errorOut: theme.dark ? "#ffb3b3" : "#b71c1c" // on an outgoing bubble
    readonly property color badge: theme.dark ? "#35719f" : "#2c6bed"
    readonly property color focus: theme.dark ? "#8ec5ff" : "#1251d3"

    // presence
    readonly property color present: theme.dark ? "#4dc920" : "#2e9e2e"
    readonly property color occupied: theme.dark ? "#e8506a" : "#c4314b"
    readonly property color absent: theme.dark ? "#f3b13b" : "#b87503"
    readonly property color offline: "#8a8886"

    /// Background and text of avatars, by the models' colour number; for light and dark alike.
    readonly property var avatars: [
        ["#e3e3fe", "#3838f5"], ["#dde7fc", "#1251d3"], ["#d8e8f0", "#086da0"], ["#cde4cd", "#056005"],
        ["#eae0fd", "#661aff"], ["#f5e3fe", "#9f00f0"], ["#f6d8ec", "#b8057c"], ["#f5d7d7", "#be0404"]
    ]

    // type
    readonly property int titleSize: theme.scaled(20)
    readonly property int headerSize: theme.scaled(15)
    readonly property int bodySize: theme.scaled(14)
    readonly property int secondarySize: theme.scaled(13)
    readonly property int pillSize: theme.scaled(12)
    readonly property int captionSize: theme.scaled(11)

    // space
    readonly property int tiny: 2
    readonly property int small: 4
    readonly property int medium: 8
    readonly property int large: 12
    readonly property int wide: 16
    readonly property int huge: 24
    readonly property int vast: 32

    // shape
    readonly property int bubbleRadius: 16
    readonly property int joinedRadius: 4
    readonly property int popupRadius: 8
    readonly property int fieldRadius: 6
    readonly property int ring: 2
    readonly property int headerHeight: Math.max(54, theme.scaled(54))
    readonly property int buttonHeight: Math.max(36, theme.scaled(36))
    readonly property int rowHeight: Math.max(64, theme.scaled(64))
    readonly property int icon: 20
    readonly property int mark: 12
    readonly property int presence: 10
    readonly property int typingDot: 6
    readonly property int typingHeight: Math.max(22, theme.scaled(22))
    readonly property int personRow: Math.max(52, theme.scaled(52))
    readonly property int portrait: 96

    // panes
    readonly property int narrow: 700 // below: one pane
    readonly property int listMinimum: 260
    readonly property int listDefault: 320
    readonly property int listMaximum: 420
    readonly property int timelineMinimum: 380
    readonly property int columnMaximum: 1080
    readonly property int formMaximum: 560
    readonly property int detailsWidth: 320
    readonly property int columnWelcome: 380
    readonly property int bubbleMaximum: 560
    readonly property int followWithin: 40 // how near its end a timeline follows
    readonly property int jumpAfter: 480 // how far from it the way back is offered
    readonly property int composerMaximum: 224

    // time, in milliseconds
    readonly property int quick: theme.reducedMotion ? 0 : 100
    readonly property int fade: theme.reducedMotion ? 80 : 150
    readonly property int hintDelay: 400
    readonly property int draftIdle: 1000
    readonly property int readAfter: 1000
    readonly property int troubleAfter: 3000
    readonly property int typingCycle: 1600
    readonly property int typingShift: 160
    readonly property int watchIdle: 300
    readonly property int minute: 60000

    function scaled(size: int): int {
        return Math.round(size * theme.textScale);
    }
}
