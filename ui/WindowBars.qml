// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What concerns the whole window, above its pages.
Column {
    id: bars

    required property Messenger messenger
    required property AccountModel accounts
    property string notice: "" ///< e.g. that this is sample data
    property string refusal: "" ///< what could not be done
    property string news: "" ///< what was done, and what is to be done now

    signal passed ///< the keyboard goes on to the page
    signal sampleUnwanted
    signal outboxWanted
    signal signInWanted(string account)

    Keys.onEscapePressed: bars.passed() // from there it leads on

    NoticeBar {
        objectName: "storeProblemBar"
        width: bars.width
        serious: true
        words: bars.messenger.storeProblem

        SafeButton {
            objectName: "copyMistakeButton"
            quiet: true
            visible: bars.messenger.storeMistake !== ""
            text: qsTr("Copy details")
            onClicked: bars.messenger.copy(bars.messenger.storeMistake)
        }

        SafeButton {
            objectName: "tryStoringButton"
            quiet: true
            text: qsTr("Try again")
            onClicked: {
                bars.messenger.tryStoring();
                bars.passed(); // it goes with its bar
            }
        }
    }

    NoticeBar {
        objectName: "refusedBar"
        width: bars.width
        words: bars.refusal

        SafeButton {
            objectName: "closeRefusedButton"
            quiet: true
            text: qsTr("Close")
            onClicked: {
                bars.refusal = "";
                bars.passed();
            }
        }
    }

    NoticeBar {
        objectName: "newsBar"
        width: bars.width
        settled: true
        words: bars.news

        SafeButton {
            objectName: "closeNewsButton"
            quiet: true
            text: qsTr("Close")
            onClicked: {
                bars.news = "";
                bars.passed();
            }
        }
    }

    NoticeBar {
        objectName: "noticeBar"
        width: bars.width
        words: bars.notice

        SafeButton {
            objectName: "removeSampleButton"
            quiet: true
            text: qsTr("Remove")
            onClicked: bars.sampleUnwanted()

            Accessible.description: qsTr("Closes this window")
        }
    }

    LateBar {
        width: bars.width
        messenger: bars.messenger
        onLookWanted: bars.outboxWanted()
    }

    ConnectionBar { // over all panes: it stands for the conversation's own line too, and pages without a list
        width: bars.width
        messenger: bars.messenger
        accounts: bars.accounts
        onSignInWanted: account => bars.signInWanted(account)
        onOutboxWanted: bars.outboxWanted()
    }
}
