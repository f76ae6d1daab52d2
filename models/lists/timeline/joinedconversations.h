// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/joined.h"
#include "models/store/changes.h"

#include <QHash>

namespace Parlance {

/// Which conversations one timeline shows, kept true by what the store tells.
class JoinedConversations
{
public:
    [[nodiscard]] bool isKnown() const { return !m_joined.conversations.isEmpty(); }
    [[nodiscard]] bool areSeveral() const { return m_joined.conversations.size() > 1; }
    [[nodiscard]] bool contains(qint64 conversation) const { return m_joined.contains(conversation); }
    [[nodiscard]] QList<qint64> ids() const { return m_joined.ids(); }
    [[nodiscard]] int unread() const { return m_joined.unread(); }
    /// Of everybody in them, by address.
    [[nodiscard]] QHash<QString, QString> names() const;

    void set(const Joined &joined) { m_joined = joined; }
    /// \return whether others may belong to them now: the store is to be asked
    bool take(const Changes &changes);

private:
    [[nodiscard]] bool isOther(const Contact &contact) const;
    [[nodiscard]] bool isOneOf(const QString &account, const QString &address) const;

    Joined m_joined;
};

} // namespace Parlance
