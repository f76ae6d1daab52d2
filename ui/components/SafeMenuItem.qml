// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Ui

/// A line of a menu.
MenuItem {
    id: control

    activeFocusOnTab: control.visible // else the keyboard stops at what cannot be seen
    implicitHeight: visible ? Math.max(32, implicitContentHeight + Theme.medium) : 0
    topPadding: Theme.small
    bottomPadding: Theme.small
    leftPadding: Theme.large
    rightPadding: Theme.large

    Accessible.name: control.text

    contentItem: SafeText {
        text: control.text
        color: !control.enabled ? Theme.secondary : Theme.text
        opacity: control.enabled ? 1 : 0.6
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }

    arrow: Glyph {
        x: control.mirrored ? control.leftPadding : control.width - width - control.rightPadding
        anchors.verticalCenter: parent?.verticalCenter
        visible: control.subMenu !== null
        picture: "next"
        size: 14
        color: Theme.secondary
    }

    background: Rectangle {
        radius: Theme.fieldRadius
        color: control.highlighted ? Theme.surface2 : "transparent"
        border.width: 1
        border.color: control.highlighted ? Theme.outline : "transparent"
    }
}
