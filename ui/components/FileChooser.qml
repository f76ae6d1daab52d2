// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Parlance.Models
import Parlance.Ui

/// Asks for a file.
FileDialog {
    id: dialog

    property bool mayReplace: false ///< nothing is lost where a file is there already

    readonly property DialogParts parts: DialogParts {
        window: dialog.parentWindow
        shown: dialog.visible
        folder: dialog.currentFolder
        onFileTyped: file => {
            dialog.close();
            dialog.take(file);
        }
    }
    readonly property Component asking: ReplaceQuestion {
        parent: dialog.parts.within
        onReplaceWanted: dialog.chosen(dialog.question.file)
        onOtherWanted: dialog.open()
    }
    property ReplaceQuestion question: null

    signal chosen(url file)

    /// What was chosen. Qt's own dialog forgets the scheme of what was typed, and takes a path for a name.
    function wholePath(file: string, folder: string): url {
        const path = file.replace(/^file:\/\//, "");
        const above = folder.replace(/^file:\/\//, "");
        if (path.startsWith(above + "/~/"))
            return Files.place(decodeURIComponent(path.slice(above.length + 1)), folder);
        return path.startsWith("/") ? "file://" + (path.startsWith(above + "//") ? path.slice(above.length + 1) : path) : file;
    }

    function take(file: url) {
        const isUnasked = dialog.parts.known !== null; // the desktop's own dialog has asked
        if (dialog.mayReplace || dialog.fileMode !== FileDialog.SaveFile || !isUnasked || !Files.exists(file)) {
            dialog.chosen(file);
            return;
        }
        dialog.question = dialog.question ?? dialog.asking.createObject(dialog);
        dialog.question.ask(file);
    }

    onAccepted: dialog.take(dialog.wholePath(String(dialog.selectedFile), String(dialog.currentFolder)))
}
