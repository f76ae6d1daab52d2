// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// A message as another one quotes it: who, one line of what, and its picture if that lies here already.
Item {
    id: quote

    required property MediaActions media
    required property real message ///< that is quoted
    required property string author
    required property string words
    required property color soft
    required property color bar
    property bool outgoing: false ///< it stands in a message of ours

    readonly property int taken: Math.ceil(Math.max(who.implicitWidth, what.implicitWidth)) + quote.inset + Theme.medium
    readonly property int inset: 3 + Theme.medium + (quote.hasPicture ? Theme.quotePicture + Theme.medium : 0) ///< of the words
    readonly property bool hasPicture: info.picture !== ""

    implicitHeight: Math.max(column.height, quote.hasPicture ? Theme.quotePicture : 0) + 2 * Theme.tiny

    MediaInfo { // it never fetches
        id: info

        media: quote.media
        message: quote.message
        number: 0
    }

    Rectangle {
        objectName: "quoteTint"
        anchors.fill: parent
        radius: Theme.joinedRadius
        // a tint of what is tinted already would leave names too pale
        color: quote.outgoing ? Theme.bubbleButton : Qt.alpha(quote.bar, Theme.contrast ? 0 : 0.1)
    }

    Rectangle {
        anchors.left: parent.left
        width: 3
        height: parent.height
        radius: 2
        color: quote.bar
    }

    Lazy {
        wanted: quote.hasPicture

        MediaPicture {
            objectName: "quotePicture"
            anchors.left: parent?.left
            anchors.leftMargin: 3 + Theme.medium
            anchors.verticalCenter: parent?.verticalCenter
            width: Theme.quotePicture
            height: Theme.quotePicture
            picture: info.picture
            fillMode: Image.PreserveAspectCrop
            sourceSize.width: Math.ceil(width * Screen.devicePixelRatio)
            sourceSize.height: Math.ceil(height * Screen.devicePixelRatio)
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: quote.inset
        anchors.verticalCenter: parent.verticalCenter
        width: quote.width - quote.inset - Theme.medium

        SafeText {
            id: who

            width: parent.width
            text: quote.author
            color: quote.bar
            font.pixelSize: Theme.pillSize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }

        SafeText {
            id: what

            width: parent.width
            text: quote.words
            color: quote.soft
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
            wrapMode: quote.hasPicture ? Text.Wrap : Text.NoWrap
            maximumLineCount: quote.hasPicture ? 2 : 1
        }
    }
}
