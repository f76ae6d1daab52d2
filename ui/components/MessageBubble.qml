// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One message. Its looks follow from its delivery.
Item {
    id: bubble

    required property int index
    required property real messageId
    required property string body
    required property bool isCut
    required property bool outgoing
    required property string sender
    required property int delivery
    required property string stateWord
    required property string stateText
    required property string problemText
    required property list<string> problemFields
    required property string problemDetail
    required property string timeText
    required property string dayText
    required property bool isFirstOfGroup
    required property bool isLastOfGroup
    required property var attachments
    required property string accessibleText
    required property bool canSendAgain
    required property bool canCheck
    required property bool canCancel
    required property bool canAddContact
    required property bool canReply
    required property real quotedId
    required property string quotedAuthor
    required property string quotedText

    property bool isGroup: false ///< several people: each is named
    property bool focused: false ///< the keyboard is here

    readonly property string author: bubble.outgoing ? qsTr("You") : bubble.sender
    readonly property int columnWidth: Math.min(bubble.width - 2 * Theme.wide, Theme.columnMaximum)
    readonly property int widest: Math.min(bubble.columnWidth * (bubble.width < 515 ? 0.9 : 0.8), Theme.bubbleMaximum)
    readonly property int inner: bubble.widest - 2 * Theme.large
    readonly property bool unsettled: bubble.outgoing && (bubble.delivery === Delivery.Failed
        || bubble.delivery === Delivery.Unknown || bubble.problemText !== "")
    /// Whether time and state stand beside the text instead of below it.
    readonly property bool footerFits: words.lineCount === 1 && !bubble.isCut && !bubble.unsettled && files.width === 0
        && words.taken + Theme.large + footer.width <= bubble.inner
    readonly property color soft: bubble.outgoing ? Theme.secondaryOut : Theme.secondary

    signal sendAgainWanted
    signal checkWanted
    signal cancelWanted
    signal copyWanted(string what)
    signal wholeTextWanted
    signal menuWanted(point at)
    signal quotedWanted
    signal contactWanted(string name)

    objectName: "message"
    implicitHeight: content.height + (bubble.isFirstOfGroup ? Theme.medium : 0) + Theme.tiny
    height: implicitHeight

    Accessible.role: Accessible.ListItem
    Accessible.name: bubble.accessibleText
    Accessible.focusable: true
    Accessible.focused: bubble.focused

    Column {
        id: content

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: bubble.columnWidth
        spacing: Theme.small

        Lazy {
            wanted: bubble.dayText !== ""

            Item {
                width: content.width
                height: pill.height + Theme.huge

                DayPill {
                    id: pill

                    anchors.centerIn: parent
                    day: bubble.dayText
                }
            }
        }

        SafeText {
            visible: bubble.isGroup && !bubble.outgoing && bubble.isFirstOfGroup
            leftPadding: Theme.large
            text: bubble.sender
            color: Theme.link
            font.pixelSize: Theme.secondarySize
            font.weight: Font.DemiBold
            width: Math.min(implicitWidth, bubble.widest)
            elide: Text.ElideRight
        }

        BubbleShape {
            id: shape

            anchors.right: bubble.outgoing ? parent.right : undefined
            outgoing: bubble.outgoing
            joinsAbove: !bubble.isFirstOfGroup
            joinsBelow: !bubble.isLastOfGroup
            width: inside.width + 2 * Theme.large
            height: inside.height + 2 * Theme.medium

            FocusRing {
                shown: bubble.focused
                radius: Theme.bubbleRadius + 3
            }

            Column {
                id: inside

                x: Theme.large
                y: Theme.medium
                width: Math.max(words.visible ? words.taken : 0, files.width, trouble.item?.width ?? 0, quote.item?.width ?? 0,
                    footer.visible ? footer.width + (bubble.footerFits ? words.taken + Theme.large : 0) : 0)
                spacing: Theme.tiny

                Lazy {
                    id: quote

                    wanted: bubble.quotedId !== 0

                    MessageQuote {
                        objectName: "messageQuote"
                        width: Math.min(taken, bubble.inner)
                        author: bubble.quotedAuthor
                        words: bubble.quotedText
                        soft: bubble.soft
                        bar: bubble.outgoing ? Theme.linkOut : Theme.link

                        TapHandler {
                            onTapped: bubble.quotedWanted()
                        }
                    }
                }

                SafeText {
                    id: words

                    readonly property int taken: Math.ceil(words.contentWidth)

                    x: words.effectiveHorizontalAlignment === Text.AlignRight ? words.taken - words.width : 0
                    visible: bubble.body !== ""
                    width: bubble.inner
                    text: bubble.body
                    wrapMode: Text.Wrap
                    color: bubble.delivery === Delivery.Cancelled ? bubble.soft : Theme.text
                    font.italic: bubble.delivery === Delivery.Cancelled
                }

                SafeButton {
                    objectName: "showAllButton"
                    visible: bubble.isCut
                    quiet: true
                    quietColor: bubble.outgoing ? Theme.linkOut : Theme.link
                    leftPadding: 0
                    text: qsTr("Show all")
                    onClicked: bubble.wholeTextWanted()
                }

                Column {
                    id: files

                    visible: bubble.attachments.length > 0
                    width: visible ? implicitWidth : 0

                    Repeater {
                        model: bubble.attachments

                        AttachmentLine {
                            widest: bubble.inner
                            tint: bubble.soft
                        }
                    }
                }

                Lazy {
                    id: trouble

                    wanted: bubble.unsettled

                    MessageTrouble {
                        messageId: bubble.messageId
                        delivery: bubble.delivery
                        problemText: bubble.problemText
                        problemFields: bubble.problemFields
                        problemDetail: bubble.problemDetail
                        canSendAgain: bubble.canSendAgain
                        canCheck: bubble.canCheck
                        canCancel: bubble.canCancel
                        canAddContact: bubble.canAddContact
                        width: bubble.inner
                        onSendAgainWanted: bubble.sendAgainWanted()
                        onCheckWanted: bubble.checkWanted()
                        onCancelWanted: bubble.cancelWanted()
                        onContactWanted: name => bubble.contactWanted(name)
                        onCopyWanted: what => bubble.copyWanted(what)
                    }
                }

                Item {
                    visible: footer.visible && !bubble.footerFits
                    width: 1
                    height: footer.height
                }
            }

            MessageFooter {
                id: footer

                visible: bubble.isLastOfGroup || bubble.unsettled
                anchors.right: parent.right
                anchors.rightMargin: Theme.large
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.medium
                timeText: bubble.timeText
                stateText: bubble.stateText
                stateWord: bubble.stateWord
                outgoing: bubble.outgoing
            }

            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: point => bubble.menuWanted(shape.mapToItem(bubble, point.position))
            }

            TapHandler {
                gesturePolicy: TapHandler.WithinBounds
                onLongPressed: bubble.menuWanted(shape.mapToItem(bubble, point.position))
            }
        }
    }
}
