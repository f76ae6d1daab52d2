// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// Ourselves at one account, as the others see us; a click changes it.
Button {
    id: control

    required property Messenger messenger
    required property string accountId
    required property string name
    required property int availability
    required property bool isStale
    required property string presenceText
    required property string note
    required property string noteEnds

    property bool collapsed: false ///< there is room for a picture only

    readonly property string words: control.presenceText !== "" ? control.presenceText : qsTr("Not signed in")
    readonly property color ground: control.down ? Theme.surface3 : control.hovered ? Theme.surface2 : Theme.surface

    signal settingsWanted ///< of presence

    objectName: "ownPresence"
    implicitHeight: Theme.headerHeight
    padding: 0
    leftPadding: Theme.large
    rightPadding: Theme.large

    Accessible.name: qsTr("My presence, %1").arg(control.words)
    Accessible.description: control.note === "" ? control.name : control.name + " · " + control.note

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
    Keys.onUpPressed: control.clicked()

    onClicked: menu.open()

    contentItem: OwnPresenceFace {
        collapsed: control.collapsed
        availability: control.availability
        stale: control.isStale
        ground: control.ground
        words: control.words
        note: control.note
        name: control.name
    }

    background: Rectangle {
        color: control.ground

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            shown: control.visualFocus
            gap: -2 - Theme.ring
        }
    }

    OwnPresenceMenu {
        id: menu

        anchor: control
        accountId: control.accountId
        availability: control.availability
        note: control.note
        noteEnds: control.noteEnds
        onAvailabilityWanted: availability => control.messenger.people.setAvailability(control.accountId, availability)
        onNoteWanted: (note, minutes) => control.messenger.people.setNote(control.accountId, note, minutes)
        onLocationWanted: location => control.messenger.people.setLocation(control.accountId, location)
        onSettingsWanted: control.settingsWanted()
    }
}
