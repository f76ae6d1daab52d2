// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What came and went with messages of one person, the youngest first. Nothing is fetched by itself.
Column {
    id: shared

    required property Messenger messenger
    required property var conversations ///< their numbers

    property string told: "" ///< what became of a file that was to be saved

    spacing: Theme.medium
    visible: row.count > 0

    CardHeading {
        width: parent.width
        text: qsTr("Photos and files")
    }

    ListView {
        id: row

        /// Up to the first and the last row, whatever becomes of those between.
        function fetch() {
            if (row.currentIndex > row.count - 10 || row.atXEnd)
                media.fetchOlder();
            else if (row.currentIndex < 10 || row.atXBeginning)
                media.fetchNewer();
        }

        objectName: "sharedMedia"
        width: parent.width
        height: Theme.sharedTile
        orientation: ListView.Horizontal
        spacing: Theme.small
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true

        model: SharedMediaModel {
            id: media

            messenger: shared.messenger
            conversations: shared.conversations
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Photos and files")

        ScrollBar.horizontal: SafeScrollBar {}

        Keys.onReturnPressed: (row.currentItem as SharedTile)?.act()
        Keys.onEnterPressed: (row.currentItem as SharedTile)?.act()
        Keys.onSpacePressed: (row.currentItem as SharedTile)?.act()

        onActiveFocusChanged: if (row.activeFocus && row.currentIndex < 0) row.currentIndex = 0
        onCurrentIndexChanged: row.fetch()
        onMovementEnded: row.fetch()

        delegate: SharedTile {
            readonly property bool chosen: desk.sounds.has(messageId, number)

            list: row
            media: shared.messenger.media
            onViewWanted: desk.view(messageId, number)
            playing: chosen && desk.sounds.playing
            trouble: chosen ? desk.sounds.problem : ""
            onPlayWanted: {
                shared.told = "";
                if (kind === "video")
                    desk.watch(messageId, number);
                else
                    desk.sounds.toggle(info, null);
            }
            onSaveWanted: desk.save(info, name)
        }
    }

    SafeLabel {
        objectName: "sharedMediaTold"
        width: parent.width
        visible: text !== ""
        text: shared.told !== "" ? shared.told : desk.sounds.problem
        color: Theme.secondary
        font.pixelSize: Theme.pillSize
        wrapMode: Text.Wrap
    }

    MediaDesk {
        id: desk

        messenger: shared.messenger
        onSaved: path => shared.told = qsTr("Saved as %1").arg(path)
        onNotSaved: why => shared.told = why
    }
}
