// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// An account from the choice of its service to the check, or changes to one.
FormPage {
    id: page

    required property Messenger messenger
    property string account: "" ///< id; empty: a new one

    readonly property bool choosing: page.account === "" && setup.service === ""

    signal done
    signal closed

    function back() {
        if (page.account === "" && setup.service !== "")
            setup.service = "";
        else
            page.closed();
    }

    function finish() {
        if (page.account === "")
            setup.add();
        else
            setup.save();
    }

    objectName: "accountSetupPage"
    title: page.account !== "" ? setup.name : page.choosing ? qsTr("Add an account") : setup.serviceName
    onBackWanted: page.back()

    AccountSetup {
        id: setup

        messenger: page.messenger
        account: page.account
        onAdded: page.done()
        onSaved: page.done()
    }

    SafeLabel {
        visible: page.choosing
        width: parent.width
        text: qsTr("Which service is it at?")
        color: Theme.secondary
    }

    Lazy {
        wanted: page.choosing

        ServiceGrid {
            width: page.columnWidth
            messenger: page.messenger
            onChosen: service => setup.service = service
        }
    }

    Lazy {
        wanted: !page.choosing

        AccountForm {
            width: page.columnWidth
            setup: setup
            isNew: page.account === ""
            onFinished: page.finish()
            onCopyWanted: what => page.messenger.copy(what)
        }
    }
}
