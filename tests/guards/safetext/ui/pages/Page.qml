// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls as C
import "../components" // expect: refused

C.Page {
    id: page

    title: page.name // expect: refused

    Text { // expect: refused
        text: "a"
    }
    C.Label { text: page.name } // expect: refused
    SafeText { text: page.name; textFormat: Text.StyledText } // expect: refused
    SafeText { textFormat: Text.PlainText; text: qsTr("%1 and %2").arg(page.a, page.b) }
    SafeLabel {
        text: {
            return page.name;
        }
    }
    Bubble { text: page.name }
    SafeButton { text: page.name }
    RawButton { text: page.name } // expect: refused
    C.Button { text: qsTr("Send") }
    C.Button { text: page.busy ? qsTr("Stop") : page.again ? "Again" : qsTr('Start'); enabled: true }
    C.Button {
        text: page.busy
            ? qsTr("Stop; now {")
            : qsTr("Start")
        onClicked: {
            const object = {text: page.name}; // expect: refused
            page.go();
        }
    }
    C.Button {
        text: page.busy // expect: refused
            ? page.name
            : qsTr("Start")
    }
    C.Button { text: qsTr("To %1").arg(page.name) } // expect: refused
    C.Button { text: qsTr("%n messages", "", page.count) }
    C.Button { C.ToolTip.text: page.name } // expect: refused
    C.Button { C.ToolTip.text: qsTr("Send it"); text: "x" + page.name } // expect: refused
    C.TextField { text: page.draft; placeholderText: page.name } // expect: refused
    C.TextField { C.ToolTip.text: page.name } // expect: refused
    C.TextArea { text: page.draft; placeholderText: qsTr("Message") }
    C.MenuItem { // expect nothing: a comment with text: page.name
        text: qsTr("Copy")
        Accessible.name: page.name
    }
    C.ItemDelegate {
        contentItem: Row {
            SafeLabel {
                text: page.name
            }
        }
        text: page.name // expect: refused
    }
    C.ApplicationWindow { title: page.name }
}
