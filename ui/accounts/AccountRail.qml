// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// The accounts beside the list, which shows all conversations or those of one.
FocusScope {
    id: rail

    required property AccountModel accounts
    property string account: "" ///< the chosen one; empty: all

    readonly property int place: rail.placeOf(rail.account)
    readonly property Item currentItem: rail.itemFor(rail.place) ///< for the keyboard

    signal chosen(string account)

    /// 0: all, or none is that one; it may have gone.
    function placeOf(account: string): int {
        for (let i = 0; i < repeater.count; ++i) {
            if (account !== "" && rail.cell(i)?.accountId === account)
                return i + 1;
        }
        return 0;
    }

    // untyped, because what it returns is an Item to qmllint
    function cell(index: int): var {
        return repeater.itemAt(index);
    }

    function itemFor(place: int): Item {
        if (place === 0)
            return all;
        return repeater.itemAt(place - 1);
    }

    function go(step: int) {
        const place = Math.max(0, Math.min(rail.place + step, repeater.count));
        rail.itemFor(place).forceActiveFocus(Qt.TabFocusReason);
        rail.chosen(place === 0 ? "" : rail.cell(place - 1).accountId);
    }

    objectName: "accountRail"
    width: Theme.railWidth

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Accounts")

    Keys.onUpPressed: rail.go(-1)
    Keys.onDownPressed: rail.go(1)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    Flickable {
        anchors.fill: parent
        anchors.rightMargin: 1
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: parent.width

            RailButton {
                id: all

                objectName: "railAll"
                width: column.width
                focus: true
                focusPolicy: all.checked ? Qt.StrongFocus : Qt.ClickFocus
                what: qsTr("All accounts")
                checked: rail.place === 0
                onClicked: rail.chosen("")
            }

            Repeater {
                id: repeater

                model: rail.accounts

                // a scope around it: Qt 6.4 deletes delegates after their context, which a control does not survive
                FocusScope {
                    id: cell

                    required property int index
                    required property string accountId
                    required property string name
                    required property string initials
                    required property int colour
                    required property int connection
                    required property string connectionText

                    readonly property bool isTroubled: cell.connection === Connection.Waiting || cell.connection === Connection.NeedsSignIn
                        || cell.connection === Connection.Trouble

                    width: column.width
                    height: one.implicitHeight

                    RailButton {
                        id: one

                        objectName: "railAccount" + cell.index
                        width: cell.width
                        focus: true
                        focusPolicy: one.checked ? Qt.StrongFocus : Qt.ClickFocus
                        what: cell.name
                        initials: cell.initials === "" ? cell.name.slice(0, 1) : cell.initials
                        colour: cell.colour
                        trouble: cell.isTroubled ? cell.connectionText : ""
                        checked: rail.account === cell.accountId
                        onClicked: rail.chosen(cell.accountId)
                    }
                }
            }
        }
    }
}
