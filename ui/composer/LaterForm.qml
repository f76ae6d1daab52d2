// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Parlance.Models
import Parlance.Ui

/// Asks for the day and the time at which a message leaves; by whose clocks, where those differ.
Flickable {
    id: form

    required property LaterTimes times
    property bool theirs: false ///< the time is what their clocks show
    property bool tried: false ///< then it is said what is wrong

    readonly property var entered: form.times.custom(day.text, hour.text, form.theirs)
    readonly property string problem: form.tried ? form.entered.problem ?? "" : ""

    signal chosen(real at)
    signal cancelled

    function focusField() {
        day.focusField();
    }

    function accept() {
        form.tried = true;
        if (form.entered.problem === undefined)
            form.chosen(form.entered.at);
        else if (form.entered.isDay)
            day.focusField();
        else
            hour.focusField();
    }

    /// Tomorrow may be another day there.
    function countBy(theirs: bool) {
        const isUntouched = day.text === form.times.firstDate(form.theirs);
        form.theirs = theirs;
        if (isUntouched)
            day.write(form.times.firstDate(theirs));
    }

    objectName: "laterForm"
    implicitHeight: column.height + 2 * Theme.large
    contentHeight: form.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ScrollBar.vertical: SafeScrollBar {}

    Column {
        id: column

        x: Theme.large
        y: Theme.large
        width: form.width - 2 * Theme.large
        spacing: Theme.large

        FormField {
            id: day

            inputName: "laterDay"
            width: column.width
            label: qsTr("Day")
            value: form.times.firstDate(false)
            problem: form.entered.isDay ? form.problem : ""
            inputHints: Qt.ImhDate
            onAccepted: form.accept()
        }

        FormField {
            id: hour

            inputName: "laterHour"
            width: column.width
            label: qsTr("Time")
            value: form.times.firstTime
            problem: form.entered.isDay ? "" : form.problem
            inputHints: Qt.ImhTime
            onAccepted: form.accept()
        }

        Lazy {
            wanted: form.times.there !== ""

            Column {
                width: column.width

                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Whose time it is")

                SafeRadio {
                    objectName: "myTimeChoice"
                    width: column.width
                    words: qsTr("My time")
                    checked: !form.theirs
                    onToggled: form.countBy(false)
                }

                SafeRadio {
                    objectName: "theirTimeChoice"
                    width: column.width
                    words: qsTr("Their time")
                    details: qsTr("It is %1 there").arg(form.times.there)
                    checked: form.theirs
                    onToggled: form.countBy(true)
                }
            }
        }

        SafeText {
            objectName: "laterMoment"
            width: column.width
            visible: text !== ""
            text: form.entered.moment ?? ""
            color: Theme.secondary
            font.pixelSize: Theme.secondarySize
            wrapMode: Text.Wrap
        }

        Flow {
            width: column.width
            spacing: Theme.medium

            SafeButton {
                objectName: "scheduleButton"
                primary: true
                text: qsTr("Schedule")
                onClicked: form.accept()
            }

            SafeButton {
                objectName: "cancelLaterButton"
                text: qsTr("Cancel")
                onClicked: form.cancelled()
            }
        }
    }

    Revealer {
        view: form
        column: column
    }
}
