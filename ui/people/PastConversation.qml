// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// A conversation with somebody, to be opened.
AbstractButton {
    id: row

    required property var modelData ///< see PersonCard::conversations

    objectName: "pastConversation"
    implicitHeight: Math.max(32, words.height + Theme.medium)

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2, %3, %4", "conversation, where, when, what was said last").arg(row.modelData.title).arg(row.modelData.place).arg(row.modelData.when).arg(row.modelData.preview)

    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        radius: Theme.fieldRadius
        color: row.down ? Theme.surface3 : row.hovered ? Theme.surface2 : "transparent"

        FocusRing {
            shown: row.visualFocus
        }
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.small
        anchors.rightMargin: Theme.small

        Glyph {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            picture: row.modelData.glyph
            size: 16
            color: Theme.secondary
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.medium
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Item {
                width: parent.width
                height: title.height

                SafeText {
                    id: title

                    anchors.left: parent.left
                    anchors.right: time.left
                    anchors.rightMargin: Theme.small
                    text: row.modelData.title
                    elide: Text.ElideRight
                    maximumLineCount: 1
                }

                SafeText {
                    id: time

                    anchors.right: parent.right
                    anchors.baseline: title.baseline
                    text: row.modelData.when
                    color: Theme.secondary
                    font.pixelSize: Theme.captionSize
                }
            }

            SafeText {
                width: parent.width
                visible: text !== ""
                text: row.modelData.preview !== "" ? row.modelData.preview : row.modelData.place
                color: Theme.secondary
                font.pixelSize: Theme.pillSize
                elide: Text.ElideRight
                maximumLineCount: 1
            }
        }
    }
}
