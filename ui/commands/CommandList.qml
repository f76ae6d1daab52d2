// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Models

/// Commands by their groups, in the order in which they are shown.
QtObject {
    id: list

    default property list<CommandGroup> parts
    property var likely: [] ///< names of those that the palette offers first

    property var filters: [] ///< names of those that show a list: the palette keeps them apart
    property var remembered: [] ///< names of those whose keys are told where nothing else is
    property var taught: [] ///< names of those that somebody new should try

    readonly property var all: Array.from(list.parts).reduce((all, part) => all.concat(Array.from(part.commands)), [])
    readonly property var reminders: list.remembered.map(name => list.told(list.find(name)))
    /// What is left of the taught ones, as offers() tells it.
    readonly property var lessons: list.taught.filter(name => !Array.from(Preferences.stepsDone).includes(name))
        .map(name => list.told(list.find(name)))

    readonly property Binding hints: Binding {
        target: CommandKeys
        property: "texts"
        value: list.all.reduce((texts, command) => Object.assign(texts, {[command.name]: command.keyText}), {})
    }

    Component.onCompleted: {
        for (const command of list.all.filter(command => list.taught.includes(command.name)))
            command.activated.connect(() => list.learn(command.name));
    }

    function told(command: Command): var {
        return {name: command.name, words: command.words, keys: command.keyText, isFilter: list.filters.includes(command.name)};
    }

    function learn(name: string) {
        if (!Array.from(Preferences.stepsDone).includes(name))
            Preferences.stepsDone = Array.from(Preferences.stepsDone).concat(name);
    }

    /// null: there is none
    function find(name: string): Command {
        return list.all.find(command => command.name === name) ?? null;
    }

    /// The headings, in order.
    function groups(): var {
        return Array.from(list.parts).map(part => part.title);
    }

    function inGroup(group: string): var {
        return list.all.filter(command => command.group === group);
    }

    /// What can be done now, for the palette: the likely first.
    function offers(): var {
        const can = list.all.filter(command => command.enabled && command.name !== "openPalette");
        const rank = command => (list.likely.indexOf(command.name) + 1) || can.length;
        return can.sort((a, b) => rank(a) - rank(b)).map(command => list.told(command));
    }

    /// The command that \a sequence gives, apart from \a other; null: it is free.
    function owner(sequence: string, other: string): Command {
        const wanted = KeyText.tidy(sequence);
        const has = command => command.keys.some(key => KeyText.tidy(key) === wanted);
        return list.all.find(command => command.name !== other && has(command)) ?? null;
    }

    /// Gives \a name these keys and nobody else; undefined: its usual ones.
    function setKeys(name: string, keys: var) {
        const shortcuts = Object.assign({}, Preferences.shortcuts);
        if (keys === undefined)
            delete shortcuts[name];
        else
            shortcuts[name] = keys;
        Preferences.shortcuts = shortcuts;
    }
}
