// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts // qmllint disable
import QtQuick.Templates as T

import Parlance.Models
import Parlance.Ui

/// Where the desktop has no dialog for files Qt shows its own, in our window: its parts have no names in Qt 6.4,
/// and the return key does nothing at them. This makes it good.
QtObject {
    id: parts

    required property var window ///< that the dialog lies in
    required property bool shown
    required property url folder ///< that is shown
    property Item known: null ///< the heading of the one that was made good already

    readonly property Item within: parts.window?.T.Overlay.overlay ?? null
    readonly property Component pathNotice: PathNotice {}

    signal fileTyped(url file) ///< its path, where a folder's is asked for

    onShownChanged: if (parts.shown) Qt.callLater(parts.prepare) // qmllint disable

    /// The one of that name; null: the desktop's own dialog is shown.
    function find(name: string, within: Item): Item {
        for (const child of Array.from(within?.children ?? [])) {
            const found = child.objectName === name ? child : parts.find(name, child);
            if (found)
                return found;
        }
        return null;
    }

    function all(within: Item, wanted: var): var {
        return Array.from(within?.children ?? []).reduce((found, child) => found.concat(wanted(child) ? [child] : [], parts.all(child, wanted)), []);
    }

    function list(): Item {
        const files = parts.find("fileDialogListView", parts.within);
        return files !== null ? files : parts.find("folderDialogListView", parts.within);
    }

    function prepare() {
        const heading = parts.find("dialogTitleBarLabel", parts.within);
        if (heading && heading !== parts.known)
            parts.mend(heading);
        parts.known = heading;
        const field = parts.find("fileNameTextField", parts.within);
        if (field?.visible) {
            field.forceActiveFocus(Qt.TabFocusReason);
            field.selectAll();
        }
    }

    function mend(heading: Item) {
        parts.namePath(heading.parent.children[1]);
        parts.nameRows(parts.list());
        const box = parts.all(parts.within, item => item.standardButton !== undefined)[0];
        const buttons = parts.all(box, item => item.checkable !== undefined);
        for (const button of buttons)
            button.Keys.returnPressed.connect(() => button.clicked());
        const field = parts.find("fileNameTextField", parts.within);
        if (field) {
            parts.makeRoom(box);
            field.Accessible.name = qsTr("File name");
            field.accepted.connect(() => buttons.find(button => button.T.DialogButtonBox.buttonRole === T.DialogButtonBox.AcceptRole)?.clicked());
        }
    }

    /// The buttons get a row of their own: beside them a name is cut in a small window.
    function makeRoom(box: Item) {
        for (const wide of parts.all(box.parent, item => item.placeholderText !== undefined || item.displayText !== undefined)) {
            wide.Layout.columnSpan = 2;
            wide.Layout.rightMargin = box.Layout.rightMargin;
        }
        box.Layout.row = 2;
        box.Layout.column = 0;
        box.Layout.columnSpan = 3;
        box.Layout.alignment = Qt.AlignRight;
    }

    function namePath(path: Item) {
        path.Accessible.name = qsTr("Folder");
        path.background.color = Qt.binding(() => Theme.surface); // qmllint disable
        for (const child of parts.all(path, item => item.icon !== undefined && item.text === ""))
            child.Accessible.name = qsTr("Folder above");
        for (const child of parts.all(path, item => item.placeholderText !== undefined))
            parts.mendPath(child);
    }

    /// Qt's own leads nowhere by "~" or a wrong path, without a word, and keeps the keyboard when it is gone.
    function mendPath(field: Item) {
        let dialog = field;
        while (dialog.parent !== parts.within)
            dialog = dialog.parent;
        const notice = parts.pathNotice.createObject(dialog, {field: field, within: dialog});
        const go = event => {
            const place = Files.place(field.text, parts.folder);
            event.accepted = !Files.isFolder(place); // else Qt goes there
            if (!event.accepted)
                field.text = Files.path(place);
            else if (Files.exists(place))
                parts.fileTyped(place);
            else
                notice.tell();
        };
        field.Accessible.name = qsTr("Path");
        field.Keys.returnPressed.connect(go);
        field.Keys.enterPressed.connect(go);
        field.visibleChanged.connect(() => {
            if (!field.visible && field.activeFocus)
                parts.list()?.forceActiveFocus(Qt.TabFocusReason);
        });
    }

    function nameRows(list: Item) {
        const name = () => Array.from(list.contentItem?.children ?? []).filter(row => row.fileName !== undefined).forEach(row => {
            row.Accessible.name = row.fileIsDir ?? true ? qsTr("Folder %1").arg(row.fileName) : row.fileName;
        });
        list.activeFocusOnTab = true; // it is left by the tab key, and could not be reached again
        list.Accessible.role = Accessible.List;
        list.Accessible.name = qsTr("Files and folders");
        list.contentItem.childrenChanged.connect(name);
        name();
    }
}
