// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Text that stands for itself, so that a screen reader tells it.
SafeText {
    id: label

    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
}
