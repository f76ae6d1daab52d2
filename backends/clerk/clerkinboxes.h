// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace Parlance::Clerk {

/// The inboxes of the team, as far as its messages tell: the service has no list of them.
class Inboxes
{
public:
    /// Forgets all but the address of the account.
    void setOwn(const QString &address) { *this = Inboxes(address); }
    [[nodiscard]] QString own() const { return m_own; }
    /// The addresses of the others, in the order of their appearing.
    [[nodiscard]] const QStringList &others() const { return m_others; }

    /// Learns from a message of the team's.
    /// \return the address of an inbox that was not known yet; mostly empty
    QString learn(const QJsonObject &message);
    /// Learns from the answer to a send what our own inbox is called.
    void learnOwn(const QJsonObject &message);

    /// Whether \p message belongs to another inbox. What is not clear is ours: it must not be lost.
    [[nodiscard]] bool isOthers(const QJsonObject &message) const;

    explicit Inboxes(const QString &own = {}) : m_own(own) {}

private:
    [[nodiscard]] bool isLikeOurs(const QString &address) const;

    QString m_own;
    QStringList m_others;
    QSet<QString> m_ownIds;
    QSet<QString> m_otherIds;
};

} // namespace Parlance::Clerk
