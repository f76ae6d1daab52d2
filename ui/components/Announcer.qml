// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Has screen readers say something by itself: an alert that shows up and goes. There is nothing to be seen.
/// (Qt 6.4 knows no announcements.)
Item {
    id: announcer

    property string words: ""
    property var waiting: []

    function say(words: string) {
        announcer.waiting.push(words);
        if (!showing.running)
            announcer.next();
    }

    function next() {
        announcer.words = announcer.waiting.shift() ?? "";
        if (announcer.words !== "")
            showing.restart();
    }

    objectName: "announcer"
    width: 1
    height: 1
    visible: showing.running

    Accessible.role: Accessible.AlertMessage
    Accessible.name: announcer.words

    Timer {
        id: showing

        interval: Theme.announcementLasts
        // gone first: the next one is an alert of its own
        onTriggered: Qt.callLater(announcer.next) // qmllint disable
    }
}
