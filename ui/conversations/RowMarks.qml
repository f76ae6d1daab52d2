// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// At the end of a row's second line: closing, scheduled, blocked, muted, pinned, and how much is to be read.
Row {
    id: marks

    required property int unread
    required property bool isUnread
    required property bool isPinned
    required property bool isMuted
    required property bool isBlocked
    required property bool wantsSilence ///< they asked for no more messages
    property bool isScheduled: false ///< a message leaves later
    property bool isClosing: false ///< they can be answered for less than an hour more
    property bool bright: false ///< on the colour of what is selected
    property bool collapsed: false ///< there is room for the number only

    readonly property color ink: marks.bright ? Theme.overAccent : Theme.secondary

    spacing: Theme.small
    visible: marks.isUnread || !marks.collapsed && (marks.isPinned || marks.isMuted || marks.isBlocked || marks.wantsSilence || marks.isScheduled || marks.isClosing)

    Glyph {
        objectName: "closingGlyph"
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.isClosing && !marks.collapsed
        picture: "clock"
        size: 14
        color: marks.bright ? marks.ink : Theme.warning
    }

    Glyph {
        objectName: "scheduledGlyph"
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.isScheduled && !marks.collapsed
        picture: "calendar"
        size: 14
        color: marks.ink
    }

    Glyph {
        objectName: "blockedGlyph"
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.isBlocked && !marks.collapsed
        picture: "cancelled"
        size: 14
        color: marks.ink
    }

    Glyph {
        objectName: "silenceGlyph"
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.wantsSilence && !marks.collapsed
        picture: "hand"
        size: 14
        color: marks.ink
    }

    Glyph {
        objectName: "mutedGlyph"
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.isMuted && !marks.collapsed
        picture: "mute"
        size: 14
        color: marks.ink
    }

    Glyph {
        objectName: "pinnedGlyph"
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.isPinned && !marks.collapsed
        picture: "pin"
        size: 14
        color: marks.ink
    }

    Badge {
        objectName: "unreadBadge"
        anchors.verticalCenter: parent.verticalCenter
        count: marks.unread
        bare: marks.isUnread
        color: marks.bright ? Theme.overAccent : marks.isMuted ? Theme.badgeMuted : Theme.badge
        ink: marks.bright ? Theme.selected : Theme.overAccent
    }
}
