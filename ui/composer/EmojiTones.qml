// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One emoji in its tones of skin. The one that is chosen is from then on that of all.
Popup {
    id: popup

    property var emojis: [] ///< as EmojiModel::tones(): without a tone, then from the lightest to the darkest

    readonly property var names: [qsTr("No skin tone"), qsTr("Light skin"), qsTr("Medium-light skin"), qsTr("Medium skin"),
        qsTr("Medium-dark skin"), qsTr("Dark skin")]

    signal chosen(string emoji, int tone, bool stay)

    function choose(tone: int, stay: bool) {
        popup.close();
        popup.chosen(popup.emojis[tone].emoji, tone, stay);
    }

    function focusList() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "emojiTones"
    padding: Theme.small
    contentWidth: 6 * 36
    contentHeight: 36
    focus: true
    modal: false
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    onAboutToShow: popup.contentItem.parent.Accessible.name = qsTr("Skin tones") // Qt 6.4 knows no other way
    onOpened: {
        list.currentIndex = Math.min(1, list.count - 1);
        popup.focusList();
    }

    background: PopupGround {}

    ListView {
        id: list

        objectName: "emojiToneList"
        anchors.fill: parent
        orientation: ListView.Horizontal
        interactive: false
        keyNavigationEnabled: true
        model: popup.emojis

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Skin tones")

        Keys.onEscapePressed: popup.close()
        Keys.onPressed: event => {
            const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
            event.accepted = isReturn;
            if (isReturn)
                popup.choose(list.currentIndex, event.modifiers & Qt.ShiftModifier);
        }

        delegate: Item {
            id: cell

            required property int index
            required property var modelData

            width: 36
            height: 36

            Accessible.role: Accessible.ListItem
            Accessible.name: popup.names[cell.index]
            Accessible.focused: list.activeFocus && list.currentIndex === cell.index

            Rectangle {
                anchors.fill: parent
                anchors.margins: 1
                radius: Theme.fieldRadius
                color: hover.hovered ? Theme.surface2 : "transparent"
                border.width: list.activeFocus && list.currentIndex === cell.index ? Theme.ring : 0
                border.color: Theme.focus
            }

            SafeText {
                anchors.centerIn: parent
                text: cell.modelData.shown
                font.family: Theme.emojiFont
                font.pixelSize: 20
            }

            HoverHandler {
                id: hover

                onHoveredChanged: if (hover.hovered) list.currentIndex = cell.index
            }

            TapHandler {
                onTapped: popup.choose(cell.index, point.modifiers & Qt.ShiftModifier)
            }
        }
    }
}
