// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Parlance.Models
import Parlance.Ui

/// What is worth trying at first. Each goes when it was done or put away, and does not come back.
Rectangle {
    id: card

    required property var steps ///< {name, words, keys} of a command each

    signal wanted(string command)
    signal closed ///< the last one is gone: the keyboard belongs elsewhere

    function close(commands: var) {
        const isLast = commands.length === card.steps.length;
        const had = closeAll.activeFocus || rows.hasFocus;
        Preferences.stepsDone = Array.from(Preferences.stepsDone).concat(commands);
        if (had && isLast)
            card.closed();
        else if (had)
            closeAll.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: content.implicitHeight + 2 * Theme.medium
    radius: Theme.popupRadius
    color: Theme.surface2
    border.width: 1
    border.color: Theme.outline

    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        y: Theme.medium
        spacing: 0

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            SafeText {
                id: title

                text: qsTr("First steps")
                color: Theme.text
                font.pixelSize: Theme.secondarySize
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            IconButton {
                id: closeAll

                objectName: "closeStepsButton"
                glyph: "close"
                what: qsTr("Put the first steps away")
                implicitWidth: 28
                implicitHeight: 28
                onClicked: card.close(card.steps.map(step => step.name))
            }
        }

        Column {
            id: rows

            property bool hasFocus: false

            Layout.fillWidth: true

            Repeater {
                model: card.steps

                // an Item around it: Qt 6.4 deletes delegates after their context, which a control does not survive
                Item {
                    id: row

                    required property var modelData

                    width: rows.width
                    height: Math.max(todo.implicitHeight, 28)

                    IconButton {
                        id: drop

                        objectName: "dropStep:" + row.modelData.name
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: parent.left
                        anchors.leftMargin: -Theme.small
                        glyph: "circle"
                        what: qsTr("Done: %1").arg(row.modelData.words)
                        implicitWidth: 28
                        implicitHeight: 28
                        onActiveFocusChanged: rows.hasFocus = drop.activeFocus
                        onClicked: card.close([row.modelData.name])
                    }

                    SafeButton {
                        id: todo

                        objectName: "step:" + row.modelData.name
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: drop.right
                        anchors.right: keys.left
                        anchors.rightMargin: Theme.small
                        quiet: true
                        text: row.modelData.words
                        onActiveFocusChanged: rows.hasFocus = todo.activeFocus
                        onClicked: {
                            closeAll.forceActiveFocus(todo.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason); // the row goes
                            card.wanted(row.modelData.name);
                        }

                        Accessible.description: row.modelData.keys
                    }

                    SafeText {
                        id: keys

                        anchors.verticalCenter: parent.verticalCenter
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.medium // below the cross
                        text: row.modelData.keys
                        color: Theme.secondary
                        font.pixelSize: Theme.captionSize

                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
