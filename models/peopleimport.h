// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "models/peoplefiles/personinfile.h"
#include "models/records/account.h"
#include "models/records/naming.h"

#include <QCoroTask>
#include <QSet>

namespace Parlance {

class Store;

/// One entry of a file of contacts, and what becomes of it.
struct ImportedEntry
{
    enum Obstacle {
        None,
        NoName,
        NoAddress,
        BadAddress, ///< the account cannot write to any of them
        Duplicate,  ///< was there before in the file
        Unchanged,  ///< known already
    };

    PersonInFile person;
    QStringList addresses = {}; ///< canonical
    QStringList ignored = {};   ///< as written: the account cannot write there
    Obstacle obstacle = None;   ///< why nothing comes of it
    Named named = {};           ///< without an obstacle
};

/// Names the people of one file at one account, in the order of the file: what the command line and the
/// window do. Its owner awaits take().
class PeopleImport
{
public:
    static constexpr qsizetype AtOnce = 300; ///< people in one transaction

    enum Way {
        Really,
        OnTrial, ///< only says what would come of it
    };

    PeopleImport(Store &store, const BackendCatalog &catalog, const Account &account, Way way);

    /// How many of \p people the account could write to.
    [[nodiscard]] int reachable(const QList<PersonInFile> &people) const;
    /// \param people those that follow in the file, not more than AtOnce. StoreError may come out of the task
    QCoro::Task<QList<ImportedEntry>> take(QList<PersonInFile> people);

private:
    [[nodiscard]] ImportedEntry entryFrom(const PersonInFile &person);
    [[nodiscard]] std::optional<QString> addressFrom(const QString &written) const;

    Store &m_store;
    const BackendCatalog &m_catalog;
    const Account m_account;
    const Way m_way;
    QSet<QString> m_seen; ///< addresses of those before
};

} // namespace Parlance
