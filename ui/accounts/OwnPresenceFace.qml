// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What OwnPresence shows: a dot, a word, and a note or the account's name.
Item {
    id: face

    required property int availability
    required property bool stale
    required property color ground
    required property string words
    required property string note
    required property string name
    property bool collapsed: false ///< there is room for a picture only

    Lazy {
        wanted: face.collapsed

        Avatar {
            x: (face.width - width) / 2
            y: (face.height - height) / 2
            size: Theme.personAvatar
            availability: face.availability
            stale: face.stale
            ground: face.ground
        }
    }

    PresenceDot {
        id: dot

        visible: dot.availability !== Presence.Unknown && !face.collapsed
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        availability: face.availability
        stale: face.stale
        ground: face.ground
    }

    Column {
        visible: !face.collapsed
        anchors.left: parent.left
        anchors.leftMargin: dot.visible ? dot.width + Theme.medium : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        SafeText {
            objectName: "ownPresenceWords"
            width: parent.width
            text: face.words
            font.pixelSize: Theme.secondarySize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: 1
        }

        SafeText {
            objectName: "ownNote"
            width: parent.width
            text: face.note === "" ? face.name : face.note
            color: Theme.secondary
            font.pixelSize: Theme.pillSize
            font.italic: face.note !== "" && Theme.slants(face.note)
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }
}
