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

    objectName: "newMessagePage"

    Component.onCompleted: recipient.focusField()

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

                        function choose() {
                            page.account = choice.accountId;
                            page.several = choice.hasGroups;
                            page.addressHint = choice.addressHint;
                        }

                        objectName: "fromAccount"
                        width: parent?.width ?? 0
                        checked: page.account === choice.accountId
                        words: choice.name
                        details: choice.name.includes(choice.serviceName) ? "" : choice.serviceName
                        onToggled: choice.choose()
                        Component.onCompleted: if (page.account === "" || page.account === choice.accountId) choice.choose()
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
                onEdited: page.problem = ""
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

    Connections {
        target: page.messenger

        function onNotOpened(why: string) {
            page.busy = false;
            page.problem = why;
            recipient.focusField();
        }
    }
}
