// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

import Parlance.Ui

/// Asks before something is done. What it says more, and what the choices are, lies below what it asks; where the window
/// is too low for them, they are scrolled.
Popup {
    id: question

    required property string asked
    default property alias answers: column.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min((parent?.width ?? 420) - 2 * Theme.wide, 420)
    height: Math.min(implicitHeight, (parent?.height ?? 480) - 2 * Theme.small)
    padding: Theme.wide - Theme.small // the rest lies within what is cut off, for the ring around a button
    contentHeight: view.contentHeight
    modal: true
    focus: true

    onAboutToShow: {
        view.contentY = 0;
        question.contentItem.parent.Accessible.name = question.asked; // Qt 6.4 knows no other way
    }

    background: PopupGround {}

    Flickable {
        id: view

        function scroll(by: real) {
            view.contentY = Math.max(0, Math.min(view.contentY + by, view.contentHeight - view.height));
        }

        Keys.onUpPressed: view.scroll(-Theme.rowHeight)
        Keys.onDownPressed: view.scroll(Theme.rowHeight)

        anchors.fill: parent
        focus: true
        contentHeight: column.height + 2 * Theme.small
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollBar.vertical: SafeScrollBar {}

        Column {
            id: column

            x: Theme.small
            y: Theme.small
            width: view.width - 2 * Theme.small
            spacing: Theme.large

            SafeLabel {
                objectName: "asked"
                width: parent.width
                text: question.asked
                font.pixelSize: Theme.headerSize
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }

        Revealer {
            view: view
            column: column
        }
    }
}
