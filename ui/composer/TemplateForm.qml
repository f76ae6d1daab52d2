// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// A template's blanks to be filled, and what becomes of it.
Flickable {
    id: form

    required property Messenger messenger
    required property real conversation
    required property TemplateModel templates
    required property string templateId
    required property var blanks ///< their names
    property string draft: "" ///< what was written before, on one line: it may fill a blank
    property string silence: "" ///< who wants no more messages
    property string night: "" ///< that it is late where it goes
    property string then: "" ///< sends it when it is not any more; empty: it is not late, or that is not offered
    property real thenAt: 0 ///< that is when, in milliseconds since 1970
    property string problem: "" ///< why it was not taken
    property bool busy: false

    property var values: form.blanks.map(() => "")
    readonly property int offeredAt: form.draft === "" || form.values.includes(form.draft) ? -1 : form.values.findIndex(value => value.trim() === "")
    readonly property bool complete: !form.templates.loading && form.templates.isComplete(form.templateId, form.values)

    signal sendWanted(var values, real at) ///< milliseconds since 1970; 0: now

    function setValue(at: int, value: string) {
        const changed = form.values.slice();
        changed[at] = value;
        form.values = changed;
    }

    function submit(at: real) {
        if (form.complete && !form.busy)
            form.sendWanted(form.values, at);
    }

    /// Lets the user choose when it leaves.
    function chooseTime() {
        if (form.complete && !form.busy)
            (times.get() as LaterMenu).open();
    }

    // untyped, as in Timeline
    function field(at: int): var {
        return fields.itemAt(at);
    }

    function focusFirst() {
        const first = form.field(0);
        if (first)
            first.focusField();
        else
            send.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "templateForm"
    contentHeight: column.height + 2 * Theme.wide
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: SafeScrollBar {}

    Component.onCompleted: form.focusFirst()

    Column {
        id: column

        y: Theme.wide
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(form.width - 2 * Theme.wide, Theme.formMaximum)
        spacing: Theme.large

        Repeater {
            id: fields

            model: form.blanks

            TemplateBlank {
                required property int index
                required property string modelData

                width: column.width
                name: modelData
                offered: form.offeredAt === index ? form.draft : ""
                onEdited: value => form.setValue(index, value)
                onAccepted: form.submit(0)
            }
        }

        BubbleShape {
            anchors.right: parent.right
            outgoing: true
            joinsAbove: false
            joinsBelow: false
            width: Math.min(preview.implicitWidth, column.width * 0.9 - 2 * Theme.large) + 2 * Theme.large
            height: preview.height + 2 * Theme.medium

            SafeText {
                id: preview

                objectName: "templatePreview"
                x: Theme.large
                y: Theme.medium
                width: parent.width - 2 * Theme.large
                text: form.templates.loading ? "" : form.templates.filled(form.templateId, form.values)
                wrapMode: Text.Wrap

                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("It will read: %1").arg(preview.text)
            }
        }

        SafeLabel {
            id: notice

            objectName: "templateProblem"
            width: parent.width
            visible: text !== ""
            text: form.problem !== "" ? form.problem : form.silence + (form.silence !== "" && form.night !== "" ? " · " : "") + form.night
            color: form.problem !== "" ? Theme.error : Theme.warning
            wrapMode: Text.Wrap
        }

        Flow {
            width: parent.width
            layoutDirection: Qt.RightToLeft // it goes from there
            spacing: Theme.medium

            SafeButton {
                id: send

                objectName: "sendTemplateButton"
                primary: true
                enabled: form.complete
                busy: form.busy
                text: form.silence !== "" ? qsTr("Send anyway") : qsTr("Send")
                onClicked: form.submit(0)

                Accessible.description: notice.text === "" ? preview.Accessible.name : preview.Accessible.name + " · " + notice.text
            }

            SafeButton {
                id: later

                objectName: "templateLaterButton"
                enabled: form.complete
                busy: form.busy
                text: form.silence !== "" ? qsTr("Send later anyway") : qsTr("Send later")
                onClicked: form.chooseTime()

                Accessible.role: Accessible.ButtonMenu

                OnDemand {
                    id: times

                    LaterMenu {
                        x: later.mirrored ? 0 : later.width - width
                        y: later.height + Theme.small
                        messenger: form.messenger
                        conversation: form.conversation
                        isTemplate: true
                        onChosen: at => form.submit(at)
                    }
                }
            }

            SafeButton {
                objectName: "templateThenButton"
                visible: form.then !== ""
                enabled: form.complete
                busy: form.busy
                text: form.then
                onClicked: form.submit(form.thenAt)
            }
        }
    }

    Revealer {
        view: form
        column: column
    }
}
