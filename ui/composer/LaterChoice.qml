// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// One moment at which a message can leave, or the way to another.
MenuItem {
    id: control

    required property int index
    required property string name
    required property string words
    required property string moment
    required property real at

    objectName: "laterChoice"
    implicitHeight: Math.max(Theme.personRow, implicitContentHeight + Theme.medium)
    topPadding: (control.height - control.implicitContentHeight) / 2 // a column begins at the top
    bottomPadding: control.topPadding
    leftPadding: Theme.large
    rightPadding: Theme.large

    Accessible.name: control.moment === "" ? control.words : qsTr("%1, %2", "moment, when exactly").arg(control.words).arg(control.moment)

    indicator: null
    arrow: null

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Column {
        SafeText {
            width: parent.width
            text: control.words
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
        }

        SafeText {
            width: parent.width
            visible: text !== ""
            text: control.moment
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
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
}
