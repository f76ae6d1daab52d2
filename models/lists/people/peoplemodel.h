// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/people/personrow.h"
#include "models/lists/rowmodel.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace Parlance {

/// A list of people whose presence is kept up to date. Roles: PersonRow.
class PeopleModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)

public:
    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);

    /// The address in \p row; empty: no such row.
    Q_INVOKABLE QString addressAt(int row) const;
    Q_INVOKABLE QString accountAt(int row) const;
    Q_INVOKABLE QString nameAt(int row) const;
    /// Those in the rows \p first to \p last are looked at.
    Q_INVOKABLE void watch(int first, int last);

    /// For tests: what time it is. UTC.
    void setClock(std::function<QDateTime()> now);

Q_SIGNALS:
    void messengerChanged();

protected:
    /// Somebody to be shown.
    struct Entry
    {
        PersonKey who;
        QString section = {};
        std::optional<Person> told = {}; ///< by who found them: needs no second look
        bool isGone = false;
        bool isMe = false; ///< the account itself
    };

    explicit PeopleModel(QObject *parent);

    /// The accounts are known: the rows can be.
    virtual void begin() = 0;
    virtual void apply(const Changes &changes) = 0;
    /// Something else is known of somebody, whether shown or not.
    virtual void heard() {}

    void show(const QList<Entry> &entries);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const QHash<QString, Account> &accounts() const { return m_accounts; }
    [[nodiscard]] bool can(const QString &account, Backend::Capability capability) const;

private:
    void takeAccounts(const QList<Account> &accounts);
    void takeChanges(const Changes &changes);
    [[nodiscard]] QVariant present(const Entry &entry) const;
    void refresh(const std::function<bool(const Entry &)> &isMeant);

    FollowedMessenger m_messenger;
    QHash<QString, Account> m_accounts; // by id
    QList<Entry> m_entries;
    QTimer m_minute; // for how long somebody has been away
    std::function<QDateTime()> m_now;
};

} // namespace Parlance
