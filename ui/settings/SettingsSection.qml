// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What belongs together: shown when it was chosen, or as far as something in it was searched for.
Column {
    id: section

    required property string name
    required property string title
    required property string chosen ///< the name of the section that is shown
    required property string search ///< empty: nothing is searched for

    readonly property bool found: Array.from(section.children).some(child => (child as SettingsEntry)?.found ?? false)

    visible: section.search === "" ? section.chosen === section.name : section.found
    spacing: Theme.huge

    Accessible.role: Accessible.Grouping
    Accessible.name: section.title

    SafeText {
        width: section.width
        visible: section.search !== ""
        text: section.title
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
        elide: Text.ElideRight

        Accessible.role: Accessible.Heading
        Accessible.name: section.title
    }
}
