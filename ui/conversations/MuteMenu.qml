// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// For how long.
SafeMenu {
    id: menu

    signal chosen(int mute) ///< of ConversationActions

    objectName: "muteMenu"
    title: qsTr("Mute")
    usual: 200

    SafeMenuItem {
        objectName: "muteHourItem"
        text: qsTr("For 1 hour")
        onTriggered: menu.chosen(ConversationActions.ForOneHour)
    }

    SafeMenuItem {
        objectName: "muteEightHoursItem"
        text: qsTr("For 8 hours")
        onTriggered: menu.chosen(ConversationActions.ForEightHours)
    }

    SafeMenuItem {
        objectName: "muteTomorrowItem"
        text: qsTr("Until tomorrow, 8:00")
        onTriggered: menu.chosen(ConversationActions.UntilTomorrow)
    }

    SafeMenuItem {
        objectName: "muteWeekItem"
        text: qsTr("For 1 week")
        onTriggered: menu.chosen(ConversationActions.ForOneWeek)
    }

    SafeMenuItem {
        objectName: "muteAlwaysItem"
        text: qsTr("Always")
        onTriggered: menu.chosen(ConversationActions.ForEver)
    }
}
