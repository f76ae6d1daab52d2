// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// Who is writing. Its room is there whether somebody writes or not, so that nothing moves when they do.
Item {
    id: line

    required property string words ///< empty: nobody

    objectName: "typingLine"
    implicitHeight: Theme.typingHeight

    Lazy {
        wanted: line.words !== ""

        Row {
            anchors.left: parent?.left
            anchors.leftMargin: Theme.wide
            anchors.verticalCenter: parent?.verticalCenter
            spacing: Theme.medium

            Accessible.role: Accessible.StaticText
            Accessible.name: line.words

            Row {
                anchors.verticalCenter: said.verticalCenter
                spacing: Theme.small

                Repeater {
                    model: 3

                    Rectangle {
                        id: dot

                        required property int index

                        width: Theme.typingDot
                        height: width
                        radius: width / 2
                        color: Theme.secondary

                        SequentialAnimation on opacity {
                            running: !Theme.reducedMotion
                            loops: Animation.Infinite

                            PauseAnimation {
                                duration: dot.index * Theme.typingShift
                            }
                            NumberAnimation {
                                to: 0.3
                                duration: Theme.typingCycle / 4
                            }
                            NumberAnimation {
                                to: 1
                                duration: Theme.typingCycle / 4
                            }
                            PauseAnimation {
                                duration: Theme.typingCycle / 2 - dot.index * Theme.typingShift
                            }
                        }
                    }
                }
            }

            SafeText {
                id: said

                objectName: "typingWords"
                width: Math.min(implicitWidth, line.width - 2 * Theme.wide - Theme.vast)
                text: line.words
                color: Theme.secondary
                font.pixelSize: Theme.pillSize
                elide: Text.ElideRight
                maximumLineCount: 1
            }
        }
    }
}
