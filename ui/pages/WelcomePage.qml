// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The first five seconds: one sentence, two buttons, and a way back for who comes with a backup.
FocusScope {
    id: page

    required property BackupActions backups
    property bool canShowSample: true
    property bool greeted: false ///< the keyboard was here

    signal addWanted
    signal sampleWanted

    objectName: "welcomePage"

    Component.onCompleted: page.backups.forget()

    /// The window gives it the keyboard for no reason that shows; here it shows that Enter is enough.
    onActiveFocusChanged: {
        if (page.activeFocus && !page.greeted)
            addButton.focusReason = Qt.TabFocusReason;
        page.greeted = page.greeted || page.activeFocus;
    }

    FileChooser {
        id: dialog

        objectName: "restoreDialog"
        title: qsTr("Restore from a file")
        currentFolder: page.backups.folder()
        nameFilters: [qsTr("Backups of Parlance (%1)").arg("*.parlance"), qsTr("All files (%1)").arg("*")]
        onChosen: file => page.backups.restore(file)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.huge
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: SafeScrollBar {}

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.huge, (page.height - height) / 2)
            width: Math.min(page.width - 2 * Theme.huge, Theme.columnWelcome)
            spacing: Theme.wide

            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                picture: "chats"
                size: 72
                color: Theme.accentGlyph
            }

            SafeLabel {
                width: parent.width
                text: qsTr("Parlance")
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
            }

            SafeLabel {
                width: parent.width
                text: qsTr("Company chat and business texting in one window. Nothing is sent before you say so.")
                color: Theme.secondary
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }

            SafeButton {
                id: addButton

                objectName: "addAccountButton"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.atLeast(300))
                enabled: !page.backups.busy
                focus: true
                primary: true
                text: qsTr("Add an account")
                onClicked: page.addWanted()
            }

            SafeButton {
                objectName: "sampleButton"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.atLeast(300))
                visible: page.canShowSample
                enabled: !page.backups.busy
                text: qsTr("Look around with sample data")
                onClicked: page.sampleWanted()
            }

            SafeButton {
                objectName: "restoreButton"
                anchors.horizontalCenter: parent.horizontalCenter
                visible: page.canShowSample
                busy: page.backups.busy
                quiet: true
                text: page.backups.busy ? qsTr("Looking at the file…") : qsTr("Restore from a file")
                onClicked: if (!page.backups.busy) dialog.open()
            }

            FileOutcome {
                objectName: "backupOutcome"
                width: parent.width
                actions: page.backups
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Revealer {
            view: scroll
            column: column
        }
    }
}
