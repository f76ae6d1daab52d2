// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One account that the message can be from.
RadioButton {
    id: control

    required property string accountId
    required property string name
    required property string details
    required property string serviceName
    required property string trouble
    required property bool isCurrent
    required property bool isOtherService

    signal chosen

    objectName: "senderChoice"
    implicitHeight: Math.max(Theme.personRow, implicitContentHeight + Theme.medium)
    topPadding: (control.height - control.implicitContentHeight) / 2 // a column begins at the top
    bottomPadding: control.topPadding
    leftPadding: Theme.medium + (control.mirrored ? Theme.huge : 0)
    rightPadding: Theme.medium + (control.mirrored ? 0 : Theme.huge)

    Accessible.checkable: true
    Accessible.checked: control.isCurrent
    Accessible.name: control.trouble === "" ? qsTr("%1, %2", "account, its number").arg(control.name).arg(control.details)
        : qsTr("%1, %2, %3", "account, its number, what is wrong").arg(control.name).arg(control.details).arg(control.trouble)

    checkable: false // the model says which it is
    indicator: null

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    onClicked: control.chosen()

    contentItem: Column {
        SafeText {
            width: parent.width
            text: control.name
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }

        SafeText {
            width: parent.width
            text: control.details
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
        }

        SafeText {
            width: parent.width
            visible: text !== ""
            text: control.trouble
            color: Theme.warning
            font.pixelSize: Theme.secondarySize
            elide: Text.ElideRight
        }
    }

    background: Rectangle {
        radius: Theme.fieldRadius
        color: control.down ? Theme.surface3 : control.hovered || control.visualFocus ? Theme.surface2 : Theme.surface

        FocusRing {
            shown: control.visualFocus
            gap: -Theme.ring
        }
    }

    Glyph {
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        visible: control.isCurrent
        picture: "tick"
        size: 16
        color: Theme.accentGlyph
    }
}
