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

    readonly property real tallest: {
        let most = 0;
        for (let i = 0; i < tiles.count; ++i)
            most = Math.max(most, tiles.itemAt(i)?.implicitHeight ?? 0);
        return most;
    }

    signal chosen(string service)

    columns: grid.width < Theme.atLeast(480) ? 1 : 2
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
            height: grid.tallest
            onClicked: grid.chosen(tile.serviceId)
        }
    }
}
