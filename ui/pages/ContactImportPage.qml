// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// A file of contacts: chosen, looked at, taken over, and perhaps taken back.
FormPage {
    id: page

    required property Messenger messenger
    required property AccountModel accounts
    property url file: "" ///< to begin with

    readonly property bool isBusy: imported.stage === ContactImport.Importing || imported.stage === ContactImport.TakingBack
    readonly property bool isOver: imported.stage === ContactImport.Imported || imported.stage === ContactImport.TakenBack
    readonly property int stage: imported.stage
    readonly property bool hasNews: imported.added + imported.renamed + imported.noted + imported.blocked > 0

    signal closed

    function back() {
        if (!page.isBusy)
            page.closed();
    }

    /// What had the keyboard may be gone; a choice that still has it keeps it, but that of the file is made.
    function keepFocus() {
        const kept = page.Window.activeFocusItem;
        if (kept !== page && kept !== chooseButton && kept?.visible)
            return;
        const next = [importButton, stopButton, closeButton, chooseButton].find(button => button.visible && button.enabled);
        next?.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "importPage"
    title: qsTr("Import contacts")
    onBackWanted: page.back()
    onStageChanged: settling.restart()

    Component.onCompleted: {
        if (String(page.file) === "")
            chooseButton.forceActiveFocus(Qt.TabFocusReason);
    }

    ContactImport {
        id: imported

        messenger: page.messenger
        file: page.file
    }

    FileChooser {
        id: dialog

        title: qsTr("Import contacts")
        currentFolder: page.messenger.backups.folder()
        nameFilters: [qsTr("Contacts (%1)").arg("*.vcf *.vcard *.csv *.tsv *.txt"), qsTr("All files (%1)").arg("*")]
        onChosen: file => imported.file = file
    }

    Timer {
        id: settling

        interval: 0
        onTriggered: page.keepFocus()
    }

    SafeLabel {
        width: parent.width
        visible: imported.fileName === ""
        text: qsTr("A file of your address book or a table: vCard, or CSV with headings like “Name” and “Phone”. You see what would come of it before anything changes.")
        color: Theme.secondary
        wrapMode: Text.Wrap
    }

    Flow {
        width: parent.width
        spacing: Theme.medium

        SafeLabel {
            objectName: "importFile"
            width: Math.min(implicitWidth, parent.width)
            height: chooseButton.height
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            text: imported.fileName
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
        }

        SafeButton {
            id: chooseButton

            objectName: "chooseFileButton"
            visible: !page.isBusy && !page.isOver
            primary: imported.fileName === ""
            text: imported.fileName === "" ? qsTr("Choose a file…") : qsTr("Another file…")
            onClicked: dialog.open()
        }
    }

    ImportAccounts {
        width: parent.width
        enabled: !page.isBusy && !page.isOver
        accounts: page.accounts
        account: imported.account
        onChosen: account => imported.account = account
    }

    Announcer {
        id: announcer

        parent: page // it takes no room of its own
    }

    SafeAlert {
        objectName: "importProblem"
        width: parent.width
        text: imported.problem
        color: Theme.error
    }

    SafeLabel {
        objectName: "importState"
        width: parent.width
        visible: text !== ""
        text: imported.stage === ContactImport.Looking ? qsTr("Reading the file…")
            : imported.stage === ContactImport.Importing ? qsTr("%L1 of %L2…").arg(imported.looked).arg(imported.total)
            : imported.stage === ContactImport.TakingBack ? qsTr("Taking it back…")
            : imported.stage === ContactImport.TakenBack ? qsTr("Everything is as it was before.") : ""
        color: Theme.secondary
        wrapMode: Text.Wrap
    }

    Lazy {
        wanted: imported.stage === ContactImport.Looked || imported.stage === ContactImport.Importing || imported.stage === ContactImport.Imported

        ImportNumbers {
            width: page.columnWidth
            source: imported
            onTold: words => announcer.say(words)
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.medium

        SafeButton {
            id: importButton

            objectName: "importButton"
            visible: imported.stage === ContactImport.Looked
            enabled: page.hasNews
            primary: true
            text: page.hasNews ? qsTr("Import") : qsTr("Nothing to import")
            onClicked: imported.begin()
        }

        SafeButton {
            id: stopButton

            objectName: "stopImportButton"
            visible: imported.stage === ContactImport.Importing
            text: qsTr("Stop")
            onClicked: imported.stop()
        }

        SafeButton {
            id: closeButton

            objectName: "closeImportButton"
            visible: page.isOver
            primary: true
            text: qsTr("Show contacts")
            onClicked: page.closed()
        }

        SafeButton {
            objectName: "undoImportButton"
            visible: imported.canUndo
            text: qsTr("Undo")
            onClicked: imported.undo()
        }
    }

    ImportedRows {
        width: parent.width
        people: imported.rows
        room: page.height - Theme.headerHeight
    }

    SafeLabel {
        objectName: "importUnshown"
        width: parent.width
        visible: imported.unshown > 0
        text: qsTr("%n more like these", "", imported.unshown)
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
    }

    FileDrop {
        parent: page
        anchors.fill: parent
        enabled: !page.isBusy
        onFileDropped: file => imported.file = file
    }
}
