// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What is wrong with a path, below where it was typed, until it is another one.
Rectangle {
    id: notice

    required property Item field
    required property Item within ///< the dialog

    property string wrong: "" ///< the path

    function tell() {
        const place = notice.field.mapToItem(notice.within, 0, notice.field.height);
        notice.x = place.x;
        notice.y = place.y;
        notice.wrong = ""; // an alert is told as it shows up: its words come first
        notice.wrong = notice.field.text; // qmllint disable
    }

    objectName: "pathNotice"
    parent: notice.within
    z: 1
    width: notice.field.width
    height: words.height + 2 * Theme.medium
    visible: notice.Accessible.name !== "" && notice.field.visible && notice.field.text === notice.wrong // qmllint disable
    color: Theme.surface
    border.color: Theme.error
    radius: Theme.fieldRadius

    Accessible.role: Accessible.AlertMessage
    Accessible.name: notice.wrong !== "" ? qsTr("There is no folder “%1”").arg(notice.wrong) : ""

    SafeText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.medium
        width: parent.width - 2 * Theme.medium
        text: notice.Accessible.name
        color: Theme.error
        wrapMode: Text.Wrap
    }
}
