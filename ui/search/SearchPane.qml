// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// Everything that was ever said, searched while one types. Stands where the list of conversations is.
FocusScope {
    id: pane

    required property Messenger messenger
    property real shown: 0 ///< the message that was opened last

    signal chosen(real conversation, real message, string words)
    signal closed

    function search(words: string) {
        field.text = words;
        pane.focusField();
    }

    function focusField() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function choose(row: int) {
        const message = groups.messageAt(row);
        if (message === 0)
            return;
        list.currentIndex = row;
        pane.shown = message;
        pane.chosen(groups.conversationAt(row), message, results.widened());
    }

    /// Writes an operator, for which the completions then offer values.
    function begin(words: string) {
        field.text = results.with(words);
        field.forceActiveFocus();
    }

    function take(row: int) {
        field.text = completion.completed(row);
        field.forceActiveFocus();
    }

    objectName: "searchPane"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Search everything")

    Keys.onEscapePressed: pane.closed()

    SearchModel {
        id: results

        messenger: pane.messenger
        query: field.text
    }

    SearchGroups {
        id: groups

        results: results
    }

    SearchCompletion {
        id: completion

        messenger: pane.messenger
        query: field.text
        cursor: field.cursorPosition
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Column {
        id: head

        width: parent.width
        topPadding: Theme.medium
        bottomPadding: Theme.medium
        spacing: Theme.medium

        Item {
            anchors.left: parent.left
            anchors.leftMargin: Theme.large
            anchors.right: parent.right
            anchors.rightMargin: Theme.small
            height: field.height

            SafeTextField {
                id: field

                objectName: "searchField"
                anchors.left: parent.left
                width: parent.width - close.width - Theme.small
                focus: true
                rounded: true
                room: 36
                prompt: qsTr("Search everything")
                maximumLength: 500
                about: results.hint !== "" ? results.hint : list.told

                Accessible.name: qsTr("Search all messages")

                Keys.onDownPressed: if (!offers.step(1)) list.enter()
                Keys.onUpPressed: offers.step(-1)
                Keys.onTabPressed: event => {
                    event.accepted = field.text !== "" && offers.count > 0;
                    if (event.accepted)
                        pane.take(Math.max(0, offers.currentIndex));
                }
                Keys.onReturnPressed: offers.currentIndex >= 0 ? pane.take(offers.currentIndex) : pane.choose(0)
                Keys.onEnterPressed: offers.currentIndex >= 0 ? pane.take(offers.currentIndex) : pane.choose(0)
                Keys.onEscapePressed: event => {
                    event.accepted = offers.currentIndex >= 0;
                    offers.currentIndex = -1;
                }

                Glyph {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.large
                    anchors.verticalCenter: parent.verticalCenter
                    picture: "search"
                    size: 16
                    color: Theme.secondary
                }
            }

            IconButton {
                id: close

                objectName: "closeSearchButton"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                glyph: "close"
                what: qsTr("Close the search")
                keys: KeyText.words("Esc")
                onClicked: pane.closed()
            }
        }

        Flow {
            x: Theme.large
            width: parent.width - 2 * Theme.large
            spacing: Theme.medium

            Repeater {
                model: results.filters

                FilterChip {
                    id: narrowed

                    required property var modelData

                    objectName: "activeFilter"
                    width: Math.min(implicitWidth, head.width - 2 * Theme.large)
                    active: true
                    words: narrowed.modelData.words
                    onClicked: field.text = results.without(narrowed.modelData)
                }
            }

            FilterChip {
                objectName: "fromChip"
                words: qsTr("From")
                onClicked: pane.begin("from:")
            }

            FilterChip {
                objectName: "inChip"
                words: qsTr("In")
                onClicked: pane.begin("in:")
            }

            FilterChip {
                objectName: "serviceChip"
                visible: results.severalServices
                words: qsTr("Service")
                onClicked: pane.begin("service:")
            }

            FilterChip {
                objectName: "dateChip"
                words: qsTr("Date")
                onClicked: pane.begin("on:")
            }

            FilterChip {
                objectName: "fileChip"
                visible: !results.hasFile
                words: qsTr("Has file")
                onClicked: pane.begin("has:file ")
            }

            FilterChip {
                objectName: "statusChip"
                words: qsTr("Status")
                onClicked: pane.begin("is:")
            }
        }

        SafeLabel {
            objectName: "searchHint"
            x: Theme.wide
            width: parent.width - 2 * Theme.wide
            visible: results.hint !== ""
            text: results.hint
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }
    }

    CompletionList {
        id: offers

        visible: offers.count > 0 // else a screen reader finds an empty list
        anchors.top: head.bottom
        width: parent.width
        height: Math.min(contentHeight, pane.height - head.height)
        completions: completion
        clip: true
        onTaken: row => pane.take(row)
    }

    SearchResults {
        id: list

        anchors.top: offers.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        results: results
        groups: groups
        shown: pane.shown
        onPicked: row => pane.choose(row)
        onFieldWanted: field.forceActiveFocus(Qt.TabFocusReason)
    }

    Lazy {
        wanted: results.nothing !== ""

        Column {
            y: list.y + Theme.huge
            x: Theme.huge
            width: pane.width - 2 * Theme.huge
            spacing: Theme.medium

            EmptyState {
                width: parent.width
                title: qsTr("Nothing found")
                words: results.nothing
            }

            SafeButton {
                objectName: "widenButton"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                visible: results.filters.length > 0 && results.widened() !== ""
                quiet: true
                text: qsTr("Search everything for these words")
                onClicked: pane.search(results.widened())
            }
        }
    }
}
