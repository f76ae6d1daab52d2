// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// In the place of the field while only a template gets through: one is chosen from here. What was written stays.
FocusScope {
    id: entry

    required property string draft ///< what was written

    readonly property string kept: entry.draft === "" ? "" : qsTr("Your draft is kept: %1").arg(entry.draft.slice(0, 200).replace(/\s+/g, " "))

    component Face: Item {
        id: face

        required property string kept

        implicitHeight: Math.max(glyph.height, words.height)

        Glyph {
            id: glyph

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            picture: "template"
            color: Theme.link
        }

        Column {
            id: words

            anchors.left: glyph.right
            anchors.leftMargin: Theme.medium
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            SafeText {
                width: parent.width
                text: qsTr("Choose a template")
                color: Theme.link
                elide: Text.ElideRight
            }

            SafeText {
                objectName: "keptDraft"
                width: parent.width
                visible: text !== ""
                text: face.kept
                color: Theme.secondary
                font.pixelSize: Theme.secondarySize
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
    }

    signal templateWanted
    signal insisted ///< it is to be written on all the same

    objectName: "templateEntry"
    implicitHeight: Math.max(Theme.composerMinimum, choose.height + 2 * Theme.small)

    Button {
        id: choose

        objectName: "chooseTemplateButton"
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        anchors.right: insist.left
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        leftPadding: Theme.large
        rightPadding: Theme.large
        topPadding: Theme.small
        bottomPadding: Theme.small

        Accessible.name: qsTr("Choose a template")
        Accessible.description: entry.kept

        Keys.onReturnPressed: choose.clicked()
        Keys.onEnterPressed: choose.clicked()
        onClicked: entry.templateWanted()

        contentItem: Face {
            kept: entry.kept
        }

        background: Rectangle {
            radius: Theme.fieldRadius
            color: choose.down ? Theme.surface3 : choose.hovered ? Theme.surface2 : Theme.surface
            border.width: 1
            border.color: Theme.fieldLine

            FocusRing {
                shown: choose.visualFocus
                radius: Theme.fieldRadius
            }
        }
    }

    ComposerButton {
        id: insist

        objectName: "insistButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        glyph: "compose"
        what: qsTr("Write free words all the same")
        about: qsTr("The service may refuse them.")
        onClicked: entry.insisted()
    }
}
