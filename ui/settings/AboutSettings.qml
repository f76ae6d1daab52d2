// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// Which program this is.
SettingsSection {
    id: section

    name: "about"
    title: qsTr("About")

    SettingsEntry {
        width: section.width
        search: section.search
        words: qsTr("about version licence privacy Parlance")

        SafeLabel {
            objectName: "version"
            width: parent.width
            text: qsTr("Parlance %1").arg(Qt.application.version)
            font.pixelSize: Theme.headerSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        SafeLabel {
            width: parent.width
            text: qsTr("Company chat and business texting in one window.")
            wrapMode: Text.Wrap
        }

        SafeLabel {
            width: parent.width
            topPadding: Theme.medium
            text: qsTr("Free software under the Apache licence 2.0. It reports nothing about you to anybody; what you write "
                + "goes to your services and nowhere else.")
            color: Theme.secondary
            wrapMode: Text.Wrap
        }
    }
}
