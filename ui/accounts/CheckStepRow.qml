// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// One step of the check: how it went, and what to do if it did not go well.
Item {
    id: row

    required property string title
    required property string outcome
    required property string details ///< what happened · what to do
    required property string technical

    readonly property bool alarming: row.outcome === "failed"

    signal copyWanted

    objectName: "checkStep"
    implicitHeight: words.implicitHeight

    Accessible.role: Accessible.ListItem
    Accessible.name: (row.outcome === "started" ? qsTr("%1: under way")
        : row.outcome === "passed" ? qsTr("%1: in order")
        : row.outcome === "warned" ? qsTr("%1: works, with a limit")
        : qsTr("%1: failed")).arg(row.title)
    Accessible.description: row.details

    Glyph {
        anchors.left: parent.left
        y: 1
        size: 16
        picture: row.outcome === "started" ? "wait" : row.outcome === "passed" ? "tick" : "alert"
        color: row.outcome === "started" ? Theme.secondary : row.outcome === "passed" ? Theme.success
            : row.outcome === "warned" ? Theme.warning : Theme.error
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.huge + Theme.small
        width: row.width - anchors.leftMargin
        spacing: Theme.tiny

        SafeText {
            width: parent.width
            text: row.title
            wrapMode: Text.Wrap
        }

        SafeText {
            width: parent.width
            visible: text !== ""
            text: row.details
            color: row.alarming ? Theme.error : row.outcome === "warned" ? Theme.warning : Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        Foldable {
            width: parent.width
            details: row.technical
            onCopyWanted: row.copyWanted()
        }
    }
}
