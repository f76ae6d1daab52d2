// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// What rows will look like, while they are a long time coming. Does not flicker: it comes late and stays a moment.
Rectangle {
    id: skeleton

    required property bool loading
    property bool due: false

    onLoadingChanged: if (!skeleton.loading && !least.running) skeleton.due = false

    objectName: "listSkeleton"
    visible: skeleton.due
    color: Theme.surface
    clip: true

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Loading")

    Timer {
        interval: Theme.skeletonAfter
        running: skeleton.loading && !skeleton.due
        onTriggered: {
            skeleton.due = true;
            least.start();
        }
    }

    Timer {
        id: least

        interval: Theme.skeletonLeast
        onTriggered: skeleton.due = skeleton.loading
    }

    Column {
        Repeater {
            model: skeleton.due ? Math.ceil(skeleton.height / Theme.rowHeight) : 0

            Item {
                id: shape

                required property int index
                readonly property real beside: Theme.rowAvatar + 2 * Theme.large

                width: skeleton.width
                height: Theme.rowHeight

                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.large
                    y: (shape.height - height) / 2
                    width: Theme.rowAvatar
                    height: width
                    radius: width / 2
                    color: Theme.surface2
                }

                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: shape.beside
                    y: shape.height / 2 - height - Theme.small
                    width: (shape.width - shape.beside) * (shape.index % 2 === 0 ? 0.5 : 0.4)
                    height: Theme.mark
                    radius: Theme.joinedRadius
                    color: Theme.surface2
                }

                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: shape.beside
                    y: shape.height / 2 + Theme.small
                    width: (shape.width - shape.beside) * (shape.index % 3 === 0 ? 0.6 : 0.75)
                    height: Theme.mark
                    radius: Theme.joinedRadius
                    color: Theme.surface2
                }
            }
        }
    }
}
