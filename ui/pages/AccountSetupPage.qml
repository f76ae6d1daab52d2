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

    property alias patience: entered.patience
    readonly property bool isNew: entered.account === "" ///< nothing was stored yet
    readonly property bool choosing: page.isNew && entered.service === ""
    readonly property bool refused: entered.keychainProblem !== "" ///< by the keychain

    signal done
    signal closed

    function back() {
        if (page.refused)
            page.done();
        else if (page.isNew && entered.service !== "")
            entered.service = "";
        else
            page.closed();
    }

    /// What the keychain did not take is the user's to decide first.
    function settle() {
        if (!page.refused)
            page.done();
    }

    function finish() {
        if (page.isNew)
            entered.add();
        else
            entered.save();
    }

    objectName: "accountSetupPage"
    title: !page.isNew ? entered.name : page.choosing ? qsTr("Add an account") : entered.serviceName
    onBackWanted: page.back()

    AccountSetup {
        id: entered

        messenger: page.messenger
        account: page.account
        onAdded: page.settle()
        onSaved: page.settle()
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
            onChosen: service => entered.service = service
        }
    }

    Lazy {
        wanted: page.refused

        KeychainChoice {
            width: page.columnWidth
            problem: entered.keychainProblem
            busy: entered.busy
            onTryWanted: entered.keepSecrets()
            onLeaveWanted: page.done()
        }
    }

    Lazy {
        wanted: !page.choosing && !page.refused

        AccountForm {
            width: page.columnWidth
            setup: entered
            isNew: page.isNew
            onFinished: page.finish()
            onCopyWanted: what => page.messenger.copy(what)
        }
    }
}
