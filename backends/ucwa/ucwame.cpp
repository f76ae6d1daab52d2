// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwame.h"

#include "backends/http/json.h"
#include "backends/ucwa/ucwaerrors.h"

#include <QJsonArray>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The service takes us for gone after four minutes.
constexpr auto ReportEvery = 180s;
constexpr qsizetype LongestLocation = 60;
constexpr int Patience = 5; // how often we look whether the service has made us visible

/// Whether that comes of something beside us: the calendar, a call, another device.
bool isSetElsewhere(Presence::Availability availability)
{
    return availability == Presence::Busy || availability == Presence::BusyInactive ||
           availability == Presence::DoNotDisturb || availability == Presence::BeRightBack;
}

/// \param word empty: the service decides
QJsonObject availabilityBody(const QString &word)
{
    return word.isEmpty() ? QJsonObject() : QJsonObject{{u"availability"_s, word}};
}

} // namespace

QString wordFor(Presence::Availability availability)
{
    static const QHash<Presence::Availability, QString> words{
        {Presence::Available, u"Online"_s},
        {Presence::Busy, u"Busy"_s},
        {Presence::DoNotDisturb, u"DoNotDisturb"_s},
        {Presence::BeRightBack, u"BeRightBack"_s},
        {Presence::Away, u"Away"_s},
        {Presence::OffWork, u"Offwork"_s},
    };
    return words.value(availability);
}

Presence::Availability availabilityFrom(const QString &word, const QString &activity)
{
    static const QHash<QString, Presence::Availability> known{
        {u"online"_s, Presence::Available},
        {u"idleonline"_s, Presence::Inactive},
        {u"busy"_s, Presence::Busy},
        {u"idlebusy"_s, Presence::BusyInactive},
        {u"donotdisturb"_s, Presence::DoNotDisturb},
        {u"berightback"_s, Presence::BeRightBack},
        {u"away"_s, Presence::Away},
        {u"offwork"_s, Presence::OffWork},
        {u"offline"_s, Presence::Offline},
    };
    const QString doing = QString(activity).remove(u'-').remove(u' ').toLower();
    const auto said = known.value(word.toLower(), Presence::Unknown);
    return said == Presence::Away && doing == "offwork"_L1 ? Presence::OffWork : said;
}

Me::Me(Session &session, Pace pace, Tell tell) : m_session(session), m_pace(pace), m_tell(std::move(tell))
{
    QObject::connect(&m_activity, &QTimer::timeout, &m_activity, [this] { m_tasks.keep(report()); });
}

QCoro::Task<Result<>> Me::makeAvailable()
{
    const auto application = co_await m_session.get(m_application);
    if (!application)
        co_return fail(application);
    m_me = application->embedded("me"_L1);
    QString href = m_me.href("makeMeAvailable"_L1);
    if (href.isEmpty())
        href = application->embedded("communication"_L1).href("makeMeAvailable"_L1);
    if (href.isEmpty())
        co_return Result<>{}; // we are visible already
    QJsonObject body{{u"supportedModalities"_s, QJsonArray{u"Messaging"_s}},
                     {u"supportedMessageFormats"_s, QJsonArray{u"Plain"_s}}};
    const QString lowered = lowering();
    const QString word = lowered.isEmpty() ? m_wish : lowered;
    if (!word.isEmpty())
        body.insert("signInAs"_L1, word);
    const auto made = co_await m_session.post(href, body);
    if (!made && made.error().code != "409"_L1)
        co_return fail(made);
    if (made && !word.isEmpty())
        m_lowered = lowered;
    co_return Result<>{};
}

QCoro::Task<Result<>> Me::refresh()
{
    const auto application = co_await m_session.get(m_application);
    if (!application)
        co_return fail(application);
    if (const Resource me = application->embedded("me"_L1); !me.isEmpty()) {
        m_me = me;
        co_return Result<>{};
    }
    const QString href = application->href("me"_L1).isEmpty() ? m_me.self() : application->href("me"_L1);
    const auto me = co_await m_session.get(href);
    if (me)
        m_me = *me;
    co_return Result<>{};
}

QCoro::Task<Result<>> Me::arrive(QString application)
{
    m_application = application;
    m_me = {};
    const auto available = co_await makeAvailable();
    if (!available)
        co_return fail(available);
    for (int i = 0; i < Patience && m_me.href("reportMyActivity"_L1).isEmpty(); ++i) {
        if (i > 0)
            co_await m_settling.wait(m_pace(1s));
        const auto refreshed = co_await refresh();
        if (!refreshed)
            co_return fail(refreshed);
    }
    m_activity.start(m_pace(ReportEvery));
    co_await show("presence"_L1);
    co_await show("note"_L1);
    co_return Result<>{};
}

void Me::rest()
{
    m_activity.stop();
    m_me = {};
    m_settling.ring();
}

QCoro::Task<> Me::show(QLatin1StringView rel)
{
    const QString href = m_me.href(rel);
    if (href.isEmpty())
        co_return;
    const auto state = co_await m_session.get(href);
    if (!state)
        co_return;
    if (rel == "presence"_L1) {
        const QString activity = state->text("activity"_L1);
        m_seen = availabilityFrom(state->text("availability"_L1), activity);
        if (isSetElsewhere(m_seen) && !m_isLowering) { // ours does not stand any more: it is not taken back
            m_lowered.clear();
            m_isLoweredSurely = true;
        }
        m_tell({PresenceSeen{.address = {}, .availability = m_seen, .activity = activity}});
        m_tasks.keep(lower());
    } else if (rel == "note"_L1) {
        m_tell({NoteSeen{.address = {}, .text = state->text("message"_L1)}});
    }
}

void Me::apply(const ChannelEvent &event)
{
    if (event.type == ChannelEvent::Deleted || event.sender != "me"_L1)
        return;
    if (event.rel == "presence"_L1 && !m_me.href("presence"_L1).isEmpty())
        m_tasks.keep(show("presence"_L1));
    else if (event.rel == "note"_L1 && !m_me.href("note"_L1).isEmpty())
        m_tasks.keep(show("note"_L1));
}

QCoro::Task<Result<>> Me::change(QLatin1StringView rel, QJsonObject body)
{
    if (m_me.href(rel).isEmpty()) { // not visible yet, or not any more
        const auto available = co_await makeAvailable();
        if (available)
            co_await refresh();
    }
    const QString href = m_me.href(rel);
    if (href.isEmpty())
        co_return failed(Error::Refused, Error::NotPermitted, u"the server does not let us set it now"_s);
    const auto changed = co_await m_session.post(href, body);
    if (!changed)
        co_return fail(changed);
    co_await show(rel);
    co_return Result<>{};
}

QCoro::Task<Result<>> Me::setAvailability(std::optional<Presence::Availability> wish)
{
    const QString word = wish ? wordFor(*wish) : QString();
    if (wish && word.isEmpty())
        co_return failed(Error::Refused, Error::NotPermitted, u"nobody can wish to be that"_s);
    m_wish = word;
    const QString lowered = m_lowered;
    const auto changed = co_await change("presence"_L1, availabilityBody(word));
    if (changed && m_lowered == lowered) // else they left since
        m_lowered.clear();
    if (changed)
        m_tasks.keep(lower());
    co_return changed;
}

QCoro::Task<Result<>> Me::setNote(QString note)
{
    const QJsonObject body{{u"message"_s, note}};
    const auto changed = co_await change("note"_L1, body);
    co_return changed;
}

QCoro::Task<Result<>> Me::setLocation(QString location)
{
    if (location.size() > LongestLocation) {
        co_return failed(Error::Refused, Error::TextTooLong, u"a location has at most 60 characters"_s);
    }
    const QJsonObject body{{u"location"_s, location}};
    const auto changed = co_await change("location"_L1, body);
    co_return changed;
}

void Me::remember(const QString &wish, const QString &lowered)
{
    m_wish = wish;
    m_lowered = lowered;
}

void Me::setAbsence(Absence absence)
{
    if (std::exchange(m_absence, absence) == absence)
        return;
    if (absence == Absence::None && m_seen == Presence::Offline && m_isLoweredSurely)
        m_lowered.clear(); // they hide since, by another device
    m_tasks.keep(lower());
}

/// The word that is to stand for the absence; empty: none.
QString Me::lowering() const
{
    if (m_absence == Absence::None || !m_wish.isEmpty())
        return {};
    const bool isAutomatic = m_seen == Presence::Available || m_seen == Presence::Inactive;
    const bool isLowered = m_seen == Presence::Away || m_seen == Presence::OffWork;
    const bool isDecided = m_lowered.isEmpty() ? !isAutomatic : m_isLoweredSurely && !isLowered;
    if (isDecided && m_seen != Presence::Unknown)
        return m_lowered; // what was said elsewhere stands
    return wordFor(m_absence == Absence::Away ? Presence::Away : Presence::OffWork);
}

/// Says what the absence makes of us, or takes it back, as far as the service does not know.
QCoro::Task<> Me::lower()
{
    if (std::exchange(m_isLowering, true))
        co_return;
    while (!m_me.href("presence"_L1).isEmpty() && (lowering() != m_lowered || !m_isLoweredSurely)) {
        const QString word = lowering();
        if (!word.isEmpty())
            m_lowered = word; // until it is known that it does not stand
        m_isLoweredSurely = false;
        const QJsonObject body = availabilityBody(word.isEmpty() ? m_wish : word);
        const auto said = co_await change("presence"_L1, body);
        if (!said && said.error().kind != Error::Refused)
            break; // with the next sign of life
        m_lowered = word;
        m_isLoweredSurely = true;
    }
    m_isLowering = false;
}

QCoro::Task<> Me::report()
{
    const QString href = m_me.href("reportMyActivity"_L1);
    if (href.isEmpty())
        co_return;
    const auto reported = co_await m_session.post(href);
    if (reported) {
        co_await lower();
        co_return;
    }
    if (reported.error().kind == Error::Refused)
        m_activity.stop(); // guests do not report
    else if (reported.error().code == "409"_L1)
        co_await makeAvailable();
}

} // namespace Parlance::Ucwa
