// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// Asks whether two contacts are one person, with both side by side.
Rectangle {
    id: question

    required property var lookalike ///< see PersonCard

    readonly property bool sideBySide: question.width >= Theme.atLeast(260)

    signal accepted
    signal declined

    objectName: "samePersonQuestion"
    implicitHeight: column.height + 2 * Theme.large
    radius: Theme.popupRadius
    color: Theme.notice
    border.width: 1
    border.color: Theme.noticeLine

    Accessible.role: Accessible.Grouping
    Accessible.name: words.text

    component Side: Column {
        id: side

        required property string name
        required property string places

        objectName: "samePersonSide"
        width: question.sideBySide ? (column.width - Theme.large) / 2 : column.width

        SafeText {
            width: side.width
            text: side.name
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        SafeText {
            width: side.width
            text: side.places
            font.pixelSize: Theme.pillSize
            wrapMode: Text.Wrap
        }
    }

    Column {
        id: column

        x: Theme.large
        y: Theme.large
        width: question.width - 2 * Theme.large
        spacing: Theme.medium

        SafeText {
            id: words

            objectName: "samePersonWords"
            width: column.width
            text: qsTr("Same person? %1 appears in two contacts").arg(question.lookalike.shared)
            wrapMode: Text.Wrap

            Accessible.role: Accessible.StaticText
            Accessible.name: words.text
        }

        Flow {
            width: column.width
            spacing: Theme.large

            Side {
                name: question.lookalike.ownName
                places: question.lookalike.ownPlaces
            }

            Side {
                name: question.lookalike.name
                places: question.lookalike.places
            }
        }

        Flow {
            width: column.width
            spacing: Theme.medium

            SafeButton {
                objectName: "joinButton"
                primary: true
                text: qsTr("Same person")
                onClicked: question.accepted()
            }

            SafeButton {
                objectName: "apartButton"
                text: qsTr("Two people")
                onClicked: question.declined()
            }
        }
    }
}
