// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/clerk/clerkinboxes.h"

#include "backends/clerk/clerkreading.h"
#include "backends/http/json.h"

#include <QUuid>

#include <algorithm>

namespace Parlance::Clerk {

using namespace Qt::StringLiterals;

namespace {

/// Empty: not told, or a sample's.
QString inboxFrom(const QJsonObject &message)
{
    const QString id = Json::text(message["inboxId"_L1]);
    return QUuid(id).isNull() ? QString() : id;
}

/// The team's side of \p message; empty unless it is clear.
QString teamSideOf(const QJsonObject &message)
{
    const QString sender = addressFrom(message["sender"_L1]);
    const auto inbound = Json::flag(message["inbound"_L1]);
    if (!inbound || sender.isEmpty())
        return {};
    if (!*inbound)
        return sender;
    QStringList members = membersFrom(message); // the team's is one of them
    return members.size() == 2 && members.removeOne(sender) ? members.constFirst() : QString();
}

} // namespace

/// A name may stand for a number, and the other way round: only likes can be told apart.
bool Inboxes::isLikeOurs(const QString &address) const
{
    return address.startsWith(u'+') == m_own.startsWith(u'+');
}

QString Inboxes::learn(const QJsonObject &message)
{
    const QString address = teamSideOf(message);
    const QString inbox = inboxFrom(message);
    if (isSame(address, m_own))
        learnOwn(message);
    if (address.isEmpty() || isSame(address, m_own) || m_ownIds.contains(inbox))
        return {};
    if (isLikeOurs(address) && !inbox.isEmpty())
        m_otherIds.insert(inbox);
    if (m_others.contains(address))
        return {};
    m_others.append(address);
    return address;
}

void Inboxes::learnOwn(const QJsonObject &message)
{
    if (const QString inbox = inboxFrom(message); !inbox.isEmpty())
        m_ownIds.insert(inbox);
}

bool Inboxes::isOthers(const QJsonObject &message) const
{
    const QStringList people = membersFrom(message) << addressFrom(message["sender"_L1]);
    if (std::ranges::any_of(people, [this](const QString &address) { return isSame(address, m_own); }))
        return false;
    const QString inbox = inboxFrom(message);
    if (!inbox.isEmpty() && !m_ownIds.isEmpty())
        return !m_ownIds.contains(inbox);
    const QString side = teamSideOf(message);
    return m_otherIds.contains(inbox) || (isLikeOurs(side) && m_others.contains(side));
}

} // namespace Parlance::Clerk
