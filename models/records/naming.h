// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Parlance {

/// Somebody whom the user gives a name.
struct Naming
{
    QString name;          ///< not empty
    QStringList addresses; ///< canonical, at least one; a person's, so what is new among them is one contact
};

/// What comes of it.
struct Named
{
    enum Outcome {
        Added,   ///< an address was not known at the account
        Changed, ///< known by another name, or by none
        Same,    ///< nothing: all is known
    };

    Outcome outcome = Same;
    QString before = {}; ///< the name they had; empty: none

    // for Store::takeNamesBack()
    QString name = {};                   ///< the one that was given
    QStringList added = {};              ///< the addresses that were not known at the account
    QHash<qint64, QString> renamed = {}; ///< the names before, by contact
};

} // namespace Parlance
