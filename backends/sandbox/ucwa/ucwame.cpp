// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwame.h"

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

UcwaMe::UcwaMe(UcwaApplication &application) : m_application(application)
{
    connect(&m_activity, &QTimer::timeout, this, &UcwaMe::missActivity);
}

QJsonObject UcwaMe::json() const
{
    const UcwaPool &pool = m_application.pool();
    const QString href = m_application.href(u"/me"_s);
    UcwaResource me(u"me"_s, href);
    me.with(u"name"_s, pool.options.name)
        .with(u"uri"_s, pool.self())
        .with(u"emailAddresses"_s, QJsonArray{pool.options.address})
        .link(u"callForwardingSettings"_s, href + u"/callForwardingSettings"_s)
        .link(u"phones"_s, href + u"/phones"_s)
        .link(u"photo"_s, m_application.href(u"/photos/"_s + pool.options.address));
    if (!m_available)
        return me.link(u"makeMeAvailable"_s, href + u"/makeMeAvailable"_s);
    for (const QString &rel : {u"presence"_s, u"note"_s, u"location"_s, u"reportMyActivity"_s})
        me.link(rel, href + u'/' + rel);
    return me;
}

Response UcwaMe::handle(const Request &request, const QStringList &steps)
{
    const QString step = steps.value(0);
    const bool post = request.method == "POST";
    if (!post && request.method != "GET")
        return ucwaError(405, u"MethodNotAllowed"_s);
    if (step.isEmpty() && !post)
        return Response::json(200, json());
    if (step == "makemeavailable"_L1 && post)
        return makeAvailable(request);

    static const QStringList later{u"presence"_s, u"note"_s, u"location"_s, u"reportmyactivity"_s};
    if (later.contains(step) && !m_available)
        return ucwaError(409, u"Conflict"_s, u"MakeMeAvailableRequired"_s);
    if (step == "presence"_L1)
        return presence(request);
    if (step == "note"_L1)
        return note(request);
    if (step == "location"_L1)
        return location(request);
    if (step == "reportmyactivity"_L1 && post)
        return activity();
    return ucwaNotFound();
}

static bool isAvailability(const QString &text)
{
    static const QStringList writable{u"Online"_s,      u"Busy"_s, u"DoNotDisturb"_s,
                                      u"BeRightBack"_s, u"Away"_s, u"Offwork"_s};
    return writable.contains(text, Qt::CaseInsensitive);
}

Response UcwaMe::makeAvailable(const Request &request)
{
    if (m_available)
        return ucwaError(409, u"Conflict"_s, u"AlreadyExists"_s);
    const QJsonValue wanted = ucwaParameter(request, u"signInAs"_s);
    if (!wanted.isUndefined() && !isAvailability(wanted.toString()))
        return ucwaInvalid(u"signInAs"_s);
    const QJsonArray modalities = ucwaParameter(request, u"supportedModalities"_s).toArray();
    const QJsonArray formats = ucwaParameter(request, u"supportedMessageFormats"_s).toArray();

    m_available = true;
    m_chosen = wanted.toString();
    m_application.communication().support(modalities, formats);
    changed(u"updated"_s, u"me"_s);
    for (const QString &rel : {u"presence"_s, u"note"_s, u"location"_s})
        changed(u"added"_s, rel);
    activity();
    return ucwaDone();
}

Response UcwaMe::presence(const Request &request)
{
    if (request.method == "POST") {
        const QJsonValue wanted = ucwaParameter(request, u"availability"_s);
        if (!wanted.isUndefined() && !isAvailability(wanted.toString()))
            return ucwaInvalid(u"availability"_s);
        choose(wanted.toString());
        return ucwaDone();
    }
    return Response::json(200, UcwaResource(u"presence"_s, m_application.href(u"/me/presence"_s))
                                   .with(u"availability"_s, availability())
                                   .json());
}

Response UcwaMe::note(const Request &request)
{
    if (request.method == "POST") {
        m_note = ucwaParameter(request, u"message"_s).toString();
        changed(u"updated"_s, u"note"_s);
        return ucwaDone();
    }
    return Response::json(200, UcwaResource(u"note"_s, m_application.href(u"/me/note"_s))
                                   .with(u"message"_s, m_note)
                                   .with(u"type"_s, u"Personal"_s)
                                   .json());
}

Response UcwaMe::location(const Request &request)
{
    if (request.method == "POST") {
        const QString place = ucwaParameter(request, u"location"_s).toString();
        if (place.size() > 60)
            return ucwaInvalid(u"location"_s);
        m_location = place;
        changed(u"updated"_s, u"location"_s);
        return ucwaDone();
    }
    return Response::json(200, UcwaResource(u"location"_s, m_application.href(u"/me/location"_s))
                                   .with(u"location"_s, m_location)
                                   .json());
}

void UcwaMe::choose(const QString &availability)
{
    m_chosen = availability;
    changed(u"updated"_s, u"presence"_s);
}

QString UcwaMe::availability() const
{
    const auto full = m_chosen.isEmpty() ? u"Online"_s : m_chosen;
    if (m_missed == 1 && (full == "Online"_L1 || full == "Busy"_L1))
        return u"Idle"_s + full;
    return m_missed == 0 ? full : u"Away"_s;
}

Response UcwaMe::activity()
{
    if (std::exchange(m_missed, 0) > 0)
        changed(u"updated"_s, u"presence"_s);
    m_activity.start(m_application.pool().time.real(m_application.pool().options.activityLife));
    return ucwaDone();
}

void UcwaMe::missActivity()
{
    if (m_application.pool().options.activeUser)
        m_application.pool().checks.blame(u"does not report the activity of an active user"_s);
    ++m_missed;
    changed(u"updated"_s, u"presence"_s);
}

void UcwaMe::changed(const QString &type, const QString &rel)
{
    const QString me = m_application.href(u"/me"_s);
    m_application.events().add(
        {.sender = {u"me"_s, me}, .type = type, .target = {rel, rel == "me"_L1 ? me : me + u'/' + rel}});
}

} // namespace Parlance::Sandbox
