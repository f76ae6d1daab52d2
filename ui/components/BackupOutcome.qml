// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What came of a backup, or why nothing did.
SafeAlert {
    id: outcome

    required property BackupActions backups

    objectName: "backupOutcome"
    text: outcome.backups.problem || outcome.backups.done
    color: outcome.backups.problem !== "" ? Theme.error : Theme.secondary
}
