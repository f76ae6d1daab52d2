// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Words that a screen reader says by itself once there are any.
SafeLabel {
    id: alert

    visible: alert.Accessible.name !== "" // an alert is told as it shows up: its words come first
    wrapMode: Text.Wrap

    Accessible.role: Accessible.AlertMessage // heard whatever the keyboard is at
}
