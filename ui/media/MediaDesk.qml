// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Templates as T

import Parlance.Models
import Parlance.Ui

/// Where the files of a conversation are looked at, played, and saved from. Parlance opens none itself.
Item {
    id: desk

    required property Messenger messenger

    property real viewed: 0 ///< whose picture the viewer began with; 0: it is closed
    property int viewedNumber: 0
    property bool watches: false ///< a video begins at once: it was asked for
    property Item focusBefore: null
    property real saving: 0 ///< of which message: a tile may show another one before the user answers
    property int savingNumber: 0

    readonly property MediaActions media: desk.messenger.media
    readonly property real tallest: Math.min(Theme.pictureMost, 0.6 * desk.Window.height) ///< that a picture in a message may be: it is seen whole
    readonly property PlayDesk sounds: PlayDesk {}

    signal saved(string path)
    signal notSaved(string why)

    function view(message: real, number: int) {
        desk.open(message, number, false);
    }

    function watch(message: real, number: int) {
        desk.open(message, number, true);
    }

    function open(message: real, number: int, watches: bool) {
        desk.watches = watches;
        desk.focusBefore = desk.Window.activeFocusItem;
        desk.viewedNumber = number;
        desk.viewed = message;
    }

    /// Asks where to.
    function save(info: MediaInfo, name: string) {
        desk.saving = info.message;
        desk.savingNumber = info.number;
        dialog.selectedFile = info.suggestion(name);
        dialog.currentFolder = info.folder();
        dialog.open();
    }

    function saveTo(file: url) {
        desk.media.save(desk.saving, desk.savingNumber, file);
    }

    /// All of \a files that are here; one is asked for its name, several for their folder.
    function saveAll(message: real, files: var) {
        one.message = message;
        one.number = 0;
        folderDialog.names = files.map(file => file.name);
        if (files.length === 1) {
            desk.save(one, files[0].name);
            return;
        }
        folderDialog.currentFolder = one.folder();
        folderDialog.open();
    }

    function closeViewer() {
        if (desk.sounds.screen)
            desk.sounds.stop();
        desk.viewed = 0;
        desk.focusBefore?.forceActiveFocus(Qt.PopupFocusReason);
    }

    objectName: "mediaDesk"

    // nothing is replaced: what is saved gets a free name
    FileChooser {
        id: dialog

        objectName: "saveDialog"
        title: qsTr("Save as")
        acceptLabel: qsTr("Save")
        fileMode: FileDialog.SaveFile
        options: FileDialog.DontConfirmOverwrite // qmllint disable
        mayReplace: true // it gets another name
        onChosen: file => desk.saveTo(file)
    }

    FolderDialog {
        id: folderDialog

        property list<string> names
        readonly property DialogParts parts: DialogParts {
            window: folderDialog.parentWindow
            shown: folderDialog.visible
            folder: folderDialog.currentFolder
        }

        objectName: "saveFolderDialog"
        title: qsTr("Save to a folder")
        acceptLabel: qsTr("Save")
        onAccepted: desk.media.saveAll(one.message, folderDialog.names, folderDialog.selectedFolder)
    }

    MediaInfo {
        id: one

        media: desk.media
        message: 0
        number: 0
    }

    Connections {
        target: desk.media

        function onMessageRemoved(message: real) {
            if (desk.sounds.message === message)
                desk.sounds.stop();
        }

        function onSaved(path: string) {
            desk.saved(path);
        }

        function onNotSaved(why: string) {
            desk.notSaved(why);
        }
    }

    Popup {
        id: window

        parent: T.Overlay.overlay
        width: parent?.width ?? 0
        height: parent?.height ?? 0
        padding: 0
        modal: true
        focus: true
        visible: desk.viewed !== 0
        closePolicy: Popup.NoAutoClose // the viewer says when

        onAboutToShow: window.contentItem.parent.Accessible.ignored = true // it is a dialog itself

        background: Item {}

        contentItem: FocusScope {
            Lazy {
                wanted: window.visible

                MediaViewer {
                    anchors.fill: parent
                    messenger: desk.messenger
                    player: desk.sounds
                    isPainted: desk.GraphicsInfo.api === GraphicsInfo.Software
                    onSaveWanted: (info, name) => desk.save(info, name)
                    onClosed: desk.closeViewer()
                    Component.onCompleted: show(desk.viewed, desk.viewedNumber, desk.watches)
                }
            }
        }
    }
}
