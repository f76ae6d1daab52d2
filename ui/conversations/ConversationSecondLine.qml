// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What a row tells: what goes on, or what was said last.
Item {
    id: line

    required property string mood ///< as the models say it
    required property string delivery
    required property string lead
    required property string words
    required property bool hasMedia
    required property color ink
    property bool plain: false ///< the colours that warn cannot be read on this ground
    property bool bright: false ///< on the colour of what is selected

    readonly property bool alarms: line.mood === "failed" || line.mood === "draft"
    readonly property color alarm: line.bright || line.plain ? line.ink : Theme.error

    implicitHeight: words.implicitHeight

    DeliveryMark {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: words.verticalCenter
        width: visible ? breadth : 0
        visible: line.mood === "failed" || line.mood === "pending"
        word: line.delivery
        quiet: line.ink
        alarming: line.alarm
        plain: line.bright || line.plain
    }

    Glyph {
        id: media

        anchors.left: mark.right
        anchors.leftMargin: mark.visible ? Theme.small : 0
        anchors.verticalCenter: words.verticalCenter
        width: visible ? drawn : 0
        visible: line.hasMedia
        picture: "attachment"
        size: Theme.mark + 2
        color: line.ink
    }

    SafeText {
        id: lead

        objectName: "rowLead"
        anchors.left: media.right
        anchors.leftMargin: mark.visible || media.visible ? Theme.between : 0
        width: Math.min(implicitWidth, line.width / 2)
        text: line.lead
        color: line.alarms ? line.alarm : line.ink
        font.pixelSize: Theme.secondarySize
        elide: Text.ElideRight
        maximumLineCount: 1
    }

    SafeText {
        id: words

        objectName: "rowWords"
        anchors.left: lead.right
        anchors.leftMargin: lead.text === "" ? 0 : Theme.between
        anchors.right: parent.right
        text: line.words
        color: line.bright ? Theme.overAccent : line.mood === "writing" ? Theme.link
            : line.mood === "invited" && !line.plain ? Theme.warning : line.ink
        font.pixelSize: Theme.secondarySize
        font.italic: line.mood === "writing" && Theme.slants(line.words)
        font.weight: line.mood === "invited" ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
        maximumLineCount: 1
    }
}
