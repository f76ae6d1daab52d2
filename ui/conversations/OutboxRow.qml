// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// One message that has not left: whom it is for, why it is still here, and what can be done about it.
Item {
    id: row

    required property int index
    required property real messageId
    required property real conversation
    required property string title
    required property string account
    required property string words
    required property string timeText
    required property int delivery
    required property string mark
    required property string stateText
    required property string problemText
    required property list<string> problemFields
    required property string problemDetail
    required property bool canSendAgain
    required property bool isLater
    required property bool isFirstLater ///< the heading of those stands above it
    required property bool canReschedule
    required property bool canEdit
    required property bool canCheck
    required property bool canCancel
    required property bool canTakeBack
    required property string accessibleText

    property bool focused: false ///< the keyboard is here

    signal chosen ///< to be seen where it stands
    signal sendAgainWanted
    signal checkWanted
    signal cancelWanted
    signal takeBackWanted
    signal confirmWanted
    signal timeWanted ///< another one to leave at
    signal editWanted
    signal copyWanted(string what)

    objectName: "outboxRow"
    implicitHeight: column.height + 2 * Theme.large

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.focused: row.focused
    Accessible.onPressAction: row.chosen()

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 1
        color: hover.hovered ? Theme.surface2 : Theme.surface

        FocusRing {
            shown: row.focused
            gap: -2 - Theme.ring
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: row.chosen()
    }

    Column {
        id: column

        x: Theme.wide
        y: Theme.large
        width: row.width - 2 * Theme.wide
        spacing: Theme.tiny

        SafeText {
            objectName: "outboxHeading"
            width: column.width
            visible: row.isFirstLater
            bottomPadding: Theme.medium
            text: qsTr("Scheduled")
            color: Theme.secondary
            font.weight: Font.DemiBold
        }

        Item {
            width: column.width
            height: title.height

            SafeText {
                id: title

                anchors.left: parent.left
                anchors.right: clock.left
                anchors.rightMargin: Theme.medium
                text: row.account !== "" ? qsTr("%1 · %2", "to whom, account").arg(row.title).arg(row.account) : row.title
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                maximumLineCount: 1
            }

            SafeText {
                id: clock

                anchors.right: parent.right
                anchors.baseline: title.baseline
                text: row.timeText
                color: Theme.secondary
                font.pixelSize: Theme.captionSize
            }
        }

        SafeText {
            width: column.width
            text: row.words
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
            maximumLineCount: 1
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.between

            DeliveryMark {
                anchors.verticalCenter: parent.verticalCenter
                word: row.mark
            }

            SafeText {
                objectName: "outboxState"
                width: Math.min(implicitWidth, column.width - Theme.huge)
                text: row.stateText
                color: Theme.secondary
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }
        }

        MessageTrouble {
            anchors.left: parent.left
            widest: column.width
            tinted: false
            messageId: row.messageId
            delivery: row.delivery
            problemText: row.problemText
            problemFields: row.problemFields
            problemDetail: row.problemDetail
            canSendAgain: row.canSendAgain
            canCheck: row.canCheck
            canCancel: row.canCancel
            canAddContact: false
            canTakeBack: row.canTakeBack
            canReschedule: row.canReschedule
            canEdit: row.canEdit
            onSendAgainWanted: row.sendAgainWanted()
            onCheckWanted: row.checkWanted()
            onCancelWanted: row.cancelWanted()
            onTakeBackWanted: row.takeBackWanted()
            onConfirmWanted: row.confirmWanted()
            onTimeWanted: row.timeWanted()
            onEditWanted: row.editWanted()
            onCopyWanted: what => row.copyWanted(what)
        }
    }
}
