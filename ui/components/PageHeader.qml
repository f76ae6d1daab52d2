// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What this page is, and the way back.
Rectangle {
    id: header

    required property string title
    property bool hasBack: true

    property alias actions: actionRow.data

    signal backWanted

    function focusBack() {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Theme.headerHeight
    color: Theme.surface

    IconButton {
        id: back

        objectName: "backButton"
        anchors.left: parent.left
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        visible: header.hasBack
        glyph: "back"
        what: qsTr("Back")
        keys: KeyText.words("Esc")
        tellsFocused: false // a page begins here, and the hint would cover it
        onClicked: header.backWanted()
    }

    SafeText {
        anchors.left: header.hasBack ? back.right : parent.left
        anchors.leftMargin: header.hasBack ? Theme.medium + Theme.small : Theme.wide // clear of the focus ring
        anchors.right: actionRow.left
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        text: header.title
        font.pixelSize: Theme.titleSize
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit // before it is cut
        minimumPixelSize: Theme.bodySize
        elide: Text.ElideRight

        Accessible.role: Accessible.Heading
        Accessible.name: header.title
    }

    Row {
        id: actionRow

        anchors.right: parent.right
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
