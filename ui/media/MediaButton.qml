// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// A file that came with a message: pressing it downloads it, ends that, tries again, or shows or plays what came. It
/// is never fetched by itself.
AbstractButton {
    id: button

    required property MediaActions media
    required property real messageId
    required property int number
    required property var attachment ///< as AttachmentRow
    property color ground: Theme.bubbleIn ///< what it lies on
    property color soft: Theme.secondary
    property bool unreadable: false ///< it is here, and no picture that can be shown

    readonly property MediaInfo info: MediaInfo {
        media: button.media
        message: button.messageId
        number: button.number
    }
    readonly property bool running: button.info.state === MediaActions.Waiting || button.info.state === MediaActions.Fetching
    readonly property bool kept: button.info.state === MediaActions.Kept
    readonly property bool showsPicture: button.info.picture !== ""
    readonly property bool canPlay: button.kept && (button.kind === "audio" && button.info.isSound || button.kind === "video" && button.info.isVideo)
    property bool playing: false
    property string trouble: "" ///< why it cannot be played
    readonly property bool canShow: button.showsPicture && !button.unreadable
    readonly property string kind: button.attachment?.kind ?? "file"
    readonly property string name: button.attachment?.name ?? ""
    readonly property string host: button.attachment?.host ?? ""
    readonly property string what: button.running ? qsTr("Cancel the download") : !button.kept ? qsTr("Download")
        : button.canShow ? qsTr("Show") : button.canPlay ? (button.playing ? qsTr("Pause") : qsTr("Play")) : qsTr("Save as…")
    readonly property bool isTold: button.running || button.info.state === MediaActions.Gone || button.explanation !== button.info.stateText ///< more than that nobody asked
    readonly property string explanation: button.trouble || button.info.problemText || button.info.stateText

    signal viewWanted
    signal playWanted
    signal saveWanted

    function act() {
        if (button.running)
            button.media.cancel(button.messageId, button.number);
        else if (!button.kept)
            button.media.fetch(button.messageId, button.number);
        else if (button.canShow)
            button.viewWanted();
        else if (button.canPlay)
            button.playWanted();
        else
            button.saveWanted();
    }

    /// What came of pressing it, where the keyboard still is.
    function tell() {
        if (button.activeFocus)
            announcer.say(button.Accessible.description);
    }

    onRunningChanged: if (!button.running) Qt.callLater(button.tell) // qmllint disable
    onTroubleChanged: if (button.trouble !== "") Qt.callLater(button.tell) // qmllint disable

    Accessible.role: Accessible.Button
    Accessible.name: button.attachment?.saidWithHost ?? ""
    Accessible.description: qsTr("%1. %2", "state of a file, what pressing it does").arg(button.explanation).arg(button.what)

    onClicked: button.act()
    Keys.onReturnPressed: button.act()
    Keys.onEnterPressed: button.act()

    Announcer {
        id: announcer
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
