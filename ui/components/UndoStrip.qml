// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

import Parlance.Ui

/// What was done just now, and for a while the way to take it back.
Rectangle {
    id: strip

    required property string words ///< empty: there is nothing to take back

    signal undoWanted
    signal focusLeft ///< the keyboard was here, and is to go elsewhere
    signal passed ///< nobody took it back

    /// Something was done: once its words are there they are said, though they may be those of before.
    function restart() {
        Qt.callLater(strip.tell); // qmllint disable
    }

    function tell() {
        if (!strip.visible)
            return;
        clock.restart();
        announcer.say(strip.words);
    }

    objectName: "undoStrip"
    implicitWidth: Theme.atLeast(300)
    implicitHeight: Math.max(Theme.atLeast(44), said.implicitHeight + 2 * Theme.medium)
    visible: strip.words !== ""
    radius: Theme.popupRadius
    color: Theme.text

    Accessible.role: Accessible.Grouping // no alert: it would be one again wherever its conversation is shown
    Accessible.name: strip.words

    PopupShadow {
        anchors.fill: parent
        z: -1
    }

    Announcer {
        id: announcer

        objectName: "undoAnnouncer"
    }

    HoverHandler {
        id: hover
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.medium
        spacing: Theme.medium

        SafeText {
            id: said

            objectName: "undoWords"
            text: strip.words
            color: Theme.surface
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }

        SafeButton {
            id: button

            objectName: "undoButton"
            quiet: true
            quietColor: Theme.linkOver
            text: qsTr("Undo")
            focusPolicy: Qt.TabFocus // a click leaves the keyboard where it is
            onClicked: {
                const hadFocus = button.activeFocus;
                strip.undoWanted();
                if (hadFocus)
                    strip.focusLeft();
            }
        }
    }

    Timer {
        id: clock

        interval: Theme.undoFor
        running: strip.visible && !hover.hovered && !button.visualFocus
        onTriggered: strip.passed()
    }
}
