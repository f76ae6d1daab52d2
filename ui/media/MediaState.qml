// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What pressing a file does now, drawn: download, cancel, try again.
Item {
    id: face

    required property MediaInfo info
    property color ink: Theme.text
    property string rest: "download" ///< the glyph while nothing goes on

    readonly property bool running: face.info.state === MediaActions.Waiting || face.info.state === MediaActions.Fetching
    readonly property bool failed: face.info.state === MediaActions.Failed || face.info.state === MediaActions.Gone

    implicitWidth: Theme.downloadRing
    implicitHeight: Theme.downloadRing

    DownloadRing {
        anchors.centerIn: parent
        visible: face.running
        progress: face.info.progress
        ink: face.ink
    }

    Rectangle {
        anchors.centerIn: parent
        visible: !face.running
        width: Theme.downloadRing
        height: Theme.downloadRing
        radius: width / 2
        color: "transparent"
        border.width: 1
        border.color: face.ink

        Glyph {
            anchors.centerIn: parent
            picture: face.failed ? "again" : face.rest
            size: 18
            color: face.ink
        }
    }
}
