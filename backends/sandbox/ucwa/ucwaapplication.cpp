// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwaapplication.h"

#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// A member of what the client told of itself, whose names it may write in any case.
static QString member(const QJsonObject &wish, const QString &name)
{
    for (auto it = wish.begin(); it != wish.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value().toString();
    }
    return {};
}

UcwaApplication::UcwaApplication(UcwaPool &pool, const QString &href, const QJsonObject &wish,
                                 const QUrl &origin, QObject *parent)
    : QObject(parent), m_pool(pool), m_href(href), m_wish(wish), m_endpointId(member(wish, u"endpointId"_s)),
      m_events(pool, href + u"/events"_s, origin)
{
    connect(&m_events, &UcwaEventChannel::silent, this, &UcwaApplication::beSilent);
    connect(&m_events, &UcwaEventChannel::told, this, [this] { m_silences = 0; });
}

QJsonObject UcwaApplication::json() const
{
    return UcwaResource(u"application"_s, m_href)
        .with(u"culture"_s, member(m_wish, u"culture"_s))
        .with(u"userAgent"_s, member(m_wish, u"userAgent"_s))
        .with(u"etag"_s, u"4059573954"_s)
        .link(u"policies"_s, href(u"/policies"_s))
        .link(u"batch"_s, href(u"/batch"_s))
        .link(u"events"_s, href(u"/events?ack=1"_s))
        .embed(u"me"_s, m_me.json())
        .embed(u"people"_s, m_contacts.people())
        .embed(u"onlineMeetings"_s, UcwaResource(u"onlineMeetings"_s, href(u"/onlineMeetings"_s)).json())
        .embed(u"communication"_s, m_communication.json());
}

static QJsonObject policies(const QString &href, bool history, bool photos)
{
    const auto enabled = [](bool is) { return is ? u"Enabled"_s : u"Disabled"_s; };
    return UcwaResource(u"policies"_s, href)
        .with(u"emoticons"_s, u"Enabled"_s)
        .with(u"htmlMessaging"_s, u"Enabled"_s)
        .with(u"messagingUrls"_s, u"Enabled"_s)
        .with(u"photos"_s, enabled(photos))
        .with(u"saveMessagingHistory"_s, enabled(history))
        .with(u"clientExchangeConnectivity"_s, enabled(history));
}

Response UcwaApplication::handle(const Request &request, const QStringList &steps)
{
    if (m_end)
        return *m_end;
    const QString first = steps.value(0);
    const QStringList below = steps.mid(1);
    const bool get = request.method == "GET";
    if (first.isEmpty() && get)
        return Response::json(200, json());
    if (first.isEmpty() && request.method == "DELETE") {
        end(ucwaError(404, u"NotFound"_s, u"ApplicationNotFound"_s));
        return ucwaDone();
    }
    if (first == "events"_L1 && get)
        return m_events.poll(request);
    if (first == "policies"_L1 && get)
        return Response::json(200,
                              policies(href(u"/policies"_s), m_pool.options.history, m_pool.options.photos));
    if (first == "onlinemeetings"_L1 && get)
        return Response::json(200, UcwaResource(u"onlineMeetings"_s, href(u"/onlineMeetings"_s)));
    if (first == "me"_L1)
        return m_me.handle(request, below);
    if (first == "communication"_L1)
        return m_communication.handle(request, below);
    if (first == "photos"_L1)
        return m_contacts.photo(request, below.value(0));
    if (first == "people"_L1)
        return UcwaSubscriptions::owns(below) ? m_subscriptions.handle(request, below)
                                              : m_contacts.handle(request, below);
    return ucwaNotFound();
}

void UcwaApplication::cleanUp()
{
    m_communication.clear();
    m_subscriptions.clear();
    m_events.resume();
}

void UcwaApplication::beSilent()
{
    if (++m_silences == 1)
        cleanUp();
    else
        end(ucwaError(404, u"NotFound"_s, u"ApplicationNotFound"_s));
}

void UcwaApplication::end(const Response &answer)
{
    if (m_end)
        return;
    m_end = answer;
    m_communication.clear();
    m_subscriptions.clear();
    m_events.end(answer);
    Q_EMIT ended();
}

} // namespace Parlance::Sandbox
