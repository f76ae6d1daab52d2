// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"
#include "backends/peoplebackend.h"
#include "backends/tasks.h"
#include "backends/ucwa/ucwame.h"
#include "backends/ucwa/ucwapackage.h"
#include "backends/ucwa/ucwasession.h"

#include <QElapsedTimer>

namespace Parlance::Ucwa {

/// The others: the user's own list, its groups, and whose presence is followed
/// (ucwa.md, 8). Changes come as links only: what they link to is fetched many
/// at a time.
class Roster
{
public:
    Roster(Session &session, Pace pace, Tell tell);

    /// From now on in \p application, a resource with everything inside.
    void begin(const Resource &application);
    void apply(const ChannelEvent &event);
    /// Nothing is asked any more, until begin().
    void rest();
    QCoro::Task<> finish() { return m_tasks.finish(); }

    /// Followed first, before the user's own list.
    void watch(const QStringList &addresses);
    [[nodiscard]] bool contains(const QString &address) const { return m_listed.contains(address); }

    QCoro::Task<Result<QList<ContactSeen>>> find(QString text);
    /// Where somebody's picture is; empty: we do not know.
    [[nodiscard]] QString photoHref(const QString &address) const { return m_photos.value(address); }

private:
    enum Kind {
        Contact,
        Presence,
        Note,
    };
    /// Something to be fetched.
    struct Due
    {
        Kind kind;
        QString href;
        QString contact; ///< href of the contact it belongs to
    };

    QCoro::Task<> keepListed();
    QCoro::Task<> load();
    QCoro::Task<QHash<QString, QStringList>> groups();
    QCoro::Task<> follow();
    QCoro::Task<Result<>> followMore(QStringList newcomers);
    QCoro::Task<> extend();
    QCoro::Task<> fetch();
    QCoro::Task<QList<HttpReply>> fetchAll(QStringList hrefs);

    void add(const Due &due);
    [[nodiscard]] QList<Event> read(const Due &due, const Resource &body);
    ContactSeen learn(const Resource &contact);
    void collect(const Resource &found, QList<ContactSeen> &people, int depth);
    [[nodiscard]] QStringList wanted() const;

    Session &m_session;
    const Pace m_pace;
    const Tell m_tell;
    Tasks m_tasks;

    Resource m_people;
    QString m_batchHref;
    QHash<QString, QString> m_known;  ///< addresses by the key of their href
    QHash<QString, QString> m_photos; ///< by address
    QStringList m_listed;
    QStringList m_watched;
    QSet<QString> m_followed;
    QString m_subscription; ///< href
    QString m_addHref;
    qsizetype m_most; ///< how many the server lets us follow
    QList<Due> m_due;
    bool m_isLoading = false;
    bool m_isFetching = false;
    bool m_isFollowing = false;
    bool m_followAgain = false;
    QTimer m_collecting;
    QTimer m_reloading;
    QTimer m_keepingListed;
    QTimer m_extending;
    QTimer m_trying; ///< once more what failed
    QElapsedTimer m_extended;
};

} // namespace Parlance::Ucwa
