// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

import Parlance.Ui

/// Stands where a conversation would, while that has a window of its own.
FocusScope {
    id: notice

    signal showWanted
    signal returnWanted

    objectName: "apartNotice"
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: notice.width
        spacing: Theme.medium

        EmptyState {
            glyph: "chats"
            title: qsTr("In its own window")
            Layout.fillWidth: true
        }

        SafeButton {
            objectName: "showWindowButton"
            primary: true
            focus: true
            text: qsTr("Show the window")
            onClicked: notice.showWanted()
            Layout.alignment: Qt.AlignHCenter
        }

        SafeButton {
            objectName: "bringBackButton"
            quiet: true
            text: qsTr("Bring it back here")
            onClicked: notice.returnWanted()
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
