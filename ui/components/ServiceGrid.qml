// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The services that are installed.
Grid {
    id: grid

    required property Messenger messenger

    signal chosen(string service)

    columns: grid.width < 480 ? 1 : 2
    spacing: Theme.large

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Services")

    Component.onCompleted: tiles.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason)

    Repeater {
        id: tiles

        model: ServiceModel {
            messenger: grid.messenger
        }

        ServiceTile {
            id: tile

            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            onClicked: grid.chosen(tile.serviceId)
        }
    }
}
