// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// UcwaBackend: the application at the server, from its beginning to its loss (ucwa.md, 4).

#include "backends/ucwa/ucwabackend.h"

#include "backends/ucwa/ucwaerrors.h"

#include <QCoroTask>
#include <QLocale>
#include <QLoggingCategory>
#include <QUuid>

#include <array>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "parlance.ucwa")

// How long a new application waits, by the number of those that were lost lately.
constexpr std::array<std::chrono::seconds, 6> Waits{0s, 1s, 2s, 5s, 10s, 30s};
constexpr auto Lately = 10min;
// So often a server that is known refuses before another is looked for.
constexpr int MostRefusals = 2;
constexpr auto SettleAgain = 5s;
constexpr int MostSettling = 6;
constexpr auto SessionPulseEvery = 5s;

/// Losses that the next application would only repeat.
bool isFinal(const Error &error)
{
    return error.reason == Error::ClientRefused || error.reason == Error::TooManyPlaces;
}

} // namespace

QCoro::Task<Result<>> UcwaBackend::attach()
{
    m_talks.begin(m_settings.address, m_memory.incarnation);
    if (!m_memory.application.isEmpty() && !m_memory.next.isEmpty()) {
        const auto application = co_await m_session.get(m_memory.application);
        if (application) {
            m_talks.setEchoes(m_memory.echoes);
            for (const QJsonValue &talk : std::as_const(m_memory.talks))
                m_talks.add(Talk::fromJson(talk.toObject()));
            take(*application);
            for (const Talk &talk : m_talks.all()) {
                if (talk.isIncoming && !talk.isAnswered && !talk.acceptHref.isEmpty())
                    m_tasks.keep(receiveInvitation(keyOf(talk.href)));
            }
            co_return Result<>{};
        }
        const auto &why = application.error();
        if (why.kind == Error::Unauthorised || (why.mayTryAgain() && why.kind != Error::Unauthorised))
            co_return fail(application);
    }
    const auto created = co_await create();
    co_return created;
}

void UcwaBackend::take(const Resource &application)
{
    if (!application.self().isEmpty())
        m_memory.application = application.self();
    m_isReady = true;
    m_isSuspect = false;
    m_mustStore = true;
    const Resource communication = application.embedded("communication"_L1);
    m_startMessagingHref = communication.href("startMessaging"_L1);
    m_missed.begin(m_settings.address, communication, m_memory.madeAt);
    m_lastPulse = QDateTime::currentMSecsSinceEpoch();
    m_pulse.start(SessionPulseEvery);
    m_tasks.keep(settle());
    wake();
    m_news.ring();
}

QCoro::Task<Result<Resource>> UcwaBackend::makeApplication()
{
    const QJsonObject wanted{{u"UserAgent"_s, u"Parlance/"_s + QLatin1StringView(PARLANCE_VERSION)},
                             {u"EndpointId"_s, m_memory.endpoint},
                             {u"Culture"_s, QLocale::system().language() == QLocale::C
                                                ? u"en-US"_s
                                                : QLocale::system().bcp47Name()}};
    return m_session.post(QString::fromLatin1(m_memory.applications.toEncoded()), wanted);
}

QCoro::Task<Result<>> UcwaBackend::create()
{
    const auto made = co_await makeApplication();
    if (!made) {
        Error error = made.error();
        if (error.kind == Error::Unanswered)
            error.kind = Error::Unreachable; // one more would take the place of this one
        if (isFinal(error))
            m_ended = error;
        const bool isNew = std::exchange(m_isFreshlyFound, false);
        if (error.code == "403"_L1 && error.kind == Error::Refused && !m_ended && isNew)
            m_ended = error; // from whom we were sent to, not from where we were once
        const bool isElsewhere = error.code == "403"_L1 || error.code == "404"_L1 || error.code == "410"_L1 ||
                                 error.code == "502"_L1 || error.reason == Error::NoNetwork;
        if (isElsewhere && ++m_refusedHere >= MostRefusals)
            m_memory.applications.clear(); // the next time it is looked for
        co_return fail(error);
    }
    m_refusedHere = 0;
    Resource application = *made;
    const QString location = application.text("location"_L1);
    if (application.self().isEmpty() && !location.isEmpty()) {
        const auto read = co_await m_session.get(location);
        if (!read)
            co_return fail(read);
        application = *read;
    }
    const QString events = application.href("events"_L1);
    if (application.self().isEmpty() || events.isEmpty()) {
        co_return failed(Error::Refused, Error::NotTheService, u"the answer is no application"_s);
    }
    m_memory.incarnation = QUuid::createUuid().toString(QUuid::Id128).left(12) + u':';
    m_memory.next = events;
    m_memory.done.clear();
    m_memory.talks = {};
    m_talks.begin(m_settings.address, m_memory.incarnation);
    m_gone.clear();
    m_memory.madeAt = serverNow();
    take(application);
    co_return Result<>{};
}

/// Becomes visible, and gets to know who else is there.
QCoro::Task<> UcwaBackend::settle()
{
    const QString application = m_memory.application;
    const auto isCurrent = [&] { return application == m_memory.application && m_isReady && !m_isAborted; };
    Result<Resource> whole = fail(Error{Error::Unreachable});
    for (int attempt = 0; isCurrent(); ++attempt) {
        const auto arrived = co_await m_me.arrive(application);
        if (arrived)
            whole = co_await m_session.get(application);
        if (arrived && whole)
            break;
        const Error why = arrived ? whole.error() : arrived.error();
        qCInfo(log).noquote() << "not visible yet:" << logged(why.code);
        if (why.kind == Error::Unauthorised)
            co_return;
        // until then nobody can write to us: it is tried again, ever more slowly
        co_await rest(SettleAgain * (1 << std::min(attempt, MostSettling)));
    }
    if (!whole || !isCurrent())
        co_return;
    m_roster.begin(*whole);
    if (const Resource communication = whole->embedded("communication"_L1); !communication.isEmpty()) {
        if (const QString href = communication.href("startMessaging"_L1); !href.isEmpty())
            m_startMessagingHref = href;
        m_missed.begin(m_settings.address, communication, m_memory.madeAt);
    }
    m_missed.look(m_memory.threads);
    wake();
}

/// Asks whether the application is still there; lose() when it is not.
/// \return it, or why nobody knows
QCoro::Task<Result<Resource>> UcwaBackend::look()
{
    m_isSuspect = false;
    const HttpRequest request{.path = urlFrom(m_memory.application)};
    const auto reply = co_await m_session.ask(request);
    if (!reply)
        co_return fail(reply);
    m_isSuspect = false;
    const Reason reason = reasonFrom(*reply);
    if (reply->status == 404 || reply->status == 410 || reason.is("mobileapplicationnolongerallowed"_L1)) {
        lose(reason);
        co_return Resource();
    }
    const auto json = co_await reply->json();
    if (!reply->isSuccess() || !json) {
        Error error = failureFrom(*reply, false);
        error.kind = Error::Unreachable;
        co_return fail(error);
    }
    co_return Resource(json->object());
}

void UcwaBackend::lose(const Reason &reason)
{
    qCInfo(log).noquote() << "the application is lost:" << logged(reason.code) << logged(reason.subcode);
    m_isReady = false;
    m_isSuspect = false;
    m_package.reset();
    m_told << std::exchange(m_read, {}); // what was read is true all the same
    m_answer.reset();
    m_me.rest();
    m_roster.rest();
    m_missed.rest();
    tell(m_talks.clear());
    m_memory.application.clear();
    m_memory.talks = {};
    if (m_isAsking)
        m_session.interruptPoll();
    if (reason.is("toomanyapplications"_L1))
        m_ended = Error{Error::Refused, Error::TooManyPlaces, reason.subcode, reason.detail};
    else if (reason.is("useragentnotallowed"_L1) || reason.is("mobileapplicationnolongerallowed"_L1))
        m_ended = Error{Error::Refused, Error::ClientRefused, reason.subcode, reason.detail};
    else if (reason.is("cannotredirect"_L1))
        m_memory.applications.clear(); // the pool has moved
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_losses.removeIf([&now, this](const QDateTime &loss) {
        return loss.msecsTo(now) > m_pace(std::chrono::duration_cast<std::chrono::seconds>(Lately)).count();
    });
    m_losses << now;
    wake();
}

/// Silently makes another application, ever more slowly, and not for ever.
QCoro::Task<Result<>> UcwaBackend::recreate()
{
    const size_t count = size_t(m_losses.size());
    if (count > Waits.size()) {
        m_ended = Error{
            Error::Refused, Error::ServiceTrouble, {}, u"the server ends our application again and again"_s};
        wake();
        co_return fail(*m_ended);
    }
    if (count > 1)
        co_await rest(Waits.at(count - 1));
    if (m_isAborted)
        co_return failed(Error::Unreachable, Error::Unspecified, u"stopped"_s);
    if (!m_memory.applications.isValid()) {
        const auto found = co_await findServer();
        if (!found)
            co_return fail(found);
    }
    const auto created = co_await create();
    co_return created;
}

} // namespace Parlance::Ucwa
