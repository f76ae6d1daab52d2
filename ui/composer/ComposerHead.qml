// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What stands right above the field: who the message is from, and how long it is.
Column {
    id: head

    required property SenderModel senders
    property bool maySwitch: true ///< nothing is on its way
    property string counter: ""
    property bool tooLong: false

    property string account: "" ///< is to send, if it may go over its service
    property string service: "" ///< of it; empty: nothing is asked

    signal senderWanted(string account)
    signal finished ///< the keyboard goes back to the text

    function choose() {
        if (head.senders.hasChoice && head.maySwitch)
            (menu.get() as SenderMenu).open();
    }

    function take(account: string, service: string) {
        head.account = account;
        head.service = head.senders.currentService === "" ? "" : service;
        if (head.service === "")
            head.want();
    }

    function want() {
        head.service = "";
        head.finished();
        head.senderWanted(head.account);
    }

    Lazy {
        wanted: head.service !== ""

        AskService {
            width: head.width
            service: head.service
            before: head.senders.currentService
            onAnswered: change => {
                if (change) {
                    head.want();
                    return;
                }
                head.service = "";
                head.finished();
            }
        }
    }

    Item {
        width: head.width
        height: Math.max(sender.item ? sender.item.height + Theme.small : 0, count.visible ? count.height : 0)

        Lazy {
            id: sender

            wanted: head.senders.hasChoice

            SenderChip {
                x: head.LayoutMirroring.enabled ? head.width - width - Theme.wide : Theme.wide
                width: Math.min(implicitWidth, head.width - 2 * Theme.wide - (count.visible ? count.width + Theme.wide : 0))
                enabled: head.maySwitch
                words: head.senders.current
                onClicked: head.choose()
            }
        }

        SafeLabel {
            id: count

            objectName: "counter"
            anchors.right: parent.right
            anchors.rightMargin: Theme.wide
            anchors.bottom: parent.bottom
            topPadding: Theme.small
            visible: text !== ""
            text: head.counter
            color: head.tooLong ? Theme.error : Theme.secondary
            font.pixelSize: Theme.captionSize
        }

        OnDemand {
            id: menu

            SenderMenu {
                x: head.LayoutMirroring.enabled ? head.width - width - Theme.wide : Theme.wide
                y: -height - Theme.small
                senders: head.senders
                onChosen: (account, service) => head.take(account, service)
                onClosed: head.finished()
            }
        }
    }
}
