// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What came of a backup, or why nothing did.
SafeLabel {
    id: outcome

    required property BackupActions backups

    objectName: "backupOutcome"
    visible: outcome.Accessible.name !== "" // an alert is told as it shows up: its words come first
    text: outcome.backups.problem || outcome.backups.done
    color: outcome.backups.problem !== "" ? Theme.error : Theme.secondary
    wrapMode: Text.Wrap

    Accessible.role: Accessible.AlertMessage
}
