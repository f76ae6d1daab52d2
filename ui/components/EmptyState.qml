// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

import Parlance.Ui

/// Says why nothing is here, and what to do about it.
ColumnLayout {
    id: empty

    required property string title
    property string words: ""
    property string glyph: ""

    spacing: Theme.medium

    Glyph {
        visible: empty.glyph !== ""
        picture: empty.glyph
        size: 48
        color: Theme.secondary
        Layout.alignment: Qt.AlignHCenter
    }

    SafeLabel {
        text: empty.title
        font.pixelSize: Theme.headerSize
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    SafeLabel {
        visible: empty.words !== ""
        text: empty.words
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
