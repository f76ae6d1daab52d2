// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// A conversation becomes a file.
ListCase {
    id: test

    name: "Export"

    function question(): ExportQuestion {
        return findChild(test.list(), "exportQuestion");
    }

    /// By the menu of the newest conversation.
    function ask() {
        test.focusRow(0);
        keyClick(Qt.Key_Menu);
        tryVerify(() => test.item("exportItem"));
        test.click("exportItem");
        tryVerify(() => test.item("exportButton")?.activeFocus);
    }

    /// Nothing of the ring around \a item is cut off.
    function hasWholeRing(item): bool {
        const ring = Theme.ring + 1;
        let edge = item;
        while (!edge.clip)
            edge = edge.parent;
        const at = item.mapToItem(edge, 0, 0);
        return at.x >= ring && at.x + item.width + ring <= edge.width && at.y >= ring && at.y + item.height + ring <= edge.height;
    }

    /// From the first row to \a x, \a y in the window.
    function drag(x: int, y: int) {
        const row = test.row(0);
        const to = row.mapFromItem(window.contentItem, x, y);
        mousePress(row, 100, 30);
        for (let step = 1; step <= 10; ++step)
            mouseMove(row, 100 + (to.x - 100) * step / 10, 30 + (to.y - 30) * step / 10);
        mouseRelease(row, to.x, to.y);
    }

    function test_isWrittenWhereItIsSaid() {
        test.openList();
        test.ask();
        compare(test.item("asked").text, "Export the conversation with +1 555 010 0333?");
        verify(test.item("exportPlace").text.includes(".html · "));
        test.question().file = given.file("ana.html", "");
        verify(test.item("exportPlace").text.includes("ana.html"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("exportOutcome")?.text.startsWith("1 message(s) in ana.html"));
        verify(given.textOf(test.question().file).includes("From 333"));
        tryVerify(() => test.item("closeExportButton").activeFocus);
        verify(!test.item("exportButton"));
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Return);
        tryVerify(() => !test.item("closeExportButton") && test.list().activeFocus);
    }

    function test_aPlaceIsTyped() {
        test.openList();
        test.ask();
        test.click("otherPlaceButton");
        tryVerify(() => test.item("fileNameTextField")?.activeFocus);
        compare(test.item("fileNameTextField").Accessible.name, "File name");
        compare(test.item("fileDialogListView").Accessible.name, "Files and folders");
        const file = given.freeFile("typed.html");
        test.write(file.toString().slice("file://".length));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("exportOutcome")?.text.startsWith("1 message(s) in typed.html"));
        verify(given.textOf(file).includes("From 333"));
    }

    function test_aFolderIsTyped() {
        test.openList();
        test.ask();
        test.click("otherPlaceButton");
        tryVerify(() => test.item("fileNameTextField")?.activeFocus);
        const file = given.file("inside.html", "mine");
        const folder = file.toString().slice("file://".length, -"/inside.html".length);
        const typePath = path => {
            keyClick(Qt.Key_L, Qt.ControlModifier);
            tryVerify(() => window.activeFocusItem?.Accessible.name === "Path");
            window.activeFocusItem.text = path;
            keyClick(Qt.Key_Return);
        };
        typePath(folder + "/nowhere");
        tryVerify(() => test.item("pathNotice")?.Accessible.name === `There is no folder “${folder}/nowhere”`);
        compare(window.activeFocusItem.Accessible.name, "Path");
        verify(test.item("pathNotice").width > 0 && given.isInView(test.item("pathNotice")));
        test.write("x");
        tryVerify(() => !test.item("pathNotice"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.item("fileDialogListView").activeFocus);
        typePath("~");
        tryVerify(() => window.activeFocusItem === test.item("fileDialogListView"));
        verify(!given.shows(test.item("fileDialogListView"), "inside.html"));
        typePath(folder);
        tryVerify(() => given.shows(test.item("fileDialogListView"), "inside.html"));
        verify(test.item("fileDialogListView").activeFocus);
        keyClick(Qt.Key_Tab);
        verify(!test.item("fileDialogListView").activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(test.item("fileDialogListView").activeFocus);
        typePath(folder + "/inside.html");
        tryVerify(() => test.item("otherNameButton")?.activeFocus);
        compare(given.textOf(file), "mine");
    }

    function test_theFileDialogFitsTheWindow() {
        Preferences.look = "dark";
        test.openList();
        window.width = 400;
        window.height = 480;
        test.ask();
        test.item("otherPlaceButton").clicked();
        tryVerify(() => test.item("fileNameTextField")?.activeFocus);
        const field = test.item("fileNameTextField");
        tryVerify(() => field.width >= 220);
        compare(String(field.color), String(Theme.text));
        compare(String(field.background.color), String(Theme.surface));
    }

    function test_whatIsThereIsNotReplacedUnasked_data() {
        return [
            {tag: "Replace", button: "replaceButton", replaced: true},
            {tag: "Another name", button: "otherNameButton", replaced: false},
            {tag: "Escape", button: "", replaced: false}
        ];
    }

    function test_whatIsThereIsNotReplacedUnasked(data) {
        test.openList();
        test.ask();
        test.click("otherPlaceButton");
        tryVerify(() => test.item("fileNameTextField")?.activeFocus);
        const file = given.file("there.html", "mine");
        test.write(file.toString().slice("file://".length));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("otherNameButton")?.activeFocus);
        verify(given.shows(test.item("replaceButton").parent.parent, "there.html is there already. Replace it?"));
        compare(given.textOf(file), "mine");
        if (data.button === "")
            keyClick(Qt.Key_Escape);
        else
            test.click(data.button);
        if (data.replaced)
            tryVerify(() => given.textOf(file).includes("From 333"));
        else if (data.button !== "")
            tryVerify(() => test.item("fileNameTextField")?.activeFocus);
        else
            tryVerify(() => !test.item("otherNameButton"));
        if (!data.replaced)
            compare(given.textOf(file), "mine");
    }

    function test_theRowsOfTheFileDialogHaveNames() {
        test.openList();
        test.ask();
        given.file("page.html", "x");
        test.question().file = given.file("new.html", "");
        test.click("otherPlaceButton");
        tryVerify(() => [0, 1].some(row => test.item("fileDialogDelegate" + row)?.Accessible.name === "page.html"));
        verify([0, 1].some(row => test.item("fileDialogDelegate" + row)?.Accessible.name === "Folder profile"));
    }

    /// Begun and cancelled at once. One that was done by then stays: then the question is asked again.
    function isTakenBack(attempt: int): bool {
        test.ask();
        const question = test.question();
        const file = given.freeFile("taken back " + attempt + ".html");
        question.file = file;
        question.write();
        test.item("closeExportButton").clicked();
        tryVerify(() => !question.history.busy);
        tryVerify(() => test.list().activeFocus);
        return !given.exists(file);
    }

    function test_cancelLeavesNoFile() {
        test.openList();
        verify([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].some(test.isTakenBack));
        test.ask();
        compare(test.item("exportOutcome"), null);
        test.question().file = given.freeFile("wanted.html");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("exportOutcome")?.text.startsWith("1 message(s) in wanted.html"));
    }

    function test_whatCannotBeWrittenIsTold() {
        test.openList();
        test.ask();
        test.question().file = given.file("ana.html", "") + "/nowhere.html"; // what is no folder
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("exportOutcome")?.text === "The file could not be written · choose another place");
        verify(test.item("exportButton").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.item("exportButton") && test.list().activeFocus);
        test.ask();
        compare(test.item("exportOutcome"), null); // that was another time
    }

    function test_aRowIsCarriedOntoTheDesktop_data() {
        return [
            {tag: "out of the window", x: -60, y: 200, asks: true},
            {tag: "within it", x: 600, y: 200, asks: false}
        ];
    }

    function test_aRowIsCarriedOntoTheDesktop(data) {
        test.openList();
        test.drag(data.x, data.y);
        if (data.asks)
            tryVerify(() => test.item("exportButton")?.activeFocus);
        else
            compare(test.item("exportButton"), null);
        compare(window.mainPage.conversation, 0); // it was not a click
        compare(test.order(), "333 222 111");
    }

    function test_hasRoom_data() {
        return [
            {tag: "small", scale: 1, mirrored: false},
            {tag: "large text", scale: 2, mirrored: false},
            {tag: "from right to left", scale: 2, mirrored: true}
        ];
    }

    function test_hasRoom(data) {
        given.mirror(data.mirrored);
        Preferences.textScale = data.scale;
        test.openList();
        window.width = 400;
        window.height = 480;
        test.ask();
        tryVerify(() => given.misplaced(window).filter(what => what.startsWith("export")).length === 0);
        for (const name of ["otherPlaceButton", "closeExportButton", "exportButton"]) {
            keyClick(Qt.Key_Tab);
            tryVerify(() => test.item(name).activeFocus && given.isInView(test.item(name)), 5000, name);
            tryVerify(() => test.hasWholeRing(test.item(name)), 5000, name);
        }
        given.mirror(false);
    }
}
