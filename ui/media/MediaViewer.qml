// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One picture over the whole window, and the way to the others of its timeline.
FocusScope {
    id: viewer

    required property Messenger messenger

    readonly property bool kept: info.state === MediaActions.Kept

    signal closed
    signal saveWanted(MediaInfo info, string name)

    function show(message: real, number: int) {
        gallery.open(message, number);
        viewer.forceActiveFocus(Qt.PopupFocusReason);
    }

    function save() {
        if (viewer.kept)
            viewer.saveWanted(info, gallery.name);
    }

    objectName: "mediaViewer"
    anchors.fill: parent
    focus: true

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Photo %1", "file name").arg(gallery.name)
    Accessible.description: info.stateText

    Keys.onEscapePressed: viewer.closed()
    Keys.onLeftPressed: gallery.go(viewer.LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: gallery.go(viewer.LayoutMirroring.enabled ? -1 : 1)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.matches(StandardKey.ZoomIn) || event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            stage.zoomBy(stage.step);
        else if (event.matches(StandardKey.ZoomOut) || event.key === Qt.Key_Minus)
            stage.zoomBy(1 / stage.step);
        else if (event.key === Qt.Key_0)
            stage.fit();
        else if (event.matches(StandardKey.Save))
            viewer.save();
        else
            event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab; // nothing below is meant
    }

    Gallery {
        id: gallery

        messenger: viewer.messenger
    }

    MediaInfo {
        id: info

        media: viewer.messenger.media
        message: gallery.message
        number: gallery.number
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.timeline
    }

    ZoomStage {
        id: stage

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        picture: info.picture
        file: info.file
    }

    MediaButton {
        id: absent

        objectName: "viewerTile"
        anchors.centerIn: stage
        visible: gallery.message !== 0 && (info.picture === "" || stage.isUnreadable)
        width: Math.min(stage.width - 2 * Theme.wide, Theme.listDefault)
        height: Theme.tileHeight
        media: viewer.messenger.media
        messageId: gallery.message
        number: gallery.number
        attachment: gallery.attachment
        unreadable: viewer.kept && absent.visible
        onSaveWanted: viewer.save()

        contentItem: MediaStack {
            button: absent
        }

        background: Rectangle {
            radius: Theme.popupRadius
            color: Theme.surface2

            FocusRing {
                shown: absent.visualFocus
            }
        }
    }

    MediaViewerBar {
        id: bar

        width: parent.width
        title: gallery.name
        subtitle: gallery.timeText
        canSave: viewer.kept
        hasOlder: gallery.hasOlder
        hasNewer: gallery.hasNewer
        onStepWanted: step => gallery.go(step)
        onZoomWanted: by => stage.zoomBy(by > 0 ? stage.step : 1 / stage.step)
        onSaveWanted: viewer.save()
        onCloseWanted: viewer.closed()
    }
}
