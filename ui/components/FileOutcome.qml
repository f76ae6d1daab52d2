// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What came of a file, or why nothing did.
SafeAlert {
    id: outcome

    required property FileActions actions

    text: outcome.actions.problem || outcome.actions.done
    color: outcome.actions.problem !== "" ? Theme.error : Theme.text
}
