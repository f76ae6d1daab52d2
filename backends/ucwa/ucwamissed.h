// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"
#include "backends/tasks.h"
#include "backends/ucwa/ucwame.h"
#include "backends/ucwa/ucwasession.h"

namespace Parlance::Ucwa {

/// What was written to us while nobody was there: the unread entries of the
/// server's history, where it keeps one (ucwa.md, 7.4).
class Missed
{
public:
    Missed(Session &session, Tell tell) : m_session(session), m_tell(std::move(tell)) {}

    /// \param own our address; \param communication the resource with the links
    /// \param since when we began to listen, by the server's clock
    void begin(const QString &own, const Resource &communication, const QDateTime &since);
    /// \param seenThreads of conversations that we took part in: those are no news
    void look(const QStringList &seenThreads);
    /// The user has read what came from \p conversation.
    void markRead(const QString &conversation);
    void rest() { m_logsHref.clear(); }
    QCoro::Task<> finish() { return m_tasks.finish(); }

private:
    QCoro::Task<> load(QStringList seenThreads);
    QCoro::Task<> loadOne(QString href, QStringList seenThreads);

    Session &m_session;
    const Tell m_tell;
    Tasks m_tasks;
    QString m_own;
    QString m_logsHref;
    QDateTime m_since;
    bool m_isLoading = false;
    QMultiHash<QString, QString> m_unread; ///< markAsRead hrefs, by conversation
};

} // namespace Parlance::Ucwa
