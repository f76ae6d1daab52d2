// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Dialogs

import Parlance.Models
import Parlance.Ui

/// Everything in one file, for another computer or a bad day.
SettingsSection {
    id: section

    required property BackupActions backups

    /// Asks where to.
    function backUp() {
        dialog.selectedFile = section.backups.suggestion();
        dialog.currentFolder = section.backups.folder();
        dialog.open();
    }

    name: "backup"
    title: qsTr("Backup")

    FileChooser {
        id: dialog

        objectName: "backUpDialog"
        title: qsTr("Back up")
        acceptLabel: dialog.title
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Backups of Parlance (%1)").arg("*.parlance")]
        onChosen: file => section.backups.backUp(file)
    }

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("back up backup save copy restore everything file")

        SafeLabel {
            width: parent.width
            text: qsTr("Conversations, contacts, drafts and accounts in one file. Another Parlance without accounts takes it on its first page.")
            wrapMode: Text.Wrap
        }

        SafeLabel {
            width: parent.width
            bottomPadding: Theme.medium
            text: qsTr("Passwords are not in it. The file is not protected: whoever can open it can read it.")
            color: Theme.secondary
            wrapMode: Text.Wrap
        }

        SafeButton {
            objectName: "backUpButton"
            anchors.left: parent.left
            busy: section.backups.busy
            text: section.backups.busy ? qsTr("Backing up…") : qsTr("Back up…")
            onClicked: if (!section.backups.busy) section.backUp()
        }

        FileOutcome {
            objectName: "backupOutcome"
            width: parent.width
            topPadding: Theme.small
            actions: section.backups
        }
    }
}
