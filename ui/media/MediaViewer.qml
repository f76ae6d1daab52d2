// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One picture or video over the whole window, and the way to the others of its timeline. Walking there plays nothing,
/// and ends what plays: only what somebody asked for is to be heard, and only while it is seen.
FocusScope {
    id: viewer

    required property Messenger messenger
    required property PlayDesk player
    required property bool isPainted ///< nothing but painted items is drawn here

    readonly property MediaInfo info: MediaInfo {
        media: viewer.messenger.media
        message: gallery.message
        number: gallery.number
    }
    readonly property bool kept: viewer.info.state === MediaActions.Kept
    readonly property var attachment: gallery.attachment
    readonly property bool isVideo: viewer.attachment.kind === "video"
    readonly property bool canWatch: viewer.kept && viewer.isVideo && viewer.info.isVideo
    readonly property VideoStage video: videos.item as VideoStage
    property bool watches: false ///< the video begins as soon as it is here: it was asked for

    signal closed
    signal saveWanted(MediaInfo info, string name)

    function show(message: real, number: int, watches: bool) {
        viewer.watches = watches;
        gallery.open(message, number);
        viewer.forceActiveFocus(Qt.PopupFocusReason);
    }

    function save() {
        if (viewer.kept)
            viewer.saveWanted(viewer.info, gallery.name);
    }

    onVideoChanged: {
        if (viewer.watches)
            viewer.video?.toggle();
        viewer.watches = false;
    }

    objectName: "mediaViewer"
    anchors.fill: parent
    focus: true

    Accessible.role: Accessible.Dialog
    Accessible.name: gallery.name === viewer.attachment.said ? gallery.name : viewer.isVideo ? qsTr("Video %1", "file name").arg(gallery.name) : qsTr("Photo %1", "file name").arg(gallery.name)
    Accessible.description: viewer.info.stateText

    Keys.onEscapePressed: viewer.closed()
    Keys.onLeftPressed: gallery.go(viewer.LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: gallery.go(viewer.LayoutMirroring.enabled ? -1 : 1)
    Keys.onSpacePressed: viewer.video?.toggle()
    Keys.onReturnPressed: viewer.video?.toggle()
    Keys.onEnterPressed: viewer.video?.toggle()
    Keys.onUpPressed: viewer.video?.volume.change(10)
    Keys.onDownPressed: viewer.video?.volume.change(-10)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_M)
            viewer.video?.volume.mute();
        else if (event.matches(StandardKey.ZoomIn) || event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
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
        onChanged: if (viewer.player.screen && !viewer.player.has(gallery.message, gallery.number)) viewer.player.stop()
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
        picture: viewer.info.picture
        file: viewer.info.file
    }

    Lazy {
        id: videos

        wanted: viewer.canWatch

        VideoStage {
            anchors.fill: stage
            player: viewer.player
            info: viewer.info
            isPainted: viewer.isPainted
            onSaveWanted: viewer.save()
        }
    }

    MediaButton {
        id: absent

        objectName: "viewerTile"
        anchors.centerIn: stage
        visible: gallery.message !== 0 && !viewer.canWatch && (viewer.info.picture === "" || stage.isUnreadable)
        width: Math.min(stage.width - 2 * Theme.wide, Theme.listDefault)
        height: Theme.tileHeight
        media: viewer.messenger.media
        messageId: gallery.message
        number: gallery.number
        attachment: viewer.attachment
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
        canZoom: !viewer.isVideo
        hasOlder: gallery.hasOlder
        hasNewer: gallery.hasNewer
        onStepWanted: step => gallery.go(step)
        onZoomWanted: by => stage.zoomBy(by > 0 ? stage.step : 1 / stage.step)
        onSaveWanted: viewer.save()
        onCloseWanted: viewer.closed()
    }
}
