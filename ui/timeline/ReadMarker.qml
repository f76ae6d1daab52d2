// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A message is read when half of it, or its last line, was in view for a second while somebody watched.
Timer {
    id: marker

    required property Timeline timeline
    required property int unread
    property bool watched: false

    property real newestSeen: 0
    property real marked: 0 ///< the last one that was reported

    signal seen(real message)

    function look() {
        const timeline = marker.timeline;
        const bottom = timeline.contentY + timeline.height;
        let row = timeline.indexAt(timeline.width / 2, bottom - 1);
        const bubble = timeline.bubble(row);
        if (bubble && bubble.y + bubble.height > bottom + 1 && bottom - bubble.y < bubble.height / 2)
            ++row;
        marker.newestSeen = timeline.bubble(row)?.messageId ?? 0;
    }

    interval: Theme.readAfter
    running: marker.watched && marker.unread > 0 && marker.newestSeen !== 0 && marker.newestSeen !== marker.marked
    onTriggered: {
        marker.marked = marker.newestSeen;
        marker.seen(marker.newestSeen);
    }
    onNewestSeenChanged: if (marker.running) marker.restart()

    readonly property Connections views: Connections {
        target: marker.timeline

        function onContentYChanged() {
            marker.look();
        }

        function onHeightChanged() {
            marker.look();
        }

        function onSettled() {
            marker.look();
        }
    }
}
