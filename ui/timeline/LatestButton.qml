// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Back to the newest message, and how many came meanwhile.
IconButton {
    id: control

    required property bool shown
    property int missed: 0

    objectName: "latestButton"
    implicitWidth: 42
    implicitHeight: 42
    visible: opacity > 0
    opacity: control.shown ? 1 : 0
    glyph: "down"
    what: qsTr("Go to the latest message")
    tint: Theme.text
    fill: control.down ? Theme.surface3 : Theme.surface

    Accessible.description: control.missed > 0 ? qsTr("%n new message(s)", "", control.missed) : ""

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        z: -1
        anchors.margins: -1
        radius: width / 2
        color: Theme.line
    }

    Badge {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.top
        count: control.missed
        room: 22
    }
}
