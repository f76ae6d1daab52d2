// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/connection/connections.h"

#include <QDateTime>
#include <QTimer>

#include <functional>
#include <optional>

namespace Parlance {

/// What services tell of conversations at the moment, and what nobody stores:
/// who writes, and who is there.
class LiveConversations : public QObject
{
    Q_OBJECT

public:
    LiveConversations(Store &store, Connections &connections, QObject *parent = nullptr);

    /// Addresses of those who write, the first first.
    [[nodiscard]] QStringList writing(const Conversation &conversation) const;
    /// Addresses of those who are there; nothing: the service has not told.
    [[nodiscard]] std::optional<QStringList> present(const Conversation &conversation) const;

    void takeTyping(const QString &account, const TypingSeen &seen);
    void takeAttendance(const QString &account, const AttendanceSeen &seen);

    /// For tests: what time it is. UTC.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    /// Forgets who wrote too long ago.
    void expire();

Q_SIGNALS:
    /// \param conversation the service's name for it
    void changed(const QString &account, const QString &conversation);

private:
    using Key = QPair<QString, QString>; // account, the service's name for the conversation
    struct Writer
    {
        QString address;
        QDateTime until;
    };

    void takeMessages(const Changes &changes);
    void stop(const Key &key, const QString &writer);
    void scheduleExpiry();

    QHash<Key, QList<Writer>> m_writers;
    QHash<Key, QStringList> m_present;
    QSet<QString> m_tellEnds; // accounts whose service says when somebody stops writing
    QTimer m_expiry;
    std::function<QDateTime()> m_now;
};

} // namespace Parlance
