// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What a part of a card is about.
SafeText {
    id: heading

    objectName: "cardHeading"
    topPadding: Theme.medium
    color: Theme.secondary
    font.pixelSize: Theme.pillSize
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap

    Accessible.role: Accessible.Heading
    Accessible.name: heading.text
}
