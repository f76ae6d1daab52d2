// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// A field over the window that leads everywhere by a few letters. It keeps the keyboard until it is closed.
FocusScope {
    id: palette

    required property Messenger messenger
    property var commands: [] ///< as PaletteModel::commands
    property string account: "" ///< whose templates can be used where the user is; empty: none

    property bool moved: false ///< the user has chosen a row
    property bool hasty: false ///< Enter was pressed before the rows were here

    readonly property int shownRows: 10
    readonly property string searchKeys: CommandKeys.of("searchEverything")

    signal conversationChosen(real conversation)
    signal personChosen(string account, string address)
    signal commandChosen(string name)
    signal templateChosen(string template, string name, var blanks)
    signal searchChosen(string words)
    signal closed

    function step(by: int) {
        palette.moved = true;
        list.currentIndex = Math.max(0, Math.min(list.currentIndex + by, list.count - 1));
    }

    /// Only what belongs to the words: Enter typed in haste waits for it.
    function choose() {
        palette.hasty = !rows.isReady;
        if (rows.isReady)
            rows.choose(list.currentIndex);
    }

    objectName: "palette"
    anchors.fill: parent
    focus: true

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Go to, or do")

    Component.onCompleted: field.forceActiveFocus(Qt.PopupFocusReason)

    Keys.onEscapePressed: palette.closed()

    TemplateModel {
        id: kept

        messenger: palette.messenger
        account: palette.account
    }

    PaletteModel {
        id: rows

        messenger: palette.messenger
        commands: palette.commands
        templates: kept
        query: field.text
        onTextChanged: palette.hasty = false
        onReadyChanged: if (palette.hasty && rows.isReady) Qt.callLater(palette.choose) // qmllint disable
        onConversationChosen: conversation => palette.conversationChosen(conversation)
        onPersonChosen: (account, address) => palette.personChosen(account, address)
        onCommandChosen: name => palette.commandChosen(name)
        onTemplateChosen: (template, name, blanks) => palette.templateChosen(template, name, blanks)
        onSearchChosen: words => palette.searchChosen(words)
    }

    MouseArea {
        anchors.fill: parent
        onPressed: palette.closed()
        onWheel: {} // what lies below does not move
    }

    PopupShadow {
        anchors.fill: card
    }

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(Theme.headerHeight, palette.height * 0.1)
        width: Math.min(Theme.paletteWidth, palette.width * 0.9)
        height: Math.min(content.height, palette.height - 2 * y)
        radius: Theme.popupRadius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        clip: true

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: content

            width: parent.width

            Item {
                width: parent.width
                height: field.height + 2 * Theme.medium

                SafeTextField {
                    id: field

                    objectName: "paletteField"
                    x: Theme.medium
                    y: Theme.medium
                    width: parent.width - 2 * Theme.medium
                    focus: true
                    room: Theme.large + sign.drawn + Theme.medium
                    rounded: true
                    prompt: qsTr("Go to a person or do something")
                    maximumLength: 200
                    about: list.told

                    Accessible.name: qsTr("Go to a person or do something")

                    onTextChanged: {
                        palette.moved = false;
                        list.currentIndex = 0;
                    }

                    Keys.onTabPressed: palette.step(1) // the focus stays here
                    Keys.onBacktabPressed: palette.step(-1)
                    Keys.onReturnPressed: palette.choose()
                    Keys.onEnterPressed: palette.choose()
                    Keys.onPressed: event => {
                        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End) // those are for the words
                            list.steps.press(event);
                        palette.moved = palette.moved || event.accepted;
                    }

                    Glyph {
                        id: sign

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.large
                        anchors.verticalCenter: parent.verticalCenter
                        picture: "search"
                        size: 16
                        color: Theme.secondary
                    }
                }
            }

            ListView {
                id: list

                readonly property string told: list.currentItem?.Accessible.name ?? ""
                readonly property ListSteps steps: ListSteps {
                    list: list
                    rowHeight: Theme.paletteRow
                }

                objectName: "paletteRows"
                width: parent.width
                height: Math.min(contentHeight, palette.shownRows * Theme.paletteRow + Theme.huge,
                    palette.height - 2 * card.y - y - (ways.visible ? ways.height : 0))
                model: rows
                boundsBehavior: Flickable.StopAtBounds
                highlightFollowsCurrentItem: false
                keyNavigationEnabled: false
                clip: true
                currentIndex: 0

                Accessible.role: Accessible.List
                Accessible.name: qsTr("%n suggestion(s)", "", list.count)

                onCurrentIndexChanged: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
                onCountChanged: if (!palette.moved || list.currentIndex < 0) list.currentIndex = Math.min(0, list.count - 1)

                section.property: "section"

                delegate: PaletteRow {
                    id: row

                    width: list.width
                    heading: row.ListView.previousSection !== row.ListView.section ? row.section : ""
                    current: list.currentIndex === row.index
                    onChosen: rows.choose(row.index)
                }
            }

            SafeLabel {
                objectName: "paletteNothing"
                visible: list.count === 0 && rows.isReady
                width: parent.width
                padding: Theme.wide
                text: field.text.startsWith(">") ? qsTr("There is no such command.") : qsTr("Nobody found.")
                color: Theme.secondary
            }

            SafeText {
                id: ways

                width: parent.width
                visible: palette.height > 10 * Theme.paletteRow // else the rows need the room
                leftPadding: Theme.wide
                rightPadding: Theme.wide
                topPadding: Theme.small
                bottomPadding: Theme.medium
                text: palette.searchKeys === "" ? qsTr("> commands only · @ people only")
                    : qsTr("> commands only · @ people only · %1 searches messages").arg(palette.searchKeys)
                color: Theme.secondary
                font.pixelSize: Theme.captionSize
                wrapMode: Text.Wrap

                Rectangle { // below rows that go on
                    width: parent.width
                    height: 1
                    visible: list.contentHeight > list.height
                    color: Theme.line
                }
            }
        }
    }
}
