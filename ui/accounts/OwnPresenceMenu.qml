// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// What the others are to see of us.
Popup {
    id: popup

    required property Item anchor ///< above which it opens
    required property string accountId
    required property int availability
    required property string note
    required property string noteEnds

    signal availabilityWanted(int availability)
    signal noteWanted(string note, int minutes)
    signal locationWanted(string location)
    signal settingsWanted

    objectName: "ownPresenceMenu"
    parent: popup.anchor
    x: popup.anchor.LayoutMirroring.enabled ? popup.anchor.width - popup.width - Theme.medium : Theme.medium
    y: -height - Theme.small
    width: Math.min(320, (popup.parent?.Window.width ?? 320) - 2 * Theme.medium)
    height: Math.min(implicitHeight, (popup.parent?.Window.height ?? 480) - Theme.headerHeight - Theme.huge)
    padding: Theme.large
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    onAboutToShow: popup.contentItem.parent.Accessible.name = qsTr("My presence") // Qt 6.4 knows no other way
    onOpened: (popup.contentItem as PresenceForm)?.focusFirst()
    onClosed: popup.anchor.forceActiveFocus(Qt.TabFocusReason)

    background: PopupGround {}

    contentItem: PresenceForm {
        availability: popup.availability
        note: popup.note
        noteEnds: popup.noteEnds
        onAvailabilityWanted: availability => popup.availabilityWanted(availability)
        onNoteWanted: (note, minutes) => popup.noteWanted(note, minutes)
        onLocationWanted: location => popup.locationWanted(location)
        onSettingsWanted: popup.settingsWanted()
        onDone: popup.close()
    }
}
