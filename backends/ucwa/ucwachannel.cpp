// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// UcwaBackend: the event channel (ucwa.md, 5).

#include "backends/ucwa/ucwabackend.h"

#include "backends/ucwa/ucwaerrors.h"

#include <QCoroTask>
#include <QJsonDocument>

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// So many answers that lead nowhere, and the channel is begun anew.
constexpr int MostStumbles = 3;
// So often a resource is asked for before its event is passed over.
constexpr int MostTries = 3;
constexpr auto ReplacedTwice = 10min;

/// Grows from one second to a minute.
std::chrono::seconds pauseAfter(int failures)
{
    return std::min<std::chrono::seconds>(1s * (1 << std::min(failures, 6)), 60s);
}

} // namespace

void UcwaBackend::tell(const QList<Event> &events)
{
    m_told << events;
    m_news.ring();
}

bool UcwaBackend::hasWords(const QList<Event> &events)
{
    return std::ranges::any_of(events, [](const Event &event) {
        return std::holds_alternative<MessageSeen>(event) || std::holds_alternative<InvitationSeen>(event);
    });
}

bool UcwaBackend::holdsWords() const
{
    const bool isUnread = m_answer && m_answer->has_value() && (*m_answer)->isSuccess();
    Package package = m_package.value_or(Package());
    if (isUnread)
        package = packageFrom(QJsonDocument::fromJson((*m_answer)->body).object());
    return std::ranges::any_of(package.events, [](const ChannelEvent &event) {
        return event.rel == "message"_L1 || event.rel.endsWith("invitation"_L1);
    });
}

EventBatch UcwaBackend::batchOf(QList<Event> events, const SyncPoint &from)
{
    m_memory.talks = {};
    for (const Talk &talk : m_talks.all()) {
        m_memory.rememberThread(talk.threadId);
        if (!talk.href.isEmpty())
            m_memory.talks.append(talk.toJson());
    }
    m_memory.user = m_session.signIn().userUrl();
    m_memory.tokens = m_session.signIn().tokenUrl();
    m_memory.echoes = m_talks.echoes();
    m_memory.wish = m_me.wish();
    m_memory.lowered = m_me.lowered();
    if (hasWords(events))
        ++m_memory.serial;
    EventBatch batch;
    batch.events = std::move(events);
    batch.cursor = m_memory.toText();
    batch.hasMore = m_stumbles == 0 && batch.cursor != from.cursor;
    batch.lookedBack = from.lookBackTo.has_value(); // the channel tells all there is
    batch.clockAhead = m_session.clockAhead();
    if (m_stumbles > 0)
        batch.restFor = m_pace(1s);
    m_offered = batch;
    return batch;
}

QCoro::Task<Result<EventBatch>> UcwaBackend::nextEvents(SyncPoint from)
{
    if (m_offered && m_offered->cursor != from.cursor) {
        m_offered->restFor = 1s;             // it was not stored: the server still has what comes after it
        const EventBatch again = *m_offered; // co_return would move it away
        co_return again;
    }
    m_offered.reset();
    auto batch = co_await nextBatch(from);
    m_wasDown = !batch;
    co_return batch;
}

QCoro::Task<Result<EventBatch>> UcwaBackend::nextBatch(SyncPoint from)
{
    while (!m_isAborted) {
        if (m_ended)
            co_return fail(*m_ended);
        if (m_isReady && m_isSuspect && !m_package && !m_answer) {
            co_await look();
            wake();
        }
        if (!m_isReady && m_told.isEmpty()) {
            const auto made = co_await recreate();
            if (!made)
                co_return fail(made);
        }
        if (m_isReady && m_wasDown) { // whether it is over shows long before the next event
            const auto application = co_await look();
            if (!application)
                co_return fail(application);
            m_wasDown = false;
            m_mustStore = m_isReady;
        }
        if (!m_package && (!m_told.isEmpty() || std::exchange(m_mustStore, false))) {
            const auto events = std::exchange(m_told, {});
            co_return batchOf(events, from);
        }
        if (m_answer && !m_package) {
            const auto problem = co_await readAnswer();
            if (problem)
                co_return fail(*problem);
        }
        if (m_package) {
            const auto processed = co_await process();
            if (!processed)
                co_return fail(processed);
            if (!m_package)
                continue; // the application went meanwhile
            m_memory.next = m_package->next;
            m_memory.done = m_package->self;
            m_package.reset();
            if (std::exchange(m_isCleaned,
                              false)) { // what was open there is not any more, and nobody is followed
                m_read << m_talks.clear();
                m_tasks.keep(settle());
            }
            const auto events = std::exchange(m_read, {});
            co_return batchOf(events, from);
        }
        if (m_isReady && !m_isAsking && !m_answer) {
            m_isAsking = true;
            m_asked = m_memory.next;
            m_polling.emplace(poll(m_asked));
        }
        if (m_isReady && !m_isSuspect)
            co_await m_news.wait();
    }
    co_return failed(Error::Unreachable, Error::Unspecified, u"stopped"_s);
}

QCoro::Task<> UcwaBackend::poll(QString href)
{
    const auto reply = co_await m_session.poll(href);
    m_isAsking = false;
    if (m_isReady && href == m_memory.next) // not of an application that is gone
        m_answer.emplace(reply);
    m_news.ring();
}

/// Reads what the poll brought into m_package. \return what went wrong, and how
/// long to wait; nothing: go on
QCoro::Task<std::optional<Error>> UcwaBackend::readAnswer()
{
    const auto answer = *std::exchange(m_answer, {});
    if (answer && !answer->isSuccess()) {
        const auto problem = co_await readRefusal(*answer);
        co_return problem;
    }
    Result<QJsonDocument> json = fail(Error());
    if (answer)
        json = co_await answer->json();
    if (!json || !json->isObject()) {
        // cut, or from somebody in between: the package was not acknowledged, and comes again
        const Error &why =
            answer ? json ? Error{Error::Unreachable, Error::NotTheService} : json.error() : answer.error();
        if (why.kind == Error::Unauthorised || why.kind == Error::Refused)
            co_return why;
        const int failures = m_failures++;
        if (failures == 0)
            co_return std::nullopt;
        Error later{Error::Unreachable, why.reason, why.code, why.detail};
        later.retryAfter = pauseAfter(failures - 1);
        co_return later;
    }
    Package package = packageFrom(json->object());
    const QUrl server = m_session.server();
    if (!haveSameOrigin(server.resolved(urlFrom(package.next)), server))
        package.continuation = Package::None; // a link to elsewhere leads nowhere
    readPackage(package);
    if (m_stumbles > MostStumbles) {
        m_package.reset();
        const Error astray{Error::Unreachable, Error::ServiceTrouble};
        const auto problem = co_await startOver(astray);
        co_return problem;
    }
    if (!m_package && m_stumbles > 1) {
        co_await rest(1s);
    }
    co_return std::nullopt;
}

void UcwaBackend::readPackage(const Package &package)
{
    if (package.continuation != Package::None)
        m_failures = 0;
    const bool isStuck = keyOf(package.next) == keyOf(m_asked);
    const bool isCleaned = package.continuation == Package::Resume || package.continuation == Package::Resync;
    m_stumbles = isStuck || package.continuation == Package::None || package.continuation == Package::Resync
                     ? m_stumbles + 1
                     : 0;
    m_isCleaned = isCleaned || m_isCleaned;
    if (package.continuation == Package::None)
        return; // nothing of it is believed: it is not acknowledged, so it comes again
    m_package = package;
    if (isStuck)
        m_package->self = m_memory.done; // what comes again may be more
    else if (m_package->self.isEmpty())
        m_package->self = keyOf(m_asked);
    if (!isStuck && m_package->self == m_memory.done && package.continuation != Package::Resync)
        m_package->events.clear(); // told twice
    m_at = 0;
    m_tries = 0;
    m_read.clear();
}

QCoro::Task<std::optional<Error>> UcwaBackend::readRefusal(HttpReply reply)
{
    const Reason reason = reasonFrom(reply);
    if (reply.status == 409 && reason.is("pgetreplaced"_L1)) {
        // another program speaks for this application: once we make way with a new name, then we stop
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const bool isAgain =
            m_replacedAt.isValid() && m_replacedAt.secsTo(now) < std::chrono::seconds(ReplacedTwice).count();
        m_replacedAt = now;
        m_memory.endpoint = QUuid::createUuid().toString(QUuid::WithoutBraces);
        lose(reason);
        if (isAgain)
            m_ended = Error{Error::Refused, Error::TooManyPlaces, reason.subcode, reason.detail};
        co_return std::nullopt;
    }
    if (reply.status == 410 || (reply.status == 404 && reason.is("applicationnotfound"_L1)) ||
        reason.is("mobileapplicationnolongerallowed"_L1)) {
        lose(reason);
        co_return std::nullopt;
    }
    Error error = failureFrom(reply, false);
    if (reply.status == 404 || reason.is("maxeventcountreached"_L1) ||
        (reply.status == 500 && m_failures >= MostStumbles)) {
        const auto problem = co_await startOver(error);
        co_return problem;
    }
    const int failures = m_failures++;
    if (!error.retryAfter)
        error.retryAfter = pauseAfter(failures);
    if (error.kind != Error::Busy)
        error.kind = Error::Unreachable; // the channel itself is not refused: it is asked again
    co_return error;
}

/// Begins at the application's own link again, or finds that there is no application.
QCoro::Task<std::optional<Error>> UcwaBackend::startOver(Error why)
{
    const auto application = co_await look();
    if (!application) {
        Error later = application.error();
        later.retryAfter = pauseAfter(m_failures++);
        co_return later;
    }
    if (!m_isReady)
        co_return std::nullopt; // it is lost
    const QString events = application->href("events"_L1);
    if (events.isEmpty()) {
        lose(Reason{
            .code = u"notfound"_s, .subcode = u"applicationnotfound"_s, .message = {}, .detail = why.detail});
        co_return std::nullopt;
    }
    tell(m_talks.clear());
    m_tasks.keep(settle());
    m_memory.next = events;
    m_memory.done.clear();
    m_stumbles = 0;
    why.kind = Error::Unreachable;
    why.retryAfter = pauseAfter(m_failures++);
    co_return m_failures > 1 ? std::optional(why) : std::nullopt;
}

/// Reads the package event by event, from where it stopped.
QCoro::Task<Result<>> UcwaBackend::process()
{
    while (m_package && m_at < m_package->events.size()) {
        ChannelEvent event = m_package->events.at(m_at);
        const auto completed = co_await complete(event);
        if (!m_package)
            break;
        if (!completed && ++m_tries < MostTries) {
            wake();
            co_return fail(completed);
        }
        m_tries = 0;
        ++m_at;
        const auto outcome = m_talks.apply(event, serverNow());
        m_read << outcome.events;
        act(outcome);
        m_memory.rememberThread(event.body.text("threadId"_L1));
        m_me.apply(event);
        m_roster.apply(event);
        if (event.rel == "misseditems"_L1)
            m_missed.look(m_memory.threads);
    }
    wake();
    co_return Result<>{};
}

void UcwaBackend::act(const Talks::Outcome &outcome)
{
    if (!outcome.invited.isEmpty())
        m_tasks.keep(receiveInvitation(outcome.invited));
    if (!outcome.opened.isEmpty())
        m_tasks.keep(join(outcome.opened));
}

} // namespace Parlance::Ucwa
