// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What goes with the text: the files that wait, and what is said of those that cannot.
Column {
    id: attachments

    required property StagedMedia media
    required property string written ///< an address in it may be attached instead

    property string notice: "" ///< why something was not attached · what to do
    property string offered: "" ///< an address that was pasted into the text

    signal insteadWanted(string address)
    signal finished ///< the keyboard goes back to the text

    /// A picture or a file of this computer was brought.
    function refuseFile() {
        attachments.notice = attachments.media.whyNoFile;
    }

    /// \a words were pasted into the text.
    function offer(words: string) {
        attachments.offered = attachments.media.whyNot === "" ? attachments.media.addressIn(words) : "";
    }

    /// Takes the media that are among what was dropped. \return what is left, as text
    function takeDrop(urls: var, words: string, isPicture: bool): string {
        const places = urls.map(url => url.toString());
        if (places.some(place => place.startsWith("file:")) || isPicture && places.length === 0) {
            attachments.refuseFile();
            return "";
        }
        const whole = places.length > 0 ? places.join(" ") : words;
        const isMedia = places.length > 0 && (isPicture || places.every(place => attachments.media.addressIn(place) !== "")) || attachments.media.addressIn(words) !== "";
        if (!isMedia || attachments.media.whyNot !== "")
            return whole;
        attachments.notice = attachments.media.add(whole);
        return "";
    }

    Connections {
        target: attachments.media

        function onChanged() {
            attachments.notice = "";
        }
    }

    Lazy {
        wanted: attachments.notice !== ""

        NoticeBar {
            objectName: "attachmentNotice"
            width: attachments.width
            words: attachments.notice

            IconButton {
                objectName: "closeAttachmentNotice"
                implicitWidth: 28
                implicitHeight: 28
                glyph: "close"
                what: qsTr("Close")
                onClicked: {
                    attachments.notice = "";
                    attachments.finished();
                }
            }
        }
    }

    Lazy {
        wanted: attachments.offered !== "" && attachments.written.includes(attachments.offered)

        SafeButton {
            id: instead

            readonly property string words: attachments.media.offerText(attachments.offered)

            objectName: "attachInsteadButton"
            anchors.left: parent?.left
            anchors.leftMargin: Theme.large
            topPadding: Theme.small
            quiet: true
            text: ""
            Accessible.name: instead.words
            onClicked: attachments.insteadWanted(attachments.offered)

            contentItem: SafeText {
                text: instead.words
                color: Theme.link
                font.pixelSize: Theme.secondarySize
            }
        }
    }

    Lazy {
        wanted: attachments.media.count > 0

        AttachmentRail {
            width: attachments.width
            media: attachments.media
            onFinished: attachments.finished()
        }
    }

    SafeLabel {
        objectName: "attachmentHint"
        width: attachments.width
        leftPadding: Theme.wide
        rightPadding: Theme.wide
        topPadding: Theme.small
        visible: text !== ""
        text: attachments.media.problem === "" ? attachments.media.hint : ""
        color: Theme.secondary
        font.pixelSize: Theme.pillSize
        wrapMode: Text.Wrap
    }
}
