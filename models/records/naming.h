// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/filing.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Parlance {

/// Somebody of whom the user tells: a name, notes, that they are blocked.
struct Naming
{
    QString name;          ///< empty: theirs stays
    QStringList addresses; ///< canonical, at least one; a person's, so what is new among them is one contact
    QString notes = {};    ///< go below those that are there, unless they are among them
    bool blocked = false;  ///< false: as they are
};

/// What comes of it.
struct Named
{
    enum Outcome {
        Added,    ///< an address was not known at the account
        Changed,  ///< known by another name, or by none
        Remarked, ///< known by this name, but without these notes, or not blocked
        Same,     ///< nothing: all is known
    };

    Outcome outcome = Same;
    QString before = {};       ///< the name they had; empty: none
    bool isBlock = false;      ///< somebody of them was not blocked before
    bool hasNotes = false;     ///< somebody of them did not have these notes
    bool notesAreLeft = false; ///< somebody of them has no room for these notes

    // for Store::takeNamesBack()
    QString name = {};                   ///< the one that was given
    QStringList added = {};              ///< the addresses that were not known at the account
    QHash<qint64, QString> renamed = {}; ///< the names before, by contact
    QString notes = {};                  ///< that were given
    QHash<qint64, QString> noted = {};   ///< the notes before, likewise
    QList<qint64> blocked = {};          ///< contacts that were not before
    QList<Filed> filed = {};             ///< how what was said with them lay before
};

} // namespace Parlance
