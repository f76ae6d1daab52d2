// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/export.h"
#include "backends/http/httpclient.h"
#include "backends/polling/checkreport.h"
#include "backends/polling/messagerules.h"
#include "backends/polling/place.h"
#include "backends/polling/refusalwords.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>

#include <chrono>
#include <functional>

namespace Parlance {

/// What all services have in common that speak JSON over HTTP and are asked
/// for news in rounds: what is known is left out, what is new is put in order,
/// the cursor moves on. A service's own class says how to list and how to send.
///
/// The listings need no order, may overlap and may repeat themselves; messages
/// without a time keep the order in which they are listed. Any listing that is
/// Refused stops neither the others nor the reports.
class PARLANCE_BACKENDS_EXPORT PolledBackend : public Backend
{
public:
    /// Takes the settings. No request: a secret need not be allowed anything that could be asked.
    QCoro::Task<Result<>> signIn(AccountSettings settings, QString cursor) override;
    QCoro::Task<Result<>> check(AccountSettings settings, CheckObserver observer) final;
    [[nodiscard]] Result<> validate(const OutgoingMessage &message) const final;
    QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint from) final;
    QCoro::Task<> signOut() override;
    [[nodiscard]] QUrl server() const override { return m_http.server(); }
    void abort() override { m_http.abort(); }

protected:
    /// What an answer that is no success means. \param body its JSON; null if it is none
    using Refusal = Error(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);
    struct Habits
    {
        Polling::MessageRules takes = {};
        Refusal *refusal = Polling::refusalInWords;
        std::chrono::seconds overlap = std::chrono::minutes(10); ///< so late a message may show up
        std::chrono::seconds backlog = std::chrono::hours(24);   ///< how far the first round looks back
        bool listsOwnApart = false;       ///< listOwn() shows what we wrote; otherwise list() does
        bool refusesWithoutWords = false; ///< a refusal with an empty body is the service's all the same
    };
    /// What one listing has shown.
    struct Listing
    {
        QList<MessageSeen> messages = {};
        Polling::Place place;
        bool isComplete = false;           ///< read down to where it was read before
        QList<Event> after = {};           ///< told after them: how long their conversations are open
        std::optional<Error> refused = {}; ///< why the rest of it is not to be had
    };

    explicit PolledBackend(Habits habits) : m_habits(habits) {}

    // what a service does in its own way

    /// Reads the settings, and speaks as they say from now on.
    virtual Result<> use(const AccountSettings &settings) = 0;
    /// The steps of a check from that of reaching the server on, which has begun.
    virtual QCoro::Task<Result<>> checkAccount(Polling::CheckReport &report) = 0;
    /// What is wrong with \p message beside the rules that hold for all.
    [[nodiscard]] virtual QList<Error::Field> complaints(const OutgoingMessage &message) const;
    /// What people wrote since \p from, and what we wrote, unless that is listed apart.
    /// \param point what else is wanted to be known
    virtual QCoro::Task<Result<Listing>> list(Polling::Place from, SyncPoint point) = 0;
    /// What we wrote, from here and from elsewhere.
    virtual QCoro::Task<Result<Listing>> listOwn(Polling::Place from, SyncPoint point);
    /// News of one of our messages; none is no error.
    virtual QCoro::Task<Result<QList<Event>>> report(QString remoteId);
    /// What was told last was not stored: it is news again.
    virtual void tellAgain() {}
    /// What the present listing shows is left out of the next ones, until tellAgain().
    void tellOnce() { m_tellsOnce = true; }
    /// Lets \p request go out, signed as the service wants it.
    virtual QCoro::Task<Result<HttpReply>> exchange(HttpRequest request);

    // what it needs for that

    /// The JSON of a GET; anything else is an error that a later round may not meet.
    QCoro::Task<Result<QJsonDocument>> read(QUrl url);
    /// An object. \param key of a list or an object that has to be in it; empty: none
    QCoro::Task<Result<QJsonObject>> readObject(QUrl url, QString key = {});

    /// What came back for something that changes the service, with a status of success.
    struct Answer
    {
        HttpReply reply;
        QJsonDocument json; ///< null: unreadable

        /// Whether it is the service's own, and the rest of its words was lost.
        [[nodiscard]] bool isCut() const;
    };
    QCoro::Task<Result<Answer>> post(QUrl url, QJsonObject body);

    /// The first steps of a check: reaching the server (which \p report has begun: the settings come first),
    /// signing in, having the right to read.
    /// \param probe a GET that changes nothing and is answered quickly
    /// \param isTheirs whether the JSON of a successful answer is the service's
    QCoro::Task<Result<QJsonDocument>> checkServer(QUrl probe,
                                                   std::function<bool(const QJsonDocument &)> isTheirs,
                                                   Polling::CheckReport &report);

    /// Puts \p events, which came by the way, in front of the next batch, and again until that is stored.
    void tell(const QList<Event> &events) { m_news += events; }

    [[nodiscard]] QDateTime serverNow() const; ///< UTC
    /// Messages from there on may be new to a listing that is read up to \p place.
    [[nodiscard]] QDateTime edge(const Polling::Place &place) const;
    /// Whether somebody's message was in a batch that was acknowledged, or is in the one that comes.
    [[nodiscard]] bool isTold(const QString &remoteId) const { return m_told.contains(remoteId); }

    HttpClient m_http;

private:
    QCoro::Task<Result<QList<Event>>> reports(QStringList remoteIds);
    void gather(EventBatch &batch, QList<Listing> listings, const QDateTime &edge);

    Habits m_habits;
    QSet<QString> m_told; ///< what people wrote, in batches that were acknowledged or come next
    QString m_cursor;     ///< of the last batch
    QElapsedTimer m_sinceOwnListed;
    QList<Event> m_news;      ///< what came by the way
    qsizetype m_newsTold = 0; ///< how many of them are in the last batch
    bool m_tellsOnce = false; ///< the batch that comes has what will not be told again
};

namespace Polling {

/// A name for a message whose service gave it none: the same whenever it is listed with the same \p parts.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString lastingId(const QJsonObject &message,
                                                         std::initializer_list<QLatin1StringView> parts);

/// \p text as a part of a path or of a query.
[[nodiscard]] inline QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}
/// \p time, to the millisecond, likewise.
[[nodiscard]] inline QString encoded(const QDateTime &time)
{
    return encoded(time.toUTC().toString(Qt::ISODateWithMs));
}

/// The place that a listing has come to.
/// \param newest of the messages it showed; invalid: none
/// \param next where it is to be read on; empty: it was read down to \p from
[[nodiscard]] PARLANCE_BACKENDS_EXPORT Place reached(const Place &from, const QDateTime &newest,
                                                     const QDateTime &serverNow, const QString &next = {});

/// Whether \p pace has passed since \p timer was started, if ever.
[[nodiscard]] inline bool isDue(const QElapsedTimer &timer, std::chrono::milliseconds pace)
{
    return !timer.isValid() || timer.hasExpired(pace.count());
}

/// Whether \p error is about the one thing asked for, so that the rest can go on without it.
[[nodiscard]] inline bool isLocal(const Error &error)
{
    return error.kind == Error::Refused || error.reason == Error::ServiceTrouble;
}

/// Whether \p error says that the service works, and only this is not for us.
[[nodiscard]] inline bool isDenied(const Error &error)
{
    return error.kind == Error::Refused || error.kind == Error::Unauthorised;
}

} // namespace Polling

} // namespace Parlance
