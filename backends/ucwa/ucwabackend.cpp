// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwabackend.h"

#include "backends/polling/messagerules.h"
#include "backends/ucwa/ucwaerrors.h"

#include <QCoroTask>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The service gives no number; this much has been seen to go through.
constexpr qsizetype LongestText = 8000;
constexpr auto TypingEvery = 5s;
constexpr auto PulseEvery = 5s;

bool isRecipient(const QString &address)
{
    return address.startsWith("sip:"_L1) || address.startsWith(u'+');
}

} // namespace

UcwaBackend::UcwaBackend(std::chrono::microseconds second)
    : m_pace(second), m_session(m_pace),
      m_me(m_session, m_pace, [this](const QList<Event> &events) { tell(events); }),
      m_roster(m_session, m_pace, [this](const QList<Event> &events) { tell(events); }),
      m_missed(m_session, [this](const QList<Event> &events) { tell(events); })
{
    m_session.onLoss([this] {
        m_isSuspect = true;
        m_news.ring();
    });
    QObject::connect(&m_pulse, &QTimer::timeout, &m_pulse, [this] { lookForSleep(); });
}

UcwaBackend::~UcwaBackend() = default;

QDateTime UcwaBackend::serverNow() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_session.clockAhead().count());
}

Result<> UcwaBackend::use(const AccountSettings &settings)
{
    return settingsFrom(settings).map([this](const Settings &usable) {
        m_settings = usable;
        m_session.use(usable);
    });
}

QCoro::Task<Result<>> UcwaBackend::signIn(AccountSettings settings, QString cursor)
{
    if (const auto usable = use(settings); !usable)
        co_return fail(usable);
    m_memory = Memory::fromText(cursor, m_settings.address + u' ' + m_settings.server.toString());
    m_me.remember(m_memory.wish, m_memory.lowered);
    const auto isOurs = [this](const QUrl &url) { return m_session.signIn().isOurs(url); };
    if (!isOurs(m_memory.applications) || !isOurs(m_memory.user) || !isOurs(m_memory.tokens))
        m_memory.forgetServer();

    if (m_memory.applications.isValid()) {
        const auto attached = co_await comeBack();
        if (attached || attached.error().kind == Error::Unauthorised || m_ended)
            co_return attached;
        const auto moved = co_await findServer();
        if (!moved && moved.error().kind != Error::Unauthorised)
            co_return fail(attached); // it may only be away for now
        if (!moved)
            co_return fail(moved);
    } else {
        const auto found = co_await findServer();
        if (!found)
            co_return fail(found);
    }
    const auto attached = co_await attach();
    co_return attached;
}

/// To where we were the last time.
QCoro::Task<Result<>> UcwaBackend::comeBack()
{
    m_session.setServer(m_memory.applications, Token());
    if (m_memory.tokens.isValid()) {
        const QUrl user = m_memory.user;
        const QUrl tokens = m_memory.tokens;
        const auto token = co_await m_session.signIn().tokenAgain(user, tokens);
        if (!token)
            co_return fail(token);
        m_session.setServer(m_memory.applications, *token);
    }
    const auto attached = co_await attach();
    co_return attached;
}

QCoro::Task<Result<>> UcwaBackend::findServer()
{
    const auto applications = co_await m_session.signIn().findApplications();
    if (!applications)
        co_return fail(applications);
    m_memory.applications = *applications;
    m_isFreshlyFound = true;
    m_session.setServer(*applications, m_session.signIn().lastToken());
    co_return Result<>{};
}

Result<> UcwaBackend::validate(const OutgoingMessage &message) const
{
    return Polling::refusedFor(
        Polling::complaintsAbout(message, {.isRecipient = isRecipient,
                                           .recipientForm = u"neither user@company nor a number"_s,
                                           .mostRecipients = Polling::MessageRules::Any,
                                           .longestText = LongestText}));
}

void UcwaBackend::abort()
{
    m_isAborted = true;
    m_pulse.stop();
    m_me.rest();
    m_roster.rest();
    m_session.abort();
    wake();
    for (Pause *resting : std::as_const(m_resting))
        resting->ring();
    m_news.ring();
}

/// Waits; only abort() cuts it short.
QCoro::Task<> UcwaBackend::rest(std::chrono::seconds time)
{
    Pause pause;
    m_resting << &pause;
    const std::chrono::milliseconds patience = m_isAborted ? 0ms : m_pace(time);
    co_await pause.wait(patience);
    m_resting.removeOne(&pause);
}

QCoro::Task<> UcwaBackend::signOut()
{
    abort();
    if (m_polling)
        co_await *m_polling;
    m_polling.reset();
    co_await m_tasks.finish();
    co_await m_me.finish();
    co_await m_roster.finish();
    co_await m_missed.finish();
    co_await m_session.finish();
    // what was said in the last moment is asked for again at the next start, if the application still stands
    const bool isAllStored =
        !hasWords(m_read) && !(m_offered && hasWords(m_offered->events)) && !holdsWords();
    if (m_isReady && isAllStored)
        co_await m_session.farewell(m_memory.application);
    m_isReady = false;
}

QCoro::Task<Result<Portrait>> UcwaBackend::portrait(QString address, QByteArray etag)
{
    const QString href = address == m_settings.address ? m_me.photoHref() : m_roster.photoHref(address);
    if (href.isEmpty())
        co_return failed(Error::Refused, Error::NotFound, u"no picture is known of"_s);
    const QString sized = withQuery(href, u"size=HR96X96"_s);
    HttpRequest request{.path = urlFrom(sized), .headers = {{"Accept", "image/jpeg, image/*"}}};
    if (!etag.isEmpty())
        request.headers.append({"If-None-Match", quoted(QString::fromLatin1(etag))});
    const auto reply = co_await m_session.ask(request);
    if (!reply)
        co_return fail(reply);
    if (reply->status == 304)
        co_return Portrait{.image = {}, .etag = etag, .isUnchanged = true};
    if (reply->status == 404 || reply->status == 403)
        co_return Portrait{}; // there is none, or nobody may see it
    if (!reply->isSuccess() || !reply->isComplete)
        co_return fail(failureFrom(*reply, false));
    co_return Portrait{.image = reply->body, .etag = reply->header("etag"), .isUnchanged = false};
}

void UcwaBackend::typing(QString conversation)
{
    const Talk *talk = m_talks.byName(conversation);
    if (!talk || !talk->canSend() || talk->typingHref.isEmpty() || !m_isReady)
        return;
    auto &last = m_typed[conversation];
    if (last.isValid() && last.elapsed() < m_pace(TypingEvery).count())
        return;
    last.start();
    m_tasks.keep(m_session.mention(talk->typingHref));
}

void UcwaBackend::seen(QString conversation)
{
    m_missed.markRead(conversation);
    const Talk *talk = m_talks.byName(conversation);
    if (talk && !talk->acknowledgeHref.isEmpty() && m_isReady)
        m_tasks.keep(m_session.mention(talk->acknowledgeHref));
}

void UcwaBackend::lookForSleep()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const std::chrono::milliseconds since(now - std::exchange(m_lastPulse, now));
    // the timer came late: the computer slept, and nobody knows what became of the poll
    if (since > 2 * PulseEvery + 5s)
        netChanged();
}

} // namespace Parlance::Ucwa
