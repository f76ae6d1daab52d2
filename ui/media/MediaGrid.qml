// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// What came with a message: its pictures and videos as a mosaic, its other files below. Its size follows from how many there
/// are; one picture alone has its own shape if it lay here before it was shown. What arrives changes nothing.
Column {
    id: grid

    required property MediaDesk desk
    required property real messageId
    required property var attachments ///< as MessageRow::attachments
    required property int widest
    property color ground: Theme.bubbleIn
    property color soft: Theme.secondary

    readonly property list<int> pictures: grid.numbers(true)
    readonly property list<int> files: grid.numbers(false)
    readonly property size pixels: grid.known() // of the only one
    readonly property size alone: grid.fitted(grid.pixels.width, grid.pixels.height)
    readonly property var places: grid.laidOut(grid.pictures.length)
    readonly property int mosaicWidth: grid.pictures.length === 1 ? grid.alone.width : Math.min(grid.widest, Theme.mosaicWidth)
    readonly property int mosaicHeight: grid.places.length > 0 ? grid.places[grid.places.length - 1].y + grid.places[grid.places.length - 1].height : 0

    /// Looked up when the message is laid out, and not again when its picture arrives.
    function known(): size {
        const media = grid.desk.media;
        return media.isReady && grid.pictures.length === 1 ? media.pixels(grid.messageId, grid.pictures[0]) : Qt.size(0, 0);
    }

    /// As large as it is, if there is room; what is very long is cut.
    function fitted(width: real, height: real): size {
        const widest = Math.min(grid.widest, Theme.pictureMost);
        if (width <= 0 || height <= 0)
            return Qt.size(Math.min(widest, Theme.tileWidth), Math.round(Math.min(widest, Theme.tileWidth) * 3 / 4));
        const scale = Math.min(1, widest / width, grid.desk.tallest / height);
        return Qt.size(Math.min(widest, Math.max(Theme.pictureLeast, Math.round(width * scale))),
            Math.max(Theme.pictureLeast, Math.round(height * scale)));
    }

    function numbers(areVisual: bool): list<int> {
        const numbers = [];
        for (let number = 0; number < grid.attachments.length; ++number) {
            if (grid.attachments[number].isVisual === areVisual)
                numbers.push(number);
        }
        return numbers;
    }

    /// How many stand in each line.
    function lines(count: int): var {
        const few = [[], [], [2], [1, 2], [2, 2], [2, 3], [3, 3], [2, 2, 3], [2, 3, 3], [3, 3, 3], [2, 2, 3, 3]];
        const lines = count < few.length ? few[count] : [];
        for (let rest = count; lines.length === 0 || count >= few.length && rest > 0; rest -= 3) {
            if (rest <= 0)
                break;
            lines.push(Math.min(3, rest));
        }
        return lines;
    }

    function laidOut(count: int): var {
        const places = [];
        if (count === 1)
            return [{x: 0, y: 0, width: grid.alone.width, height: grid.alone.height}];
        let y = 0;
        for (const inLine of grid.lines(count)) {
            const width = (grid.mosaicWidth - (inLine - 1) * Theme.mosaicGap) / inLine;
            const height = Math.round(inLine === 3 ? width : width * 3 / 4);
            for (let i = 0; i < inLine; ++i)
                places.push({x: i * (width + Theme.mosaicGap), y: y, width: width, height: height});
            y += height + Theme.mosaicGap;
        }
        return places;
    }

    spacing: Theme.small
    topPadding: Theme.small // the frame of the pictures must not lie over the words

    Item {
        visible: grid.pictures.length > 0
        width: grid.mosaicWidth
        height: grid.mosaicHeight

        Repeater {
            model: grid.pictures.length

            MediaTile {
                required property int index

                readonly property var place: grid.places[index] ?? {x: 0, y: 0, width: 0, height: 0}

                x: place.x
                y: place.y
                width: place.width
                height: place.height
                media: grid.desk.media
                messageId: grid.messageId
                number: grid.pictures[index] ?? 0
                attachment: grid.attachments[number]
                ground: grid.ground
                onViewWanted: grid.desk.view(messageId, number)
                onPlayWanted: grid.desk.watch(messageId, number)
                onSaveWanted: grid.desk.save(info, name)
            }
        }

        Rectangle { // rounds the corners
            anchors.fill: parent
            anchors.margins: -border.width
            color: "transparent"
            border.width: 4
            border.color: grid.ground
            radius: Theme.fieldRadius + border.width
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: 1
            border.color: Theme.outline
            radius: Theme.fieldRadius
        }
    }

    Repeater {
        model: grid.files.length

        MediaFileRow {
            required property int index

            width: Math.min(grid.widest, Theme.mosaicWidth)
            media: grid.desk.media
            messageId: grid.messageId
            number: grid.files[index] ?? 0
            attachment: grid.attachments[number]
            soft: grid.soft
            sounds: grid.desk.sounds
            onViewWanted: grid.desk.view(messageId, number)
            onSaveWanted: grid.desk.save(info, name)
        }
    }
}
