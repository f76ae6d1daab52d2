// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One account: how it is doing, and what can be done with it.
Rectangle {
    id: row

    required property Messenger messenger
    required property string accountId
    required property string name
    required property string serviceName
    required property int connection
    required property string connectionText
    required property date nextTryAt
    required property string freshness
    required property string problemText
    required property string problemDetail
    required property string secretProblem
    required property string secretEnds
    required property bool secretEndsSoon
    required property string unverified
    required property bool canReconnect
    required property bool needsSecret
    required property string accessibleText

    property bool removing: false ///< the question is open
    property bool keeping: false ///< the keychain was asked to take the secret
    readonly property bool troubled: row.connection === Connection.NeedsSignIn || row.connection === Connection.Trouble

    signal editWanted
    signal reconnectWanted
    signal keepSecretWanted
    signal removeWanted(bool keepHistory)
    signal copyWanted

    /// The keyboard is not lost with the button that was pressed.
    function ask(removing: bool) {
        row.removing = removing;
        (removing ? keepButton : removeButton).forceActiveFocus(Qt.TabFocusReason);
    }

    /// Likewise: the button goes once the keychain has taken it.
    function keepSecret() {
        editButton.forceActiveFocus(Qt.TabFocusReason);
        row.keeping = true;
        row.keepSecretWanted();
    }

    onSecretProblemChanged: {
        if (row.keeping && row.secretProblem === "")
            announcer.say(qsTr("The secret is in the keychain now"));
        row.keeping = false;
    }

    objectName: "accountRow"
    implicitHeight: column.implicitHeight + 2 * Theme.large
    radius: Theme.popupRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText

    Countdown {
        id: countdown

        until: row.nextTryAt
        watched: row.visible
    }

    Announcer {
        id: announcer

        objectName: "secretAnnouncer"
    }

    UnsentCount {
        id: unsent

        messenger: row.messenger
        account: row.removing ? row.accountId : ""
    }

    Column {
        id: column

        x: Theme.large
        y: Theme.large
        width: row.width - 2 * Theme.large
        spacing: Theme.small

        SafeText {
            objectName: "accountTitle"
            width: parent.width
            text: row.name
            font.pixelSize: Theme.headerSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap // it is to be known which one is removed
        }

        SafeText {
            width: parent.width
            text: row.serviceName
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.small

            Glyph {
                anchors.verticalCenter: stateText.verticalCenter
                size: 14
                picture: row.connection === Connection.Connected ? "tick" : row.troubled ? "alert" : "wait"
                color: row.connection === Connection.Connected ? Theme.success : row.troubled ? Theme.error : Theme.secondary
            }

            SafeText {
                id: stateText

                width: Math.min(implicitWidth, column.width - Theme.huge)
                text: countdown.text || row.connectionText
                font.pixelSize: Theme.secondarySize
                wrapMode: Text.Wrap
            }
        }

        SafeText {
            objectName: "accountFreshness"
            width: parent.width
            visible: text !== ""
            text: row.freshness
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        SafeText {
            width: parent.width
            visible: text !== ""
            text: row.problemText
            color: row.troubled ? Theme.error : Theme.warning
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        Foldable {
            width: parent.width
            details: row.problemDetail
            onCopyWanted: row.copyWanted()
        }

        SafeText {
            id: secret

            objectName: "secretProblem"
            width: parent.width
            visible: row.secretProblem !== ""
            text: qsTr("Its secret is not in the keychain: Parlance knows it only until you quit. %1").arg(row.secretProblem)
            color: Theme.warning
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        SafeText {
            objectName: "secretEnds"
            width: parent.width
            visible: text !== ""
            text: row.secretEnds
            color: row.secretEndsSoon ? Theme.warning : Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        SafeText {
            objectName: "unverified"
            width: parent.width
            visible: text !== ""
            text: row.unverified
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        SafeAlert {
            objectName: "unsentWords"
            width: parent.width
            topPadding: Theme.small
            text: row.removing && unsent.count > 0
                ? qsTr("%n message(s) wait to be sent and will not be: they are kept with the history, as cancelled.", "", unsent.count) : ""
            color: Theme.warning
        }

        SafeText {
            id: question

            width: parent.width
            topPadding: Theme.small
            visible: row.removing
            text: qsTr("Keep what was written so far?")
            wrapMode: Text.Wrap
        }

        Flow {
            width: parent.width
            spacing: Theme.medium
            topPadding: Theme.small

            SafeButton {
                id: editButton

                objectName: "editAccountButton"
                visible: !row.removing
                primary: row.needsSecret
                text: row.needsSecret ? qsTr("Sign in") : qsTr("Edit")
                onClicked: row.editWanted()

                Accessible.description: row.name
            }

            SafeButton {
                objectName: "keepSecretButton"
                width: Math.min(implicitWidth, column.width)
                visible: row.secretProblem !== "" && !row.removing
                text: qsTr("Put it into the keychain")
                onClicked: row.keepSecret()

                Accessible.description: qsTr("%1 · %2", "account, what is wrong").arg(row.name).arg(secret.text)
            }

            SafeButton {
                objectName: "reconnectButton"
                visible: row.canReconnect && !row.removing
                text: qsTr("Try now")
                onClicked: row.reconnectWanted()

                Accessible.description: row.name
            }

            SafeButton {
                id: removeButton

                objectName: "removeAccountButton"
                visible: !row.removing
                danger: true
                text: qsTr("Remove account")
                onClicked: row.ask(true)

                Accessible.description: row.name
            }

            SafeButton {
                objectName: "keepHistoryButton"
                visible: row.removing
                text: qsTr("Remove, keep history")
                onClicked: row.removeWanted(true)

                Accessible.description: row.name
            }

            SafeButton {
                objectName: "deleteHistoryButton"
                visible: row.removing
                danger: true
                text: qsTr("Remove and delete history")
                onClicked: row.removeWanted(false)

                Accessible.description: row.name
            }

            SafeButton {
                id: keepButton

                objectName: "keepAccountButton"
                visible: row.removing
                text: qsTr("Keep account")
                onClicked: row.ask(false)

                Accessible.description: question.text // the keyboard comes here first
            }
        }
    }
}
