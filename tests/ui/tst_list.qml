// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What the list shows, and how one goes through it.
ListCase {
    id: test

    name: "List"

    function test_numbersAreReadWholeInLargerText_data() {
        return [{tag: "100 %", scale: 1}, {tag: "150 %", scale: 1.5}];
    }

    Component {
        id: nameComponent

        NameText {
            who: "Bo 2 Lindqvist"
        }
    }

    function test_aNumberIsToldByItsEndWhereItHasNoRoom() {
        Preferences.textScale = 2;
        test.openList();
        window.width = 400;
        const name = findChild(test.row(0), "rowName");
        tryVerify(() => name.truncated);
        compare(name.elide, Text.ElideMiddle);
        compare(createTemporaryObject(nameComponent, test).elide, Text.ElideRight); // a name by its beginning
    }

    function test_numbersAreReadWholeInLargerText(data) {
        Preferences.textScale = data.scale;
        test.openList();
        tryVerify(() => !findChild(test.row(0), "rowName").truncated);
    }

    function test_linesPartTheRowsInHighContrast_data() {
        return [{tag: "dark"}, {tag: "contrast"}, {tag: "contrast-light"}];
    }

    function test_linesPartTheRowsInHighContrast(data) {
        Preferences.look = data.tag;
        test.openList();
        const end = test.row(1).mapToItem(null, 200, test.row(1).height - 1);
        const picture = grabImage(window.contentItem);
        const parts = !Qt.colorEqual(picture.pixel(end.x, end.y), picture.pixel(end.x, end.y - 3));
        compare(parts, Theme.contrast);
    }

    function test_theSearchNamesTheKeysThatLookEverywhere() {
        test.openList();
        const shown = () => given.texts(test.item("filter")).join("").replace(/[\u2066-\u2069]/g, "");
        tryVerify(() => shown() === "Search (Ctrl+K)");
        Preferences.shortcuts = {openPalette: ["Ctrl+J"]};
        tryVerify(() => shown() === "Search (Ctrl+J)");
        Preferences.textScale = 2;
        window.width = 400;
        tryVerify(() => shown() === "Search"); // the keys had no room
    }

    function test_tabsListAndCount() {
        test.openList();
        const conversation = given.conversation(test.account, "+15550100222");
        tryVerify(() => test.item("filterTab1")?.number === 3);
        compare(test.item("filterTab0").number, 3);
        compare(test.item("filterTab2").number, 0);
        verify(given.shows(test.item("filterTab2"), "0"));
        verify(!test.item("filterTab3"));
        given.messenger.saveDraft(conversation, "Not yet");
        given.messenger.conversations.mark([conversation], false);
        tryVerify(() => test.item("filterTab1").number === 2);
        test.click("filterTab1");
        tryVerify(() => test.order() === "333 111");
        test.click("filterTab2");
        tryVerify(() => test.order() === "222");
        tryVerify(() => given.shows(test.row(0), "Draft:") && given.shows(test.row(0), "Not yet"));
        given.messenger.conversations.archive([conversation], true);
        tryVerify(() => test.item("filterTab3")?.number === 1);
        compare(test.item("filterTab0").number, 2);
        compare(given.unnamed(window), []);
    }

    function test_anEmptyListLeadsToAll() {
        test.openList();
        test.click("filterTab2");
        tryVerify(() => test.item("showAllButton"));
        verify(given.shows(window.contentItem, "No drafts"));
        test.click("showAllButton");
        tryVerify(() => test.order() === "333 222 111");
        tryVerify(() => test.list().activeFocus);
    }

    function test_anEmptyListSaysHowNewItIs() {
        test.openList();
        given.messenger.conversations.markAllRead();
        given.upToDate(test.account, 0);
        given.connection(test.account, Connection.Connected); // which tells of it
        tryVerify(() => test.item("filterTab1")?.number === 0);
        test.click("filterTab1");
        tryVerify(() => given.shows(window.contentItem, "Nothing unread"));
        tryVerify(() => given.shows(window.contentItem, "Up to date as of "));
        test.item("filter").forceActiveFocus();
        test.write("0222");
        tryVerify(() => given.shows(window.contentItem, "Nothing found"));
        test.click("showAllButton"); // looks for the same among all
        tryVerify(() => test.order() === "222");
    }

    function test_aNewAccountIsSyncing() {
        const account = given.account();
        test.openWindow();
        tryVerify(() => window.mainPage && given.shows(window.contentItem, "No conversations yet"));
        given.connection(account, Connection.Connecting);
        tryVerify(() => given.shows(window.contentItem, "Syncing…"));
        given.upToDate(account, 0);
        given.connection(account, Connection.Connected); // which tells of it
        tryVerify(() => given.shows(window.contentItem, "No conversations yet"));
    }

    Component {
        id: skeletonComponent

        ListSkeleton {
            width: 300
            height: 400
            loading: true
        }
    }

    function test_rowsThatAreLateHaveAPlaceholder() {
        const skeleton = createTemporaryObject(skeletonComponent, test);
        verify(!skeleton.due); // not at once: most are quick
        tryVerify(() => skeleton.due);
        skeleton.loading = false;
        verify(skeleton.due); // and then it does not flicker
        tryVerify(() => !skeleton.due);
    }

    function test_tabsAreReachedByKeys() {
        test.openList();
        test.item("filter").forceActiveFocus();
        keyClick(Qt.Key_F6);
        tryVerify(() => test.item("filterTab0").activeFocus);
        keyClick(Qt.Key_Right);
        tryVerify(() => test.item("filterTab1").checked && test.item("filterTab1").activeFocus);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        tryVerify(() => test.item("filterTab2").activeFocus);
    }

    function test_tabsWithoutRoomAreInAMenu() {
        test.openList();
        given.messenger.conversations.archive([given.conversation(test.account, "+15550100111")], true);
        tryVerify(() => test.item("filterTab3"));
        window.listWidth = Theme.listMinimum;
        tryVerify(() => !test.item("filterTab3") && test.item("moreTabsButton"));
        test.click("moreTabsButton");
        test.click("archivedTabItem");
        tryVerify(() => test.order() === "111");
    }

    function test_keysGoThroughALongList() {
        test.openList();
        for (let i = 40; i < 60; ++i)
            given.written(test.account, "+155501001" + i, "First", 1, i);
        tryVerify(() => test.list().count === 23);
        test.focusRow(0);
        for (const [key, place] of [[Qt.Key_End, 22], [Qt.Key_Up, 21], [Qt.Key_Home, 0], [Qt.Key_Down, 1]]) {
            keyClick(key);
            compare(test.list().currentIndex, place);
            tryVerify(() => test.row(place) && given.isInView(test.row(place)));
        }
        keyClick(Qt.Key_PageDown);
        verify(test.list().currentIndex > 5);
        verify(given.isInView(test.row(test.list().currentIndex)));
    }

    function test_theFirstKeyAtTheStartGoesOn() {
        test.openList();
        tryVerify(() => test.row(0)?.focused); // it is read, and seen
        given.written(test.account, "+15550100111", "More"); // nobody has gone anywhere yet
        tryVerify(() => test.order() === "111 333 222");
        tryVerify(() => test.row(0)?.focused && !test.row(1).focused);
        keyClick(Qt.Key_Down);
        tryVerify(() => test.row(1).focused);
        given.written(test.account, "+15550100222", "More"); // now it stays with whom it is
        tryVerify(() => test.order() === "222 111 333");
        tryVerify(() => test.row(2).focused);
    }

    function test_theKeyboardComesBackToWhatWasOpenedElsewhere() {
        test.openList();
        test.focusRow(1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        window.openConversation(given.conversation(test.account, "+15550100111"));
        tryVerify(() => test.item("conversationTitle")?.text.endsWith("111"));
        test.list().forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => test.row(2).focused);
    }

    function test_theKeyboardComesBackToWhatThePaletteOpened() {
        test.openList();
        test.focusRow(1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        test.list().forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        tryVerify(() => test.row(2).focused);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => test.item("paletteField")?.activeFocus);
        test.item("paletteField").text = "0333";
        tryVerify(() => test.item("paletteRows").itemAtIndex(0)?.accessibleText.includes("333"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.endsWith("333"));
        test.list().forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => test.row(0).focused);
    }

    function test_theKeyboardComesToAnOldOneThatThePaletteOpened() {
        Preferences.reduceMotion = true;
        const account = given.account();
        for (let age = 0; age < 120; ++age)
            given.written(account, "+1555010" + (1000 + age), "Hello", 1, 10 * age);
        test.openWindow();
        tryVerify(() => test.list()?.count > 0);
        const old = given.conversation(account, "+15550101100");
        compare(test.list().conversations.rowOf(old), -1); // it was not asked for
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => test.item("paletteField")?.activeFocus);
        test.item("paletteField").text = "0101100";
        tryVerify(() => test.item("paletteRows").itemAtIndex(0)?.accessibleText.includes("1100"));
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.endsWith("1100"));
        test.list().forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => test.list().currentRow?.conversationId === old && test.list().currentRow.focused);
        tryVerify(() => given.isInView(test.list().currentRow));
        keyClick(Qt.Key_Home);
        tryVerify(() => test.list().conversations.atNewest && test.row(0)?.focused);
        verify(given.isInView(test.row(0)));
    }

    function test_inOnePaneTheKeyboardComesBackToWhatWasOpen() {
        test.openList();
        window.width = window.minimumWidth;
        test.focusRow(2);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("composer")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.list()?.activeFocus && test.row(2)?.focused);
    }

    function test_theOpenOneIsInViewWhenTheKeyboardComes() {
        Preferences.reduceMotion = true;
        const account = given.account();
        for (let i = 10; i < 40; ++i)
            given.written(account, "+155501002" + i, "Hello", 1, i);
        test.openConversation(given.conversation(account, "+15550100239"));
        tryVerify(() => test.list()?.count === 30);
        test.list().positionViewAtBeginning();
        test.list().forceActiveFocus(Qt.TabFocusReason);
        tryCompare(test.list(), "currentIndex", 29);
        tryVerify(() => test.row(29)?.focused && given.isInView(test.row(29)));
    }

    function test_theFirstReturnOpensWhatIsOnTop() {
        test.openList();
        tryVerify(() => test.row(0)?.focused);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text.endsWith("333"));
    }

    function test_namesAreTypedAhead() {
        test.openList();
        given.person(test.account, "+15550100111", "Zoë Berg");
        tryVerify(() => test.row(2).title === "Zoë Berg");
        test.focusRow(0);
        test.write("zoe");
        compare(test.list().currentIndex, 2);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.item("conversationTitle")?.text === "Zoë Berg");
        tryVerify(() => test.item("composer")?.activeFocus);
    }

    function test_keysLeadToTheUnread() {
        test.openList();
        given.messenger.conversations.mark([given.conversation(test.account, "+15550100222")], false);
        tryVerify(() => !test.row(1).isUnread);
        keyClick(Qt.Key_Down, Qt.AltModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("conversationTitle")?.text.endsWith("333"));
        keyClick(Qt.Key_Down, Qt.AltModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("conversationTitle")?.text.endsWith("111"));
        keyClick(Qt.Key_2, Qt.ControlModifier);
        tryVerify(() => test.item("filterTab1").checked);
        keyClick(Qt.Key_Up, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.item("filterTab0").checked);
    }

    function test_thePointerFindsTheMenuAndRowsKeepStill() {
        test.openList();
        verify(!test.item("rowMenuButton"));
        mouseMove(test.row(1), 100, 30);
        mouseMove(test.row(1), 110, 30);
        tryVerify(() => test.item("rowMenuButton"));
        mouseMove(test.row(1), 120, 30);
        verify(test.list().conversations.held);
        given.written(test.account, "+15550100111", "More");
        tryVerify(() => !test.list().conversations.held); // after a rest
        tryVerify(() => test.order() === "111 333 222");
    }

    function test_rowsComeToRestWhereTheyBelong() {
        test.openList();
        for (let i = 40; i < 60; ++i)
            given.written(test.account, "+155501001" + i, "First", 1, i);
        tryVerify(() => test.list().count === 23);
        Preferences.reduceMotion = false;
        for (let step = 0; step < 24; ++step) { // each begins while the one before still moves
            given.written(test.account, "+155501001" + (40 + step * 7 % 20), "Next");
            if (step % 4 === 0)
                given.messenger.conversations.archive([given.conversation(test.account, "+155501001" + (40 + step * 3 % 20))], true);
        }
        const isAtRest = row => Math.abs(row.y - test.list().originY - row.index * row.height) < 0.5;
        const shown = [0, 1, 2, 3, 4, 5, 6, 7];
        tryVerify(() => shown.every(index => test.row(index) && isAtRest(test.row(index))));
        compare(test.list().contentY, test.list().originY); // nobody scrolled
        compare(new Set(shown.map(index => test.row(index).title)).size, shown.length);
    }

    function test_densityIsInTheRows_data() {
        return [{tag: "comfortable", compact: false, height: 64, avatar: 44, badge: 20, name: 14}, {tag: "compact", compact: true, height: 48, avatar: 32, badge: 16, name: 13}];
    }

    function test_densityIsInTheRows(data) {
        Preferences.compact = data.compact;
        test.openList();
        const row = test.row(0);
        compare(row.height, data.height);
        compare(findChild(row, "rowFace").width, data.avatar);
        compare(findChild(row, "rowFace").x, 12);
        compare(findChild(row, "unreadBadge").height, data.badge);
        compare(findChild(row, "rowName").font.pixelSize, data.name);
    }

    function test_facesGrowWithTheText() {
        test.openList();
        const usual = findChild(test.row(0), "rowFace").width;
        Preferences.textScale = 2;
        tryVerify(() => findChild(test.row(0), "rowFace").width >= usual * 1.25);
        window.listWidth = Theme.listCollapsed;
        window.width = 1180;
        tryVerify(() => test.row(0)?.collapsed);
        const face = findChild(test.row(0), "rowFace");
        verify(face.x >= 0 && face.x + face.width <= test.row(0).width); // there is room for it
    }

    function test_theListCollapses() {
        test.openList();
        window.width = 1180;
        const splitter = test.item("splitter");
        splitter.forceActiveFocus();
        window.listWidth = Theme.listMinimum;
        keyClick(Qt.Key_Left);
        compare(window.listWidth, Theme.listCollapsed);
        tryVerify(() => test.row(0)?.collapsed);
        verify(!given.shows(test.row(0), "333"));
        mouseMove(test.row(0), 30, 30);
        mouseMove(test.row(0), 31, 30);
        tryVerify(() => test.item("hint")?.text.endsWith("333"));
        verify(given.find(window, "unreadBadge"));
        compare(given.unnamed(window), []);
        keyClick(Qt.Key_Right);
        compare(window.listWidth, Theme.listMinimum);
        keyClick(Qt.Key_Left);
        window.commands.find("findConversation").run(); // there has to be room for it
        tryVerify(() => test.item("filter")?.activeFocus);
    }

    function test_theSplitterIsDraggedWhereverItLies_data() {
        return [
            {tag: "over the rows", mirrored: false, at: 1},
            {tag: "beside them", mirrored: false, at: Theme.medium - 1},
            {tag: "from right to left, over the rows", mirrored: true, at: Theme.medium - 1},
            {tag: "from right to left, beside them", mirrored: true, at: 1}
        ];
    }

    function test_theSplitterIsDraggedWhereverItLies(data) {
        given.mirror(data.mirrored);
        test.openList();
        window.width = 1180;
        tryVerify(() => test.row(0));
        const splitter = test.item("splitter");
        const width = window.listWidth;
        const from = splitter.mapToItem(null, data.at, test.row(0).mapToItem(null, 0, 30).y);
        const onward = data.mirrored ? -1 : 1; // the list grows
        mousePress(window.contentItem, from.x, from.y);
        for (let moved = 2; moved <= 40; moved += 2)
            mouseMove(window.contentItem, from.x + onward * moved, from.y);
        mouseRelease(window.contentItem, from.x + onward * 40, from.y);
        given.mirror(false);
        compare(window.listWidth, width + 40);
    }

    function test_moreAccountsHaveTheirMarks() {
        test.openList();
        verify(!test.item("accountLine"));
        given.account("Shop");
        tryVerify(() => test.item("accountLine") && test.item("serviceGlyph"));
    }
}
