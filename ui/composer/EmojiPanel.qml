// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// All emoji, those used last first. It closes after one is chosen, unless Shift is held.
Popup {
    id: panel

    required property Messenger messenger
    required property int room ///< how high it may be

    signal chosen(string emoji)

    function choose(row: int, stay: bool) {
        panel.take(emojis.emoji(row), stay);
    }

    function take(emoji: string, stay: bool) {
        if (emoji === "")
            return;
        emojis.use(emoji);
        panel.chosen(emoji);
        if (!stay)
            panel.close();
    }

    /// Offers the emoji of \a row in its tones of skin, if it has some.
    function openTones(row: int) {
        const cell = grid.itemAtIndex(row);
        tones.emojis = emojis.tones(row);
        if (!cell || tones.emojis.length === 0)
            return;
        const at = cell.mapToItem(panel.contentItem, 0, 0);
        tones.x = Math.max(0, Math.min(at.x - tones.width / 2, panel.width - tones.width));
        tones.y = at.y - tones.height > 0 ? at.y - tones.height : at.y + cell.height;
        tones.open();
    }

    objectName: "emojiPanel"
    width: Math.min(345, parent?.width ?? 345)
    height: Math.max(278, Math.min(640, panel.room))
    padding: 0
    focus: true
    modal: false
    closePolicy: tones.visible ? Popup.NoAutoClose : Popup.CloseOnEscape | Popup.CloseOnPressOutside

    onAboutToShow: panel.contentItem.parent.Accessible.name = qsTr("Emoji") // Qt 6.4 knows no other way
    onOpened: {
        search.text = "";
        search.forceActiveFocus(Qt.TabFocusReason);
    }

    background: PopupGround {}

    EmojiModel {
        id: emojis

        messenger: panel.messenger
        query: search.text
        tone: Preferences.emojiTone
    }

    EmojiTones {
        id: tones

        parent: panel.contentItem
        onChosen: (emoji, tone, stay) => {
            Preferences.emojiTone = tone;
            panel.take(emoji, stay);
        }
        onClosed: if (panel.opened) grid.forceActiveFocus(Qt.TabFocusReason)
    }

    SafeTextField {
        id: search

        objectName: "emojiSearch"
        x: Theme.medium
        y: Theme.medium
        width: parent.width - 2 * Theme.medium
        rounded: true
        prompt: qsTr("Search emoji")

        Accessible.name: prompt

        Keys.onDownPressed: grid.forceActiveFocus(Qt.TabFocusReason)
        Keys.onReturnPressed: event => panel.choose(0, event.modifiers & Qt.ShiftModifier)
    }

    GridView {
        id: grid

        objectName: "emojiGrid"
        anchors.top: search.bottom
        anchors.topMargin: Theme.medium
        anchors.bottom: caption.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        width: Math.floor((parent.width - Theme.small) / cellWidth) * cellWidth
        cellWidth: 34
        cellHeight: 32
        clip: true
        model: emojis
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Emoji")

        ScrollBar.vertical: SafeScrollBar {}

        Keys.onPressed: event => {
            const menu = event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier
                || event.key === Qt.Key_Down && event.modifiers & Qt.AltModifier;
            if (menu) {
                event.accepted = true;
                panel.openTones(grid.currentIndex);
                return;
            }
            const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
            event.accepted = isReturn || event.key === Qt.Key_Up && grid.currentIndex < grid.width / grid.cellWidth;
            if (isReturn)
                panel.choose(grid.currentIndex, event.modifiers & Qt.ShiftModifier);
            else if (event.accepted)
                search.forceActiveFocus(Qt.BacktabFocusReason);
        }

        delegate: Item {
            id: cell

            required property int index
            required property string shown
            required property string name
            required property bool hasTones

            width: grid.cellWidth
            height: grid.cellHeight

            Accessible.role: Accessible.ListItem
            Accessible.name: cell.name
            Accessible.description: cell.hasTones ? qsTr("Alt+Down for skin tones") : ""
            Accessible.focused: grid.activeFocus && grid.currentIndex === cell.index

            Rectangle {
                anchors.fill: parent
                anchors.margins: 1
                radius: Theme.fieldRadius
                color: hover.hovered ? Theme.surface2 : "transparent"
                border.width: grid.activeFocus && grid.currentIndex === cell.index ? Theme.ring : 0
                border.color: Theme.focus
            }

            SafeText {
                anchors.centerIn: parent
                text: cell.shown
                font.family: Theme.emojiFont
                font.pixelSize: 20
            }

            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.small
                visible: cell.hasTones
                width: 4
                height: 4
                radius: 2
                color: Theme.secondary
            }

            HoverHandler {
                id: hover

                onHoveredChanged: if (hover.hovered) grid.currentIndex = cell.index
            }

            TapHandler {
                onTapped: if (!tones.visible) panel.choose(cell.index, point.modifiers & Qt.ShiftModifier)
                onLongPressed: panel.openTones(cell.index)
                onPressedChanged: {
                    if (!pressed && tones.visible) // what lies below the panel takes the keyboard at the release
                        Qt.callLater(tones.focusList); // qmllint disable
                }
            }

            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: panel.openTones(cell.index)
            }
        }
    }

    SafeLabel {
        id: caption

        anchors.bottom: parent.bottom
        x: Theme.large
        width: parent.width - 2 * Theme.large
        height: Theme.vast
        text: grid.count === 0 ? qsTr("No emoji is called that") : emojis.name(grid.currentIndex)
        color: Theme.secondary
        font.pixelSize: Theme.pillSize
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
}
