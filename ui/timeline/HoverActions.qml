// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// What is done most with a message, beside it while the pointer is there.
Row {
    id: actions

    required property bool canReply
    required property bool roomy ///< else only the way to everything
    required property bool mirrored ///< the message stands on the other side

    signal replyWanted
    signal copyWanted
    signal moreWanted

    objectName: "hoverActions"
    spacing: Theme.small // with it, MessageBubble.actionsWidth
    layoutDirection: actions.mirrored ? Qt.RightToLeft : Qt.LeftToRight
    opacity: 0

    Component.onCompleted: actions.opacity = 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    component Action: IconButton {
        implicitWidth: 24
        implicitHeight: 24
        activeFocusOnTab: false // the menu has it for the keyboard
        focusPolicy: Qt.NoFocus
    }

    Action {
        objectName: "hoverReply"
        visible: actions.roomy && actions.canReply
        glyph: "reply"
        what: qsTr("Reply")
        onClicked: actions.replyWanted()
    }

    Action {
        objectName: "hoverCopy"
        visible: actions.roomy
        glyph: "copy"
        what: qsTr("Copy text")
        onClicked: actions.copyWanted()
    }

    Action {
        objectName: "hoverMore"
        glyph: "more"
        what: qsTr("More")
        onClicked: actions.moreWanted()
    }
}
