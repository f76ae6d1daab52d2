// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Who somebody is, on one line. Where there is no room, a name loses its end; a number, which is told from others by
/// its end, loses its middle.
SafeText {
    id: name

    required property string who

    text: name.who
    elide: /^\+?[0-9 ]+$/.test(name.who) ? Text.ElideMiddle : Text.ElideRight
    maximumLineCount: 1
}
