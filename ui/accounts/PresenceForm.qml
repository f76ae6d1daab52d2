// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// All that the others can see of us, to be chosen and written.
Flickable {
    id: form

    required property int availability
    required property string note
    required property string noteEnds

    signal availabilityWanted(int availability)
    signal noteWanted(string note, int minutes)
    signal locationWanted(string location)
    signal settingsWanted ///< what is shown by itself
    signal done

    /// The one that holds, or else the first.
    function focusFirst() {
        const current = states.model.findIndex(state => state.value === form.availability && state.value !== Presence.Unknown);
        states.itemAt(Math.max(0, current)).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: SafeScrollBar {}

    Column {
        id: column

        width: form.width
        spacing: Theme.tiny

        Repeater {
            id: states

            model: [
                {value: Presence.Available, words: qsTr("Available")},
                {value: Presence.Busy, words: qsTr("Busy")},
                {value: Presence.DoNotDisturb, words: qsTr("Do not disturb")},
                {value: Presence.BeRightBack, words: qsTr("Be right back")},
                {value: Presence.OffWork, words: qsTr("Off work")},
                {value: Presence.Away, words: qsTr("Away")},
                {value: Presence.Unknown, words: qsTr("Reset status")}
            ]

            PresenceChoice {
                width: column.width
                current: form.availability
                onChosen: value => {
                    form.availabilityWanted(value);
                    form.done();
                }
            }
        }

        SafeButton {
            id: settings

            readonly property int indent: Theme.medium + Theme.huge - Theme.ring - 1 ///< in line with the words above

            objectName: "presenceSettingsButton"
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * (Theme.ring + 1) // its ring is not cut
            leftPadding: settings.mirrored ? Theme.small : settings.indent
            rightPadding: settings.mirrored ? settings.indent : Theme.small
            quiet: true
            text: qsTr("Presence settings…")
            onClicked: {
                form.done();
                form.settingsWanted();
            }
        }

        NoteForm {
            width: column.width
            note: form.note
            noteEnds: form.noteEnds
            onNoteWanted: (note, minutes) => form.noteWanted(note, minutes)
            onLocationWanted: location => form.locationWanted(location)
            onDone: form.done()
        }
    }

    Connections {
        target: form.Window.window

        // what has the focus is in view, however small the window
        function onActiveFocusItemChanged() {
            const item = form.Window.activeFocusItem;
            if (!item || !form.visible)
                return;
            const at = item.mapToItem(column, 0, 0).y;
            if (at >= 0 && at + item.height <= column.height)
                form.contentY = Math.max(0, Math.min(at - (form.height - item.height) / 2, form.contentHeight - form.height));
        }
    }
}
