// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// One or several people: chips for those who are chosen, a field for the next, and below whom it may mean.
Column {
    id: chooser

    required property Messenger messenger
    required property string account ///< id; where they are looked for
    required property string label
    property bool several: false ///< else one
    property string hint: ""
    property string problem: ""
    property string first: "" ///< what stands in the field at first

    default property alias actions: actionRow.data

    property var people: [] ///< {address, name, pasted} of the chips
    property bool waiting: false ///< Enter was quicker than the search
    property string trouble: "" ///< with what was pasted
    property int length: 0 ///< of the text before it was edited
    readonly property string typed: field.text.trim()
    readonly property bool isReady: chooser.people.length > 0 || chooser.typed !== ""

    signal edited
    signal accepted

    /// The addresses, that in the field among them.
    function chosen(): list<string> {
        const addresses = chooser.people.map(person => person.address);
        return chooser.typed === "" ? addresses : addresses.concat([chooser.typed]);
    }

    function focusField() {
        field.focusField();
    }

    function add(address: string, name: string) {
        if (!chooser.people.some(person => person.address === address))
            chooser.people = chooser.people.concat([{address: address, name: name}]);
        field.clear();
        chooser.length = 0;
        chooser.trouble = "";
        field.focusField();
        chooser.edited();
    }

    /// Several at once, pasted or with a comma behind: chips, and what is none stays.
    function take(typed: string) {
        const wasPasted = typed.length > chooser.length + 1;
        chooser.length = typed.length;
        chooser.trouble = "";
        if (!wasPasted && !/[,;\n]$/.test(typed))
            return;
        const found = directory.recipientsIn(typed);
        const isOne = found.people.length <= 1 && found.rest === "" && !/[,;\n]/.test(typed);
        if (found.people.length === 0 || isOne)
            return;
        if (!chooser.several) {
            if (found.people.length > 1)
                chooser.trouble = qsTr("This account writes to one person at a time · leave one of them");
            return;
        }
        const fresh = found.people.filter(one => !chooser.people.some(person => person.address === one.address));
        chooser.people = chooser.people.concat(fresh.map(one => Object.assign({pasted: true}, one)));
        field.write(found.rest);
        chooser.length = found.rest.length;
        chooser.trouble = found.problem;
    }

    function remove(at: int) {
        chooser.people = chooser.people.filter((person, index) => index !== at);
        chooser.trouble = "";
        field.focusField();
        chooser.edited();
    }

    /// Somebody of the list: a chip, or the one.
    function choose(address: string, name: string) {
        if (chooser.several) {
            chooser.add(address, name);
            return;
        }
        field.write(address);
        chooser.accepted();
    }

    /// A name stands for the first who has it; an address for itself.
    function submit() {
        chooser.waiting = !directory.ready;
        if (chooser.waiting)
            return;
        if (chooser.typed !== "" && suggestions.count > 0 && !/[@0-9]/.test(chooser.typed))
            suggestions.choose(0);
        else if (chooser.isReady)
            chooser.accepted();
    }

    spacing: Theme.medium
    onSeveralChanged: chooser.trouble = !chooser.several && chooser.people.length > 1
        ? qsTr("This account writes to one person at a time · leave one of them") : ""

    DirectoryModel {
        id: directory

        messenger: chooser.messenger
        account: chooser.account
        query: field.text
        onReadyChanged: {
            if (directory.ready && chooser.waiting)
                chooser.submit();
        }
        onNamesChanged: {
            if (chooser.people.some(person => person.pasted))
                chooser.people = chooser.people.map(person => person.pasted ? Object.assign({}, person, {name: directory.nameOf(person.address)}) : person);
        }
    }

    FormField {
        id: field

        width: parent.width
        inputName: "recipient"
        label: chooser.label
        value: chooser.first
        prompt: chooser.several ? qsTr("Name, number or address") : qsTr("Number or address")
        hint: chooser.hint
        problem: chooser.trouble !== "" ? chooser.trouble : chooser.problem
        onEdited: value => {
            chooser.edited();
            chooser.take(value);
        }
        onAccepted: chooser.submit()

        Keys.onDownPressed: {
            if (suggestions.count > 0)
                suggestions.forceActiveFocus(Qt.TabFocusReason);
        }
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Backspace && field.text === "" && chooser.people.length > 0;
            if (event.accepted)
                chooser.remove(chooser.people.length - 1);
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.small
        visible: chooser.people.length > 0

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chosen")

        Repeater {
            model: chooser.people.length // a new name makes no new chips: the keyboard may be at one

            PersonChip {
                id: chip

                person: chooser.people[chip.index] ?? null
                onRemoved: at => chooser.remove(at)
            }
        }
    }

    Flow {
        id: actionRow

        width: parent.width
        topPadding: Theme.medium
        spacing: Theme.medium
    }

    SafeLabel {
        objectName: "searchState"
        width: parent.width
        visible: text !== ""
        text: directory.problem !== "" ? directory.problem : directory.searching ? qsTr("Searching the directory…") : ""
        color: Theme.secondary
        font.pixelSize: Theme.secondarySize
        wrapMode: Text.Wrap
    }

    PeopleList {
        id: suggestions

        objectName: "suggestions"
        x: -Theme.large // the faces stand below the field
        width: parent.width + 2 * Theme.large
        height: Math.min(contentHeight, Math.max(0, chooser.height - y))
        visible: count > 0
        hasMore: false
        what: qsTr("Suggestions")
        people: directory
        onPicked: row => chooser.choose(directory.addressAt(row), directory.nameAt(row))
    }
}
