// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Takes one file of this computer that is dropped here.
DropArea {
    id: drop

    signal fileDropped(url file)

    objectName: "fileDrop"
    keys: ["text/uri-list"]

    onDropped: event => {
        if (event.urls.length !== 1 || !event.urls[0].toString().startsWith("file:"))
            return;
        event.accept(Qt.CopyAction);
        drop.fileDropped(event.urls[0]);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.small
        visible: drop.containsDrag
        color: "transparent"
        radius: Theme.popupRadius
        border.width: Theme.ring
        border.color: Theme.accentGlyph
    }
}
