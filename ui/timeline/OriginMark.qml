// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Through which account the messages below went, where one timeline shows several conversations.
Row {
    id: mark

    required property string account
    required property string picture ///< its service's glyph
    required property int widest

    objectName: "originMark"
    leftPadding: Theme.large
    rightPadding: Theme.large
    spacing: Theme.small

    Glyph {
        anchors.verticalCenter: parent.verticalCenter
        picture: mark.picture
        size: 14
        color: Theme.secondary
    }

    SafeText {
        text: mark.account
        color: Theme.secondary
        font.pixelSize: Theme.pillSize
        font.weight: Font.DemiBold
        width: Math.min(implicitWidth, mark.widest - 2 * Theme.large - 14 - mark.spacing)
        elide: Text.ElideRight
    }
}
