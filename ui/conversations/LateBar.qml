// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Tells of all messages together that missed their time, or whose writer is to look first: none of them leaves by
/// itself any more.
NoticeBar {
    id: bar

    required property Messenger messenger

    signal lookWanted

    objectName: "lateBar"
    picture: "calendar"
    words: late.count > 0 ? qsTr("%n messages have not left and wait for you", "", late.count) : ""

    SafeButton {
        objectName: "lookThroughButton"
        quiet: true
        text: qsTr("Look through")
        onClicked: bar.lookWanted()
    }

    LateMessages {
        id: late

        messenger: bar.messenger
    }
}
