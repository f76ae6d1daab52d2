// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What went wrong with a message, and what its writer can do.
Column {
    id: trouble

    required property real messageId
    required property int delivery
    required property string problemText
    required property list<string> problemFields
    required property string problemDetail
    required property bool canSendAgain
    required property bool canCheck
    required property bool canCancel
    required property bool canAddContact
    property bool canTakeBack: false
    property bool canReschedule: false ///< it leaves later, or missed its time
    property bool canEdit: false ///< that is offered here, too
    property bool tinted: !Theme.compact ///< it lies on the colour of ours
    property int widest: 0 ///< it takes as much of that as it needs

    property bool asking: false ///< whether to send it although it may have arrived
    property bool naming: false ///< a contact is made

    readonly property bool unknown: trouble.delivery === Delivery.Unknown
    readonly property string risk: qsTr("The other side may get it twice.")
    readonly property color alarm: trouble.delivery === Delivery.Failed ? (trouble.tinted ? Theme.errorOut : Theme.error) : Theme.text
    readonly property bool needsAll: trouble.naming || details.open
    readonly property real needed: Math.max(said.visible ? said.implicitWidth : 0, fields.visible ? fields.implicitWidth : 0, buttons.needed,
        details.visible ? details.implicitWidth : 0)

    signal sendAgainWanted
    signal checkWanted
    signal cancelWanted
    signal takeBackWanted
    signal confirmWanted
    signal timeWanted ///< another one to leave at
    signal editWanted
    signal copyWanted(string what)
    signal contactWanted(string name)

    /// The keyboard, if it was at \a from, goes to \a to, which takes its place.
    function ask(asking: bool, from: SafeButton, to: SafeButton) {
        const hadKeys = from.activeFocus;
        const reason = from.focusReason;
        trouble.asking = asking;
        if (hadKeys)
            to.forceActiveFocus(reason);
    }

    function makeContact(name: string) {
        trouble.naming = false;
        trouble.contactWanted(name);
    }

    onMessageIdChanged: { // the bubble is another message's now
        trouble.asking = false;
        trouble.naming = false;
        details.open = false;
    }

    width: trouble.needsAll ? trouble.widest : Math.min(trouble.widest, Math.ceil(trouble.needed))
    spacing: Theme.small
    topPadding: Theme.small

    component Choice: BubbleButton {
        tinted: trouble.tinted
    }

    SafeText {
        id: said

        width: trouble.width
        visible: text !== ""
        text: trouble.asking ? trouble.risk
            : trouble.problemFields.length > 0 ? "" // said below, each at its field
            : trouble.problemText
        color: trouble.alarm
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    SafeText {
        id: fields

        width: trouble.width
        visible: text !== ""
        text: trouble.problemFields.length === 1 ? trouble.problemFields[0]
            : Array.from(trouble.problemFields).map(field => "• " + field).join("\n")
        color: trouble.alarm
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    Lazy {
        wanted: trouble.naming

        ContactNameForm {
            width: trouble.width
            onCancelled: trouble.naming = false
            onNamed: name => trouble.makeContact(name)
        }
    }

    Flow {
        id: buttons

        readonly property real needed: Array.from(buttons.visibleChildren).reduce((sum, one) => sum + one.implicitWidth + buttons.spacing, -buttons.spacing)

        width: trouble.width
        topPadding: buttons.visibleChildren.length > 0 ? Theme.small : 0
        spacing: Theme.medium
        visible: !trouble.naming

        Choice {
            objectName: "addContactButton"
            visible: trouble.canAddContact
            text: qsTr("Add contact…")
            onClicked: trouble.naming = true
        }

        Choice {
            objectName: "sendAnywayButton"
            visible: trouble.asking
            text: qsTr("Send anyway")
            Accessible.description: trouble.risk
            onClicked: {
                trouble.asking = false;
                trouble.sendAgainWanted();
            }
        }

        Choice {
            id: keep

            objectName: "keepWaitingButton"
            visible: trouble.asking
            text: qsTr("Do not send")
            Accessible.description: trouble.risk
            onClicked: trouble.ask(false, keep, again)
        }

        Choice {
            objectName: "confirmButton"
            visible: trouble.canCheck && !trouble.asking
            text: qsTr("It arrived")
            onClicked: trouble.confirmWanted()
        }

        Choice {
            objectName: "checkButton"
            visible: trouble.canCheck && !trouble.asking
            text: qsTr("Check now")
            onClicked: trouble.checkWanted()
        }

        Choice {
            id: again

            objectName: "sendAgainButton"
            visible: trouble.canSendAgain && !trouble.asking
            text: trouble.delivery === Delivery.Queued ? qsTr("Send now") : qsTr("Send again")
            onClicked: {
                if (trouble.unknown)
                    trouble.ask(true, again, keep);
                else
                    trouble.sendAgainWanted();
            }
        }

        Choice {
            objectName: "takeBackButton"
            visible: trouble.canTakeBack
            text: qsTr("Undo")
            onClicked: trouble.takeBackWanted()
        }

        Choice {
            objectName: "editButton"
            visible: trouble.canEdit
            text: qsTr("Edit")
            onClicked: trouble.editWanted()
        }

        Choice {
            objectName: "changeTimeButton"
            visible: trouble.canReschedule && !trouble.asking
            text: qsTr("Change time…")
            onClicked: trouble.timeWanted()
        }

        Choice {
            objectName: "cancelButton"
            visible: trouble.canCancel && !trouble.asking
            text: trouble.delivery === Delivery.Queued ? qsTr("Cancel") : qsTr("Discard")
            onClicked: trouble.cancelWanted()
        }
    }

    Foldable {
        id: details

        width: trouble.width
        details: trouble.problemDetail
        tint: trouble.tinted ? Theme.secondaryOut : Theme.secondary
        linkTint: trouble.tinted ? Theme.linkOut : Theme.link
        onCopyWanted: trouble.copyWanted(trouble.problemDetail)
    }
}
