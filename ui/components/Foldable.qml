// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// Technical details, folded away until somebody wants them.
Column {
    id: foldable

    required property string details
    property color tint: Theme.secondary
    property color linkTint: Theme.link
    property bool open: false

    signal copyWanted

    objectName: "foldable"
    spacing: Theme.small
    visible: foldable.details !== ""

    Row {
        anchors.left: parent.left
        spacing: Theme.medium

        SafeButton {
            objectName: "detailsButton"
            quiet: true
            quietColor: foldable.linkTint
            leftPadding: 0
            text: foldable.open ? qsTr("Hide details") : qsTr("Technical details")
            onClicked: foldable.open = !foldable.open
        }

        SafeButton {
            objectName: "copyDetailsButton"
            visible: foldable.open
            quiet: true
            quietColor: foldable.linkTint
            text: qsTr("Copy details")
            onClicked: foldable.copyWanted()
        }
    }

    Lazy {
        wanted: foldable.open

        SafeLabel {
            width: foldable.width
            text: foldable.details
            color: foldable.tint
            font.pixelSize: Theme.pillSize
            wrapMode: Text.Wrap
        }
    }
}
