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
    required property real conversation
    required property string origin
    required property string originGlyph
    required property string body
    required property string line
    required property bool isAbsent
    required property bool isCut
    required property bool isFolded
    required property bool isOnlyEmoji
    required property var links
    required property bool isSelected
    required property bool outgoing
    required property string sender
    required property string number
    required property string initials
    required property int colourIndex
    required property string portrait
    required property int delivery
    required property string stateWord
    required property string mark
    required property string stateText
    required property string problemText
    required property list<string> problemFields
    required property string problemDetail
    required property string timeText
    required property string dayText
    required property string unreadText
    required property bool isAfterPause
    required property string pauseText
    required property bool isFirstOfGroup
    required property bool isLastOfGroup
    required property var attachments
    required property MediaDesk desk ///< where they are looked at
    required property string accessibleText
    required property bool canSendAgain
    required property bool canReschedule
    required property bool canCheck
    required property bool canCancel
    required property bool canAddContact
    required property bool canReply
    required property bool canRemove
    required property bool canEdit
    required property bool canTakeBack
    required property real heldUntil
    required property real heldFor
    required property real quotedId
    required property string quotedAuthor
    required property string quotedText
    required property int quotedColour

    property bool isGroup: false ///< several people: each is named
    property bool focused: false ///< the keyboard is here
    property bool selecting: false ///< a tap chooses instead of following
    property string searched: "" ///< words that are looked for
    property bool found: false ///< it is the one that was found

    readonly property bool inColumn: Theme.compact ///< all of them stand below one another, without a fill
    readonly property bool allOnLeft: Preferences.allOnLeft || bubble.inColumn
    readonly property bool onRight: bubble.outgoing && !bubble.allOnLeft ///< where one reads from the left
    readonly property bool tinted: bubble.outgoing && !bubble.inColumn ///< it lies on the colour of ours
    readonly property string pauseWords: bubble.inColumn ? bubble.pauseText : ""
    readonly property string named: !bubble.isFirstOfGroup ? "" : bubble.outgoing ? (bubble.allOnLeft ? bubble.author : "")
        : bubble.isGroup || bubble.allOnLeft ? bubble.sender : "" ///< in the heading
    readonly property string author: bubble.outgoing ? qsTr("You") : bubble.sender
    readonly property int columnWidth: Math.min(bubble.width - 2 * Theme.wide, Theme.columnMaximum)
    readonly property int widest: bubble.inColumn ? content.width - bubble.inset : Math.min((bubble.columnWidth - bubble.inset) * (bubble.isRoomy ? 0.8 : 0.9), Theme.bubbleMaximum)
    readonly property bool isAnothers: bubble.isGroup && !bubble.outgoing
    readonly property int inset: bubble.isGroup && !bubble.onRight ? Theme.authorAvatar + Theme.medium : 0 ///< room for a face
    readonly property int lineWidth: bubble.widest - 2 * Theme.bubbleAside
    readonly property int inner: bubble.lineWidth - (bubble.inColumn ? bubble.actionsWidth + Theme.medium : 0) ///< the actions stand in the line
    readonly property int actionsWidth: bubble.isRoomy ? 80 : 24
    readonly property bool isRoomy: bubble.width >= Theme.roomyTimeline
    readonly property bool unsettled: bubble.outgoing && (bubble.delivery === Delivery.Failed
        || bubble.delivery === Delivery.Unknown || bubble.problemText !== "")
    /// Whether time and state stand beside the text instead of below it.
    readonly property bool isVoid: bubble.isAbsent || bubble.delivery === Delivery.Cancelled ///< what was written is not there
    readonly property bool isPicture: bubble.isOnlyEmoji && !bubble.unsettled && bubble.quotedId === 0
    readonly property bool footerFits: !bubble.isFolded && !bubble.isCut && !bubble.unsettled && (bubble.inColumn || !bubble.isPicture)
        && bubble.takenLast + Theme.large + footer.width <= bubble.inner
    readonly property real takenLast: files.item ? (bubble.inColumn ? files.item.width : Infinity) : words.visible ? words.takenLast : Infinity
    readonly property color soft: bubble.tinted ? Theme.secondaryOut : Theme.secondary

    signal sendAgainWanted
    signal checkWanted
    signal cancelWanted
    signal takeBackWanted
    signal confirmWanted
    signal timeWanted ///< another one to leave at
    signal copyWanted(string what)
    signal wholeTextWanted
    signal unfoldWanted
    signal linkWanted(var link)
    signal tapped
    signal marked(Item words) ///< text was selected
    signal toggled
    signal replyWanted
    signal copyTextWanted
    signal menuWanted(point at)
    signal quotedWanted
    signal contactWanted(string name)

    function flash() {
        shape.flash();
    }

    /// Again, for another message: it is to have its height at once, before the list gives it a place.
    function show() {
        bubble.visible = true;
        inside.forceLayout();
        content.forceLayout();
    }

    /// Two clicks at \a at, a point of the shape: they answer where nothing takes clicks for itself.
    function doubleTap(at: point) {
        const within = shape.mapToItem(inside, at);
        const part = inside.childAt(within.x, within.y);
        if (Preferences.doubleClickReplies && bubble.canReply && !bubble.selecting && shape.contains(at)
            && (part === null || part === words || part === room))
            bubble.replyWanted();
    }

    objectName: "message"
    implicitHeight: content.height + (bubble.isFirstOfGroup ? Theme.groupGap : Theme.joinedGap)
        + (bubble.isAfterPause ? Theme.pauseGap : 0)
    height: implicitHeight

    Accessible.role: Accessible.ListItem
    Accessible.name: bubble.accessibleText
    Accessible.focusable: true
    Accessible.focused: bubble.focused
    Accessible.checkable: bubble.selecting
    Accessible.checked: bubble.isSelected

    Column {
        id: content

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: bubble.selecting ? Theme.wide : bubble.inColumn ? -Theme.vast / 2 : 0
        width: bubble.columnWidth - (bubble.selecting || bubble.inColumn ? Theme.vast : 0) // a column is not to jump
        spacing: bubble.inColumn ? 0 : Theme.small

        Lazy {
            wanted: bubble.dayText !== "" || bubble.unreadText !== "" || bubble.pauseWords !== "" || bubble.named !== "" || bubble.origin !== ""

            MessageHeading {
                width: content.width
                dayText: bubble.dayText
                unreadText: bubble.unreadText
                pauseText: bubble.pauseWords
                sender: bubble.named
                timeText: bubble.inColumn ? bubble.timeText : ""
                colour: bubble.outgoing ? -1 : bubble.colourIndex
                inset: bubble.inset
                origin: bubble.origin
                originGlyph: bubble.originGlyph
                atRight: bubble.onRight
                widest: bubble.widest
            }
        }

        BubbleShape {
            id: shape

            objectName: "bubble"
            anchors.left: parent.left // at one side only: between two it would keep a width that is not its own
            anchors.leftMargin: bubble.onRight ? parent.width - width : bubble.inset
            outgoing: bubble.outgoing
            hollow: bubble.isPicture || bubble.inColumn
            joinsAbove: !bubble.isFirstOfGroup
            joinsBelow: !bubble.isLastOfGroup
            width: inside.width + 2 * Theme.bubbleAside
            height: Math.ceil(inside.height) + 2 * Theme.bubbleAbove // whole pixels: its corners must meet its lines

            Lazy {
                wanted: bubble.focused || bubble.found

                FocusRing {
                    shown: true
                    gap: bubble.inColumn ? -Theme.ring : 1
                    radius: bubble.inColumn ? Theme.fieldRadius : Theme.bubbleRadius + 3
                }
            }

            Column {
                id: inside

                x: Theme.bubbleAside
                y: Theme.bubbleAbove
                width: bubble.inColumn ? bubble.lineWidth : Math.max(Theme.bubbleMinimum - 2 * Theme.bubbleAside, words.visible ? words.taken : 0, files.item?.width ?? 0, trouble.item?.width ?? 0, quote.item?.width ?? 0,
                    footer.visible ? Math.ceil(footer.width) + (bubble.footerFits ? bubble.takenLast + Theme.large : 0) : 0)
                spacing: Theme.tiny

                Lazy {
                    id: quote

                    wanted: bubble.quotedId !== 0

                    MessageQuote {
                        objectName: "messageQuote"
                        anchors.left: parent?.left
                        width: Math.min(taken, bubble.inner)
                        media: bubble.desk.media
                        message: bubble.quotedId
                        author: bubble.quotedAuthor
                        words: bubble.quotedText
                        soft: bubble.soft
                        outgoing: bubble.tinted
                        bar: bubble.quotedColour >= 0 ? Theme.author(bubble.quotedColour) : bubble.tinted ? Theme.linkOut : Theme.link

                        TapHandler {
                            onTapped: bubble.quotedWanted()
                        }
                    }
                }

                BubbleText {
                    id: words

                    // what runs from right to left stands at the right, unless the footer does; and the other way round
                    readonly property bool makesRoom: footer.visible && bubble.footerFits
                    readonly property int beside: (words.makesRoom || bubble.inColumn ? bubble.LayoutMirroring.enabled : words.isBack) ? inside.width - words.taken : 0

                    x: words.beside + (words.isBack ? words.taken - words.width : 0)
                    visible: bubble.body !== ""
                    enabled: !bubble.selecting
                    width: bubble.inner
                    text: bubble.body
                    links: bubble.links
                    linkTint: bubble.tinted ? Theme.linkOut : Theme.link
                    color: bubble.isVoid ? bubble.soft : Theme.text
                    font.italic: bubble.isVoid && Theme.slants(bubble.body)
                    font.family: bubble.isOnlyEmoji ? Theme.emojiFont : Theme.textFont
                    font.pixelSize: bubble.isOnlyEmoji ? Theme.emojiSize : Theme.bodySize
                    onLinkWanted: link => bubble.linkWanted(link)
                    onTapped: bubble.tapped()
                    onDoubleTapped: at => bubble.doubleTap(shape.mapFromItem(words, at))
                    onSelectedTextChanged: if (words.selectedText !== "") bubble.marked(words)

                    Lazy {
                        wanted: bubble.searched !== ""

                        MatchTint {
                            label: words
                            searched: bubble.searched
                        }
                    }
                }

                Lazy {
                    wanted: bubble.isFolded || bubble.isCut

                    SafeButton {
                        objectName: bubble.isFolded ? "showMoreButton" : "showAllButton"
                        anchors.left: parent?.left
                        quiet: true
                        quietColor: bubble.tinted ? Theme.linkOut : Theme.link
                        leftPadding: 0
                        text: bubble.isFolded ? qsTr("Show more") : qsTr("Show all")
                        onClicked: bubble.isFolded ? bubble.unfoldWanted() : bubble.wholeTextWanted()
                    }
                }

                Lazy {
                    id: files

                    wanted: bubble.attachments.length > 0

                    MediaGrid {
                        anchors.left: parent?.left
                        desk: bubble.desk
                        messageId: bubble.messageId
                        attachments: bubble.attachments
                        widest: Math.min(bubble.inner, Theme.bubbleMaximum)
                        ground: bubble.inColumn ? Theme.timeline : shape.fill
                        soft: bubble.soft
                        enabled: !bubble.selecting
                    }
                }

                Lazy {
                    id: trouble

                    wanted: bubble.unsettled

                    MessageTrouble {
                        anchors.left: parent?.left
                        messageId: bubble.messageId
                        delivery: bubble.delivery
                        problemText: bubble.problemText
                        problemFields: bubble.problemFields
                        problemDetail: bubble.problemDetail
                        canSendAgain: bubble.canSendAgain
                        canCheck: bubble.canCheck
                        canCancel: bubble.canCancel
                        canAddContact: bubble.canAddContact
                        canReschedule: bubble.canReschedule
                        widest: bubble.inner
                        onSendAgainWanted: bubble.sendAgainWanted()
                        onCheckWanted: bubble.checkWanted()
                        onCancelWanted: bubble.cancelWanted()
                        onConfirmWanted: bubble.confirmWanted()
                        onTimeWanted: bubble.timeWanted()
                        onContactWanted: name => bubble.contactWanted(name)
                        onCopyWanted: what => bubble.copyWanted(what)
                    }
                }

                Item {
                    id: room

                    visible: footer.visible && !bubble.footerFits
                    width: 1
                    height: footer.height
                }
            }

            MessageFooter {
                id: footer

                visible: (bubble.isLastOfGroup || bubble.unsettled || bubble.outgoing && bubble.delivery < Delivery.Sent)
                    && (bubble.outgoing || !bubble.inColumn) || !bubble.outgoing && bubble.stateText !== ""
                anchors.right: parent.right
                anchors.rightMargin: Theme.bubbleAside
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.bubbleAbove
                timeText: bubble.inColumn ? "" : bubble.timeText // it stands beside the name
                tinted: bubble.tinted
                widest: bubble.inner
                stateText: bubble.stateText
                mark: bubble.mark
                outgoing: bubble.outgoing
                heldUntil: bubble.heldUntil
                heldFor: bubble.heldFor
                onTakeBackWanted: bubble.takeBackWanted()
            }

            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: point => bubble.menuWanted(shape.mapToItem(bubble, point.position))
            }

            TapHandler {
                gesturePolicy: TapHandler.WithinBounds
                onLongPressed: bubble.menuWanted(shape.mapToItem(bubble, point.position))
                onDoubleTapped: eventPoint => bubble.doubleTap(eventPoint.position)
            }
        }
    }

    BubbleAside {
        anchors.fill: parent
        content: content
        shape: shape
        footer: footer
        inColumn: bubble.inColumn
        atRight: bubble.onRight
        roomy: bubble.isRoomy
        canReply: bubble.canReply
        selecting: bubble.selecting
        isSelected: bubble.isSelected
        hasFace: bubble.isAnothers && bubble.isLastOfGroup
        initials: bubble.initials
        colour: bubble.colourIndex
        portrait: bubble.portrait
        onReplyWanted: bubble.replyWanted()
        onCopyWanted: bubble.copyTextWanted()
        onMenuWanted: at => bubble.menuWanted(at)
    }

    TapHandler {
        enabled: bubble.selecting
        onTapped: bubble.toggled()
    }
}
