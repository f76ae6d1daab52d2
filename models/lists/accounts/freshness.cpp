// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/freshness.h"

#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

Freshness::Freshness(QObject *parent) : QObject(parent)
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &Freshness::tell);
}

void Freshness::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    tell();
}

void Freshness::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_accounts.clear();
    if (m_messenger) {
        m_messenger.followStore(this, [this](const Changes &changes) {
            for (const auto &gone : changes.removedAccounts)
                m_accounts.remove(gone);
            take(changes.accounts);
        });
        whenReady(m_messenger->store().accounts(), this, [this](const QList<Account> &accounts) {
            QList<Account> news;
            for (const auto &account : accounts) {
                if (!m_accounts.contains(account.id)) // what was told meanwhile is newer
                    news << account;
            }
            take(news);
        });
    }
    Q_EMIT messengerChanged();
}

void Freshness::take(const QList<Account> &accounts)
{
    for (const auto &account : accounts) {
        if (account.removed || !account.enabled)
            m_accounts.remove(account.id);
        else
            m_accounts.insert(account.id, account);
    }
    tell();
}

void Freshness::tell()
{
    const auto isNew = [](const Account &account) { return !account.upToDateAt.isValid(); };
    const auto isAsked = [](const Account &account) {
        return account.state == Connection::Connecting || account.state == Connection::Connected;
    };
    const auto oldest = std::ranges::min_element(m_accounts, {}, &Account::upToDateAt);
    const bool isKnown = oldest != m_accounts.end() && std::ranges::none_of(m_accounts, isNew);
    const auto now = m_now();
    constexpr qint64 Longest = 3600 * 1000; // the computer may sleep meanwhile
    m_midnight.start(int(std::clamp<qint64>(now.msecsTo(DisplayTime::endOfDay(now)), 1, Longest)));
    const auto asOf =
        isKnown ? tr("Up to date as of %1").arg(DisplayTime::brief(oldest->upToDateAt, now)) : QString();
    const bool isSyncing = std::ranges::any_of(
        m_accounts, [&](const Account &account) { return isNew(account) && isAsked(account); });
    if (asOf == m_asOf && isSyncing == m_isSyncing)
        return;
    m_asOf = asOf;
    m_isSyncing = isSyncing;
    Q_EMIT changed();
}

} // namespace Parlance
