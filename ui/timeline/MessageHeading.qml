// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// What stands above a message: a new day, where the new ones begin, who wrote it.
Column {
    id: heading

    required property string dayText
    required property string unreadText
    required property string pauseText ///< how long nobody wrote; empty: it need not be said
    required property string sender ///< empty: it need not be said
    required property string timeText ///< beside the sender; empty: it stands elsewhere
    required property int colour ///< the sender's; -1: us
    required property int inset ///< of what they wrote
    required property string origin ///< the account it went through; empty: it need not be said
    required property string originGlyph
    required property bool atRight
    required property int widest

    objectName: "messageHeading"
    spacing: Theme.small

    Lazy {
        wanted: heading.dayText !== ""

        Item {
            width: heading.width
            height: pill.height + Theme.huge

            DayPill {
                id: pill

                anchors.centerIn: parent
                day: heading.dayText
            }
        }
    }

    Lazy {
        wanted: heading.pauseText !== ""

        SafeText {
            objectName: "pauseText"
            width: heading.width
            text: heading.pauseText
            color: Theme.secondary
            font.pixelSize: Theme.captionSize
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Lazy {
        wanted: heading.unreadText !== ""

        UnreadLine {
            width: heading.width
            words: heading.unreadText
        }
    }

    Lazy {
        wanted: heading.origin !== ""

        Item {
            width: heading.width
            height: origin.height

            OriginMark {
                id: origin

                anchors.left: heading.atRight ? undefined : parent.left
                anchors.right: heading.atRight ? parent.right : undefined
                account: heading.origin
                picture: heading.originGlyph
                widest: heading.widest
            }
        }
    }

    Lazy {
        wanted: heading.sender !== ""

        Row {
            anchors.left: parent?.left
            anchors.leftMargin: heading.inset + Theme.bubbleAside
            spacing: Theme.medium

            SafeText {
                id: name

                text: heading.sender
                color: heading.colour >= 0 ? Theme.author(heading.colour) : Theme.text
                font.pixelSize: Theme.secondarySize
                font.weight: Font.DemiBold
                width: Math.min(implicitWidth, heading.widest - 2 * Theme.bubbleAside - (time.visible ? time.width + Theme.medium : 0))
                elide: Text.ElideRight
            }

            SafeText {
                id: time

                objectName: "headingTime"
                visible: text !== ""
                anchors.baseline: name.baseline
                text: heading.timeText
                color: Theme.secondary
                font.pixelSize: Theme.captionSize
            }
        }
    }
}
