// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/store.h"

#include <QHash>
#include <QPair>
#include <QSet>

namespace Parlance {

/// An account's id and an address there.
using PersonKey = QPair<QString, QString>;

/// Somebody as the store knows them at one account.
struct Person
{
    QString name; ///< empty: known by the address only
    ContactAddress at;

    bool operator==(const Person &) const = default;
};

/// Those whom something on the screen asked for, kept up to date: rows ask for
/// people without waiting, one by one, and the store is asked for all of them
/// at once.
class PeopleBook : public QObject
{
    Q_OBJECT

public:
    explicit PeopleBook(Store &store, QObject *parent = nullptr);

    /// Nobody while it is not known; changed() follows.
    [[nodiscard]] Person person(const QString &account, const QString &address);

Q_SIGNALS:
    /// Something about these is not as it was.
    void changed(const QSet<Parlance::PersonKey> &people);

private:
    void ask();
    void take(const QList<Contact> &contacts, bool isNews);

    Store &m_store;
    QHash<PersonKey, Person> m_people;    // those asked for, whether they are known or not
    QHash<QString, QStringList> m_wanted; // addresses to ask the store for, by account
    QSet<PersonKey> m_asked;              // on the way
};

} // namespace Parlance
