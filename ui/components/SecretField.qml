// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// A field that can hide what is written in it, from screen readers, too: Qt 6.4 tells them the property "text",
/// and they would read a password out.
SafeTextField {
    id: secret

    readonly property string text: secret.echoMode === TextInput.Normal ? secret.written : secret.passwordCharacter.repeat(secret.length)
}
