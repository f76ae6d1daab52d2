// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// What is known of one person, to be read and copied. Nothing in it does anything by itself.
Flickable {
    id: view

    required property Messenger messenger
    required property string account
    required property string address
    property bool canWrite: true ///< it is not their conversation that is open

    signal writeWanted
    signal conversationWanted(real conversation)
    signal messageWanted(real conversation, real message)

    objectName: "contactCard"
    contentHeight: column.height + 2 * Theme.huge
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: SafeScrollBar {}

    ContactCard {
        id: card

        messenger: view.messenger
        account: view.account
        address: view.address
    }

    PersonCard {
        id: known

        messenger: view.messenger
        account: view.account
        address: view.address
    }

    Revealer {
        view: view
        column: column
    }

    Column {
        id: column

        x: Theme.wide
        y: Theme.huge
        width: view.width - 2 * Theme.wide
        spacing: Theme.medium

        Avatar {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.portrait
            initials: card.initials !== "" ? card.initials : known.initials
            colour: card.colourIndex
            portrait: card.portrait
        }

        SafeLabel {
            objectName: "cardName"
            width: parent.width
            text: known.name !== "" ? known.name : card.name
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.small
            visible: card.presenceText !== ""

            PresenceDot {
                anchors.verticalCenter: parent.verticalCenter
                availability: card.availability
                stale: card.isStale
            }

            SafeLabel {
                objectName: "cardPresence"
                width: Math.min(implicitWidth, column.width - Theme.vast)
                text: card.presenceText
                color: Theme.secondary
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }
        }

        SafeLabel {
            objectName: "cardNote"
            width: parent.width
            visible: text !== ""
            text: card.note
            font.italic: Theme.slants(text)
            font.pixelSize: Theme.secondarySize
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        SafeLabel {
            objectName: "cardLocalTime"
            width: parent.width
            visible: card.localTime !== ""
            text: qsTr("Local time %1").arg(card.localTime)
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        Repeater {
            model: known.silences

            SilenceRow {
                width: column.width
                onMessageWanted: view.messageWanted(modelData.conversation, modelData.message)
                onEndWanted: {
                    silence.focusButton();
                    view.messenger.people.endSilence(view.account, view.address, modelData.account);
                }
            }
        }

        SafeLabel {
            objectName: "cardBlocked"
            width: parent.width
            visible: known.isBlocked
            text: qsTr("Blocked: what they write goes to the archive")
            color: Theme.warning
            font.pixelSize: Theme.secondarySize
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        SafeButton {
            objectName: "cardWriteButton"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: view.canWrite
            primary: true
            text: qsTr("Write")
            onClicked: view.writeWanted()
        }

        Column {
            width: column.width
            topPadding: Theme.medium
            spacing: Theme.medium
            visible: facts.count > 0

            Repeater {
                id: facts

                model: card.facts

                CardFact {
                    width: column.width
                    onCopyWanted: what => view.messenger.copy(what)
                }
            }
        }

        NotesField {
            width: column.width
            actions: view.messenger.people
            account: view.account
            address: view.address
            kept: known.notes
        }

        PersonParts {
            width: column.width
            messenger: view.messenger
            person: known
            onConversationWanted: conversation => view.conversationWanted(conversation)
        }

        SilenceSwitch {
            id: silence

            width: column.width
            actions: view.messenger.people
            person: known
        }

        SafeButton {
            objectName: "blockButton"
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            quiet: true
            leftPadding: 0
            text: known.isBlocked ? qsTr("Unblock") : qsTr("Block")
            onClicked: view.messenger.conversations.block(view.account, view.address, !known.isBlocked)
        }
    }
}
