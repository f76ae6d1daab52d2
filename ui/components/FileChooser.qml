// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Dialogs

import Parlance.Ui

/// Asks for a file.
FileDialog {
    id: dialog

    /// What was chosen. Qt's own dialog forgets the scheme of what was typed, and takes a path for a name.
    readonly property url chosenFile: dialog.wholePath(String(dialog.selectedFile), String(dialog.currentFolder))

    readonly property DialogParts parts: DialogParts {
        window: dialog.parentWindow
        shown: dialog.visible
    }

    function wholePath(file: string, folder: string): url {
        const path = file.replace(/^file:\/\//, "");
        const above = folder.replace(/^file:\/\//, "");
        return path.startsWith("/") ? "file://" + (path.startsWith(above + "//") ? path.slice(above.length + 1) : path) : file;
    }
}
