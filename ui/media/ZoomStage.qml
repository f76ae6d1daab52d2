// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A picture that is looked at closely: it begins as large as fits, grows under the pointer, and can be moved.
Item {
    id: stage

    required property string picture ///< as MediaInfo::picture

    property url file: "" ///< of the picture, to be dragged out

    readonly property bool isUnreadable: image.isUnreadable
    readonly property real step: 1.25
    readonly property real most: 8
    property real zoom: 1 ///< of the size that fits

    function fit() {
        stage.zoom = 1;
        stage.place(0, 0);
    }

    /// Keeps what is seen at (\a x, \a y) where it is; without, the middle.
    function zoomBy(factor: real, x = stage.width / 2, y = stage.height / 2) {
        const before = stage.zoom;
        stage.zoom = Math.max(1, Math.min(before * factor, stage.most));
        const grown = stage.zoom / before;
        stage.place(x - (x - sheet.x) * grown, y - (y - sheet.y) * grown);
    }

    /// Not further than its edges.
    function place(x: real, y: real) {
        sheet.x = Math.min(0, Math.max(x, stage.width - sheet.width));
        sheet.y = Math.min(0, Math.max(y, stage.height - sheet.height));
    }

    objectName: "zoomStage"
    clip: true

    onPictureChanged: stage.fit()
    onWidthChanged: stage.fit()
    onHeightChanged: stage.fit()

    Item {
        id: sheet

        width: stage.width * stage.zoom
        height: stage.height * stage.zoom

        MediaPicture {
            id: image

            readonly property real fitting: image.isEmpty ? 0 : Math.min(1, stage.width / image.implicitWidth, stage.height / image.implicitHeight)

            anchors.centerIn: parent
            width: image.implicitWidth * image.fitting * stage.zoom
            height: image.implicitHeight * image.fitting * stage.zoom
            picture: stage.picture
            mipmap: true
        }
    }

    WheelHandler {
        onWheel: event => stage.zoomBy(event.angleDelta.y > 0 ? stage.step : 1 / stage.step, event.x, event.y)
    }

    Item {
        objectName: "dragOut"
        Drag.dragType: Drag.Automatic
        Drag.supportedActions: Qt.CopyAction
        Drag.mimeData: ({"text/uri-list": String(stage.file)})
        Drag.active: out.active
    }

    DragHandler {
        id: out

        target: null
        enabled: stage.zoom === 1 && String(stage.file) !== ""
    }

    DragHandler {
        property point begun

        enabled: !out.enabled

        target: null
        onActiveChanged: begun = Qt.point(sheet.x, sheet.y)
        onTranslationChanged: if (active) stage.place(begun.x + translation.x, begun.y + translation.y)
    }
}
