// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwabackend.h"

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

QCoro::Task<Result<>> UcwaBackend::signIn(AccountSettings settings, QString cursor)
{
    auto usable = settingsFrom(settings);
    if (!usable)
        co_return fail(usable);
    m_settings = *std::move(usable);
    m_session.use(m_settings);
    m_memory = Memory::fromText(cursor, m_settings.address + u' ' + m_settings.server.toString());
    m_me.setWish(m_memory.wish);
    const std::function<void()> nobody = [] {};

    if (m_memory.applications.isValid()) {
        const auto attached = co_await comeBack();
        const bool mayHaveMoved = !attached && attached.error().kind != Error::Unauthorised && !m_ended;
        if (attached || !mayHaveMoved)
            co_return attached;
        const auto moved = co_await findServer(nobody);
        if (!moved && moved.error().kind != Error::Unauthorised)
            co_return fail(attached); // it may only be away for now
        if (!moved)
            co_return fail(moved);
    } else {
        const auto found = co_await findServer(nobody);
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

QCoro::Task<Result<>> UcwaBackend::findServer(std::function<void()> reached)
{
    const auto applications = co_await m_session.signIn().findApplications(reached);
    if (!applications)
        co_return fail(applications);
    m_memory.applications = *applications;
    m_isFreshlyFound = true;
    m_session.setServer(*applications, m_session.signIn().lastToken());
    co_return Result<>{};
}

Result<> UcwaBackend::validate(const OutgoingMessage &message) const
{
    Error error;
    const auto complain = [&error](const QString &field, Error::Reason reason, const QString &detail) {
        error.fields.append({field, reason, {}, detail});
    };
    if (message.recipients.isEmpty())
        complain(u"to"_s, Error::BadRecipient, u"nobody to write to"_s);
    for (const QString &recipient : message.recipients) {
        if (!recipient.startsWith("sip:"_L1) && !recipient.startsWith(u'+'))
            complain(u"to"_s, Error::BadRecipient, u"neither user@company nor a number"_s);
    }
    if (message.body.trimmed().isEmpty())
        complain(u"text"_s, Error::MissingText, u"no text"_s);
    if (message.body.size() > LongestText)
        complain(u"text"_s, Error::TextTooLong, u"at most %1 characters"_s.arg(LongestText));
    if (!message.media.isEmpty())
        complain(u"media"_s, Error::BadMedia, u"this service carries texts only"_s);
    if (error.fields.isEmpty())
        return {};
    error.reason = error.fields.constFirst().reason;
    error.detail = error.fields.constFirst().detail;
    return fail(error);
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

QCoro::Task<Result<QList<ContactSeen>>> UcwaBackend::find(QString text)
{
    const auto found = co_await m_roster.find(text);
    co_return found;
}

QCoro::Task<Result<>> UcwaBackend::setAvailability(std::optional<Presence::Availability> wish)
{
    const auto done = co_await m_me.setAvailability(wish);
    co_return done;
}

QCoro::Task<Result<>> UcwaBackend::setNote(QString note)
{
    const auto done = co_await m_me.setNote(note);
    co_return done;
}

QCoro::Task<Result<>> UcwaBackend::setLocation(QString location)
{
    const auto done = co_await m_me.setLocation(location);
    co_return done;
}

void UcwaBackend::setActive(bool active)
{
    m_me.setActive(active);
}

void UcwaBackend::watch(QStringList addresses)
{
    m_roster.watch(addresses);
}

QCoro::Task<Result<Portrait>> UcwaBackend::portrait(QString address, QByteArray etag)
{
    const QString href = address == m_settings.address ? m_me.photoHref() : m_roster.photoHref(address);
    if (href.isEmpty())
        co_return fail(Error{Error::Refused, Error::NotFound, {}, u"no picture is known of"_s});
    const QString sized = withQuery(href, u"size=HR96X96"_s);
    HttpRequest request{.path = QUrl::fromEncoded(sized.toUtf8(), QUrl::StrictMode),
                        .headers = {{"Accept", "image/jpeg, image/*"}}};
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
    m_tasks.keep(mention(talk->typingHref));
}

void UcwaBackend::seen(QString conversation)
{
    m_missed.markRead(conversation);
    const Talk *talk = m_talks.byName(conversation);
    if (talk && !talk->acknowledgeHref.isEmpty() && m_isReady)
        m_tasks.keep(mention(talk->acknowledgeHref));
}

/// Something the server likes to know, and that nothing depends on.
QCoro::Task<> UcwaBackend::mention(QString href)
{
    const auto said = co_await m_session.post(href);
    Q_UNUSED(said)
}

void UcwaBackend::lookForSleep()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const std::chrono::milliseconds since(now - std::exchange(m_lastPulse, now));
    // the timer came late: the computer slept, and nobody knows what became of the poll
    if (since > 2 * PulseEvery + 5s)
        netChanged();
}

void UcwaBackend::netChanged()
{
    m_session.reconnect();
}

} // namespace Parlance::Ucwa
