// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// The moments at which a message can leave later.
Popup {
    id: menu

    required property Messenger messenger
    required property real conversation
    property bool isTemplate: false ///< and no free words
    property bool writing: false ///< another time than the offered ones
    property real message: 0 ///< that is to leave then; 0: it is not written yet

    readonly property real most: (menu.parent?.Window.height ?? 480) - 2 * Theme.wide

    signal chosen(real at) ///< milliseconds since 1970; not for a message that is there

    function changeFor(message: real) {
        menu.message = message;
        menu.open();
    }

    function choose(at: real) {
        menu.close();
        if (menu.message !== 0)
            menu.messenger.schedule.change(menu.message, at);
        else
            menu.chosen(at);
    }

    function writeOther() {
        menu.writing = true;
        (form.item as LaterForm)?.focusField();
    }

    function focusList() {
        list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusFirst() {
        list.currentIndex = 0;
        menu.focusList();
    }

    function focusAsking() {
        asking.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "laterMenu"
    width: Math.min(Theme.listDefault, (menu.parent?.Window.width ?? Theme.listDefault) - 2 * Theme.medium)
    height: Math.min(implicitHeight, menu.most)
    padding: Theme.small
    contentHeight: (menu.writing ? form.item?.implicitHeight ?? 0 : list.contentHeight) + asking.height
    margins: Theme.small
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    onAboutToShow: {
        menu.writing = false;
        moments.refresh();
        menu.contentItem.parent.Accessible.name = qsTr("Send later"); // Qt 6.4 knows no other way
    }
    onOpened: menu.focusFirst()

    background: PopupGround {}

    LaterTimes {
        id: moments

        messenger: menu.messenger
        conversation: menu.conversation
        message: menu.message
        isTemplate: menu.isTemplate
    }

    ListView {
        id: list

        readonly property ListSteps steps: ListSteps {
            list: list
        }

        function take(name: string, at: real) {
            if (name === "other")
                menu.writeOther();
            else
                menu.choose(at);
        }

        objectName: "laterList"
        anchors.top: parent.top
        anchors.bottom: asking.top
        width: parent.width
        visible: !menu.writing
        clip: true
        model: moments
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        cacheBuffer: 1000 // all of them: the height is theirs
        onCurrentItemChanged: if (menu.opened && list.visible) menu.focusList()

        Keys.onDownPressed: event => {
            event.accepted = list.currentIndex === list.count - 1;
            if (event.accepted)
                menu.focusAsking();
        }
        Keys.onPressed: event => list.steps.press(event)

        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("Send later")

        ScrollBar.vertical: SafeScrollBar {}

        delegate: LaterChoice {
            width: list.width
            // `menu` is another one here; the whole list is one stop
            Keys.onTabPressed: asking.forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: asking.forceActiveFocus(Qt.TabFocusReason)
            onClicked: list.take(name, at)
        }
    }

    Lazy {
        id: form

        wanted: menu.writing

        LaterForm {
            width: menu.availableWidth
            height: menu.availableHeight - asking.height
            times: moments
            onChosen: at => menu.choose(at)
            onCancelled: menu.close()
        }
    }

    SafeCheck {
        id: asking

        objectName: "askIfTheyWrite"
        anchors.bottom: parent.bottom
        x: Theme.large
        width: parent.width - 2 * Theme.large
        topPadding: Theme.small
        bottomPadding: Theme.small
        words: qsTr("Ask first if they write before")
        checked: Preferences.laterAsks
        onToggled: Preferences.laterAsks = asking.checked

        Keys.enabled: !menu.writing
        Keys.onTabPressed: menu.focusList()
        Keys.onBacktabPressed: menu.focusList()
        Keys.onUpPressed: menu.focusList()
    }

    Rectangle {
        anchors.top: asking.top
        width: parent.width
        height: 1
        color: Theme.line
    }
}
