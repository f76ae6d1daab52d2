// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

import Parlance.Ui

/// A conversation in which nothing was said yet: with whom it will be.
ColumnLayout {
    id: empty

    required property string title
    required property string recipient ///< where messages go
    required property string initials
    required property int colour
    required property string portrait
    required property bool isGroup

    objectName: "emptyTalk"
    spacing: Theme.small

    Avatar {
        size: Theme.portrait
        initials: empty.initials
        colour: empty.colour
        portrait: empty.portrait
        isGroup: empty.isGroup
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.medium
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
        visible: empty.recipient !== empty.title
        text: empty.recipient
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    SafeLabel {
        text: qsTr("No messages yet")
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.topMargin: Theme.medium
    }
}
