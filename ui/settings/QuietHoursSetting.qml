// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Whether it is said that it is night where somebody is, and when that is.
Column {
    id: setting

    /// A time of the day that is taken over as it is written.
    component Hour: FormField {
        id: hour

        required property int minutes ///< at first

        signal chosen(int minutes)

        width: Math.min(setting.width, Theme.atLeast(160))
        inputHints: Qt.ImhTime
        problem: ClockText.minutes(hour.text) < 0 ? qsTr("This is no time · write it like %1").arg(ClockText.words(8 * 60)) : ""
        onEdited: value => {
            if (ClockText.minutes(value) >= 0)
                hour.chosen(ClockText.minutes(value));
        }

        Component.onCompleted: hour.value = ClockText.words(hour.minutes) // not again: it is being written
    }

    spacing: Theme.medium

    SafeCheck {
        objectName: "quietHours"
        width: setting.width
        words: qsTr("Say when it is night where somebody is")
        details: qsTr("Before you text them: it can leave in their morning instead.")
        checked: Preferences.quietHours
        onToggled: Preferences.quietHours = checked
    }

    Lazy {
        wanted: Preferences.quietHours

        Flow {
            width: setting.width
            spacing: Theme.large

            Hour {
                inputName: "quietFrom"
                label: qsTr("Night from", "a time of the day")
                minutes: Preferences.quietFrom
                onChosen: minutes => Preferences.quietFrom = minutes
            }

            Hour {
                inputName: "quietUntil"
                label: qsTr("Night until", "a time of the day")
                minutes: Preferences.quietUntil
                onChosen: minutes => Preferences.quietUntil = minutes
            }
        }
    }
}
