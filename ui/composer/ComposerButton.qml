// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// A button beside the field, which stays at its last line.
IconButton {
    anchors.bottom: parent?.bottom
    anchors.bottomMargin: 3
}
