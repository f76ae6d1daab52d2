// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// The shadow of what lies over the others. It is made of rectangles, each wider than the one before: what blurs
/// needs a shader, which not every machine has.
Item {
    id: shadow

    property real radius: Theme.popupRadius ///< of what throws it

    readonly property int layers: Theme.contrast ? 0 : Theme.shadowWidth / 2 // there an edge does what tints do not

    Repeater {
        model: shadow.layers

        Rectangle {
            id: layer

            required property int index

            readonly property int reach: 2 * layer.index - Theme.shadowWidth / 2

            x: -layer.reach
            y: Theme.shadowDown - layer.reach
            width: shadow.width + 2 * layer.reach
            height: shadow.height + 2 * layer.reach
            radius: Math.max(0, shadow.radius + layer.reach)
            color: Theme.shadow
        }
    }
}
