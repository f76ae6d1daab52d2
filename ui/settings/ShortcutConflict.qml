// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The keys that were pressed belong to another command: it is named, and the user decides.
Rectangle {
    id: conflict

    required property string keys
    required property string owner

    signal takeWanted
    signal leaveWanted

    objectName: "shortcutConflict"
    implicitHeight: column.height + 2 * Theme.medium
    radius: Theme.fieldRadius
    color: Theme.notice
    border.width: 1
    border.color: Theme.noticeLine

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Component.onCompleted: leave.forceActiveFocus(Qt.TabFocusReason)

    Column {
        id: column

        x: Theme.large
        y: Theme.medium
        width: conflict.width - 2 * Theme.large
        spacing: Theme.small

        SafeText {
            id: words

            width: parent.width
            text: qsTr("%1 belongs to “%2”.").arg(conflict.keys).arg(conflict.owner)
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        Flow {
            width: parent.width
            spacing: Theme.medium

            SafeButton {
                objectName: "takeKeysButton"
                text: qsTr("Use it here")
                onClicked: conflict.takeWanted()
            }

            SafeButton {
                id: leave

                objectName: "leaveKeysButton"
                text: qsTr("Leave it there")
                onClicked: conflict.leaveWanted()
            }
        }
    }
}
