// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// To whom, and over which account. Several people make a group, where the service has groups.
FocusScope {
    id: page

    required property Messenger messenger
    required property AccountModel accounts
    property string address: "" ///< from outside: filled in, never sent
    property string account: "" ///< id
    property string accountName: ""
    property bool picked: false ///< by the user
    property bool several: false ///< the account's service has groups
    property string addressHint: "" ///< how its recipients are written

    property string problem: ""
    property bool busy: false

    signal closed

    function open() {
        if (page.busy || !recipient.isReady)
            return;
        page.busy = true;
        page.problem = "";
        page.messenger.openGroup(page.account, recipient.chosen());
    }

    /// A number is not written to where people have addresses; who has chosen is not corrected.
    function suit(typed: string) {
        if (page.picked || recipient.people.length > 0)
            return;
        const account = page.accounts.accountFor(typed, page.account);
        if (account === page.account)
            return;
        page.account = account;
        announcer.say(qsTr("From %1", "an account").arg(page.accountName));
    }

    objectName: "newMessagePage"

    Component.onCompleted: {
        recipient.focusField();
        page.suit(page.address);
    }

    Keys.onEscapePressed: page.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageHeader {
        id: header

        width: parent.width
        title: qsTr("New message")
        onBackWanted: page.closed()
    }

    Flickable {
        id: scroll

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.y + column.height + Theme.wide
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: SafeScrollBar {}

        Column {
            id: column

            y: Theme.huge
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(page.width - 2 * Theme.wide, Theme.formMaximum)
            spacing: Theme.wide

            Column {
                width: parent.width
                spacing: Theme.small
                visible: page.accounts.count > 1

                Accessible.role: Accessible.Grouping
                Accessible.name: from.text

                SafeLabel {
                    id: from

                    anchors.left: parent.left
                    text: qsTr("From")
                    font.pixelSize: Theme.secondarySize
                    font.weight: Font.DemiBold
                }

                Repeater {
                    model: page.accounts

                    SafeRadio {
                        id: choice

                        required property int index
                        required property string accountId
                        required property string name
                        required property string serviceName
                        required property bool hasGroups
                        required property string addressHint

                        function tell() {
                            if (!choice.checked)
                                return;
                            page.accountName = choice.name;
                            page.several = choice.hasGroups;
                            page.addressHint = choice.addressHint;
                        }

                        objectName: "fromAccount"
                        width: parent?.width ?? 0
                        checked: page.account === choice.accountId
                        words: choice.name
                        details: choice.name.includes(choice.serviceName) ? "" : choice.serviceName
                        onCheckedChanged: choice.tell()
                        onToggled: {
                            page.picked = true;
                            page.account = choice.accountId;
                        }
                        Component.onCompleted: {
                            if (page.account === "")
                                page.account = choice.accountId;
                            choice.tell();
                        }
                    }
                }
            }

            PeopleChooser {
                id: recipient

                width: parent.width
                height: Math.max(Theme.atLeast(220), scroll.height - y - column.y - Theme.wide)
                messenger: page.messenger
                account: page.account
                several: page.several
                label: qsTr("To")
                first: page.address
                hint: page.addressHint
                problem: page.problem
                onEdited: {
                    page.problem = "";
                    page.suit(recipient.typed);
                }
                onAccepted: page.open()

                SafeButton {
                    objectName: "openButton"
                    primary: true
                    enabled: recipient.isReady
                    busy: page.busy
                    text: qsTr("Write")
                    onClicked: page.open()
                }

                SafeButton {
                    objectName: "closeNewButton"
                    text: qsTr("Back")
                    onClicked: page.closed()
                }
            }
        }

        Revealer {
            view: scroll
            column: column
        }
    }

    Announcer {
        id: announcer

        objectName: "accountAnnouncer"
    }

    Connections {
        target: page.messenger

        function onNotOpened(why: string) {
            page.busy = false;
            page.problem = why;
            recipient.focusField();
        }
    }
}
