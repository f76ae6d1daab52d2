// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// An address in the message, for who has no pointer.
SafeMenuItem {
    id: item

    required property var link ///< as MessageRow's; null: there is none

    signal wanted(var link)

    objectName: "linkItem"
    visible: item.link !== null
    text: item.link?.text ?? ""
    Accessible.name: qsTr("Open %1").arg(item.text)
    onTriggered: item.wanted(item.link)
}
