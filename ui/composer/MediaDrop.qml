// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Where something can be dropped into a conversation, and what would come of it.
DropArea {
    id: area

    required property StagedMedia media
    property string says: ""

    signal brought(var urls, string words, bool isPicture)

    function isPicture(formats: var): bool {
        return formats.some(format => format.startsWith("image/") || format === "application/x-qt-image");
    }

    objectName: "mediaDrop"

    onEntered: drag => {
        const isFile = drag.urls.some(url => url.toString().startsWith("file:")) || !drag.hasUrls && !drag.hasText;
        drag.accepted = drag.hasUrls || drag.hasText || area.isPicture(drag.formats);
        area.says = isFile ? area.media.whyNoFile : drag.hasUrls && area.media.whyNot === "" ? qsTr("Drop it to attach it") : qsTr("Drop it to write it");
    }
    onDropped: drop => {
        area.brought(Array.from(drop.urls), drop.text, area.isPicture(drop.formats));
        drop.accept(Qt.CopyAction);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.medium
        visible: area.containsDrag
        radius: Theme.popupRadius
        color: Theme.surface
        opacity: 0.95
        border.width: 2
        border.color: Theme.accentGlyph

        SafeText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.huge
            text: area.says
            font.pixelSize: Theme.headerSize
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
