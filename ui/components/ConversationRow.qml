// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// One conversation in the list: who, what was said last, and whether it waits to be read.
Item {
    id: row

    required property int index
    required property real conversationId
    required property string title
    required property string preview
    required property string previewState
    required property bool previewOutgoing
    required property string lastActivity
    required property int unread
    required property string draft
    required property string initials
    required property int colourIndex
    required property string portrait
    required property bool isGroup
    required property int availability
    required property bool isStale
    required property bool isWriting
    required property bool isInvited
    required property string accessibleText

    property bool selected: false
    property bool focused: false ///< the keyboard is here

    readonly property color firm: row.selected ? Theme.overAccent : Theme.text
    readonly property color soft: row.selected ? Theme.overAccent : row.unread === 0 ? Theme.secondary : Theme.text
    readonly property bool failed: row.previewState === "failed"
    readonly property bool isLive: row.isWriting || row.isInvited ///< what goes on now, instead of what was said

    signal chosen

    objectName: "conversationRow"
    implicitHeight: Theme.rowHeight

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.focused: row.focused
    Accessible.selectable: true
    Accessible.selected: row.selected
    Accessible.onPressAction: row.chosen()

    Rectangle {
        id: ground

        anchors.fill: parent
        color: row.selected ? Theme.selected : hover.hovered ? Theme.surface2 : Theme.surface

        FocusRing {
            shown: row.focused
            gap: -2 - Theme.ring
            border.color: row.selected ? Theme.overAccent : Theme.focus
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: row.chosen()
    }

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        initials: row.initials
        colour: row.colourIndex
        portrait: row.portrait
        isGroup: row.isGroup
        availability: row.availability
        stale: row.isStale
        ground: row.selected ? Theme.surface : ground.color
    }

    SafeText {
        id: name

        anchors.left: avatar.right
        anchors.leftMargin: Theme.large
        anchors.right: time.left
        anchors.rightMargin: Theme.medium
        anchors.bottom: parent.verticalCenter
        anchors.bottomMargin: 1
        text: row.title
        color: row.firm
        font.weight: row.unread > 0 ? Font.Bold : Font.DemiBold
        elide: Text.ElideRight
        maximumLineCount: 1
    }

    SafeText {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.baseline: name.baseline
        text: row.lastActivity
        color: row.selected ? Theme.overAccent : Theme.secondary
        font.pixelSize: Theme.captionSize
    }

    DeliveryMark {
        id: mark

        anchors.left: name.left
        anchors.verticalCenter: words.verticalCenter
        width: visible ? implicitWidth : 0
        visible: !row.isLive && row.previewOutgoing && (row.failed || row.draft === "")
        word: row.previewState
        quiet: row.soft
        alarming: row.selected ? Theme.overAccent : Theme.error
    }

    SafeText {
        id: lead

        anchors.left: mark.right
        anchors.leftMargin: mark.visible ? Theme.small : 0
        anchors.baseline: words.baseline
        text: row.isLive ? "" : row.failed ? qsTr("Not sent:") : row.draft !== "" ? qsTr("Draft:") : ""
        color: row.selected ? Theme.overAccent : Theme.error
        font.pixelSize: Theme.secondarySize
    }

    SafeText {
        id: words

        anchors.left: lead.right
        anchors.leftMargin: lead.text === "" ? 0 : Theme.small
        anchors.right: badge.visible ? badge.left : parent.right
        anchors.rightMargin: badge.visible ? Theme.medium : Theme.large
        anchors.top: parent.verticalCenter
        anchors.topMargin: 3
        text: row.isWriting ? qsTr("writing…") : row.isInvited ? qsTr("Wants to chat")
            : row.draft !== "" && !row.failed ? row.draft : row.preview
        color: !row.isLive || row.selected ? row.soft : row.isInvited ? Theme.warning : Theme.link
        font.pixelSize: Theme.secondarySize
        font.italic: row.isWriting
        font.weight: row.isInvited ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
        maximumLineCount: 1
    }

    Badge {
        id: badge

        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: words.verticalCenter
        count: row.unread
        color: row.selected ? Theme.overAccent : Theme.badge
        ink: row.selected ? Theme.selected : Theme.overAccent
    }
}
