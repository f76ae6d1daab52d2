// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The conversations that were open last, as windows are switched: each press of the key goes on by one, and letting go
/// of Ctrl opens the one that is marked.
FocusScope {
    id: switcher

    required property Messenger messenger
    required property var conversations ///< the one that is open, then those before it

    signal chosen(real conversation)
    signal closed

    function step(by: int) {
        list.currentIndex = (list.currentIndex + by + list.count) % list.count;
    }

    function choose() {
        switcher.chosen(switcher.conversations[list.currentIndex]);
    }

    objectName: "recentSwitcher"
    anchors.fill: parent
    focus: true

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Recent conversations")

    Component.onCompleted: list.forceActiveFocus(Qt.PopupFocusReason)

    Keys.onReleased: event => {
        event.accepted = !event.isAutoRepeat && [Qt.Key_Control, Qt.Key_Meta, Qt.Key_Alt].includes(event.key);
        if (event.accepted)
            switcher.choose();
    }
    Keys.onReturnPressed: switcher.choose() // its keys may be others, which are not held
    Keys.onEnterPressed: switcher.choose()
    Keys.onEscapePressed: switcher.closed()

    MouseArea {
        anchors.fill: parent
        onPressed: switcher.closed()
    }

    PopupGround {
        anchors.centerIn: parent
        width: Math.min(Theme.listDefault, parent.width - 2 * Theme.medium)
        height: list.height + 2 * Theme.small

        ListView {
            id: list

            objectName: "recentList"
            x: Theme.small
            y: Theme.small
            width: parent.width - 2 * Theme.small
            height: Math.min(contentHeight, switcher.height - 4 * Theme.medium)
            clip: true
            model: switcher.conversations
            currentIndex: 1
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationWraps: true

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Recent conversations")

            delegate: Rectangle {
                id: row

                required property int index
                required property real modelData

                readonly property bool isCurrent: list.currentIndex === row.index

                objectName: "recentRow"
                width: list.width
                height: Theme.personRow
                radius: Theme.fieldRadius
                color: row.isCurrent ? Theme.surface2 : "transparent"
                border.width: row.isCurrent ? Theme.ring : 0
                border.color: Theme.focus

                Accessible.role: Accessible.ListItem
                Accessible.name: info.title
                Accessible.focusable: true
                Accessible.focused: row.isCurrent

                ConversationInfo {
                    id: info

                    messenger: switcher.messenger
                    conversation: row.modelData
                }

                Avatar {
                    id: face

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.medium
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.personAvatar
                    initials: info.initials
                    colour: info.colourIndex
                    portrait: info.portrait
                    isGroup: info.isGroup
                    ground: Theme.surface
                }

                SafeText {
                    anchors.left: face.right
                    anchors.leftMargin: Theme.large
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.medium
                    anchors.verticalCenter: parent.verticalCenter
                    text: info.title
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }

                TapHandler {
                    onTapped: {
                        list.currentIndex = row.index;
                        switcher.choose();
                    }
                }
            }
        }
    }
}
