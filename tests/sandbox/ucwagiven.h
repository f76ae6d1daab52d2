// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/ucwa/ucwaservice.h"
#include "peer.h"

#include <QUrlQuery>

/// A listening server whose seconds last a millisecond, and a client that can sign in and poll.
struct UcwaGiven
{
    UcwaGiven()
    {
        // Nothing happens by the passing of time alone, unless a test shortens it.
        service.options().second = std::chrono::milliseconds(1);
        service.options().grace = std::chrono::hours(24);
        service.options().invitationLife = std::chrono::hours(24);
        service.options().activityLife = std::chrono::hours(24);
        service.options().typingLife = std::chrono::hours(24);
        server.listen();
        peer.base = server.baseUrl();
    }

    using Headers = QList<QNetworkReply::RawHeaderPair>;

    [[nodiscard]] Headers headers(const Headers &more = {}) const
    {
        Headers all = more;
        if (!token.isEmpty())
            all << QNetworkReply::RawHeaderPair("Authorization", "Bearer " + token);
        return all;
    }

    Peer::Answer get(const QString &href, const Headers &more = {})
    {
        return peer.ask("GET", href, {}, headers(more));
    }

    Peer::Answer post(const QString &href, const QJsonObject &body = {})
    {
        const QByteArray bytes =
            body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
        return peer.ask("POST", href, bytes, headers());
    }

    Peer::Answer write(const QString &href, const QString &text,
                       const QByteArray &type = "text/plain;charset=utf-8")
    {
        return peer.ask("POST", href, text.toUtf8(), headers({{"Content-Type", type}}));
    }

    Peer::Answer askToken(const QString &grant = QStringLiteral("password"))
    {
        const auto encoded = [](const QString &text) { return text.toUtf8().toPercentEncoding(); };
        const QByteArray form = "grant_type=" + encoded(grant) +
                                "&username=" + encoded(service.options().address) +
                                "&password=" + encoded(service.options().password);
        return peer.ask("POST", QStringLiteral("/WebTicket/oauthtoken"), form,
                        {{"Content-Type", "application/x-www-form-urlencoded;charset=UTF-8"}});
    }

    /// From the discovery root to an application.
    void signIn(const QString &endpointId = QStringLiteral("here"))
    {
        const QString user = hrefIn(get(QStringLiteral("/")).json(), QStringLiteral("user"));
        get(user); // to be challenged
        token = askToken().json()[QStringLiteral("access_token")].toString().toLatin1();
        applications = hrefIn(get(user).json(), QStringLiteral("applications"));
        create(endpointId);
    }

    Peer::Answer create(const QString &endpointId = QStringLiteral("here"))
    {
        const Peer::Answer answer =
            post(applications, {{QStringLiteral("UserAgent"), QStringLiteral("Test/1.0")},
                                {QStringLiteral("EndpointId"), endpointId},
                                {QStringLiteral("Culture"), QStringLiteral("en-US")}});
        application = answer.json();
        next = href(QStringLiteral("events"));
        return answer;
    }

    void signInAndBeAvailable(const QJsonArray &formats = {QStringLiteral("Plain")})
    {
        signIn();
        post(href(QStringLiteral("me"), QStringLiteral("makeMeAvailable")),
             {{QStringLiteral("supportedModalities"), QJsonArray{QStringLiteral("Messaging")}},
              {QStringLiteral("supportedMessageFormats"), formats}});
        poll();
    }

    /// A link of the application.
    [[nodiscard]] QString href(const QString &rel) const { return hrefIn(application, rel); }
    /// A link of what it embeds.
    [[nodiscard]] QString href(const QString &part, const QString &rel) const
    {
        return hrefIn(application[QStringLiteral("_embedded")][part].toObject(), rel);
    }
    [[nodiscard]] static QString hrefIn(const QJsonObject &resource, const QString &rel)
    {
        return resource[QStringLiteral("_links")][rel][QStringLiteral("href")].toString();
    }

    /// Waits for the next package, and keeps its events.
    Peer::Answer poll()
    {
        const Peer::Answer answer = get(next);
        for (const QString &rel :
             {QStringLiteral("resync"), QStringLiteral("resume"), QStringLiteral("next")}) {
            const QString href = hrefIn(answer.json(), rel);
            if (!href.isEmpty()) {
                next = href;
                break;
            }
        }
        package = answer.json();
        events = QJsonArray();
        for (const QJsonValue &sender : package.value(QStringLiteral("sender")).toArray()) {
            for (const QJsonValue &event : sender[QStringLiteral("events")].toArray())
                events << event;
        }
        return answer;
    }

    void pollUntilNothingIsLeft()
    {
        do
            poll();
        while (!events.isEmpty());
    }

    /// Polls until something like that happens, and returns it; an empty one if it does not.
    QJsonObject happened(const QString &type, const QString &rel)
    {
        for (int packages = 0; packages < 20; ++packages) {
            for (const QJsonValue &event : events) {
                if (event[QStringLiteral("type")] == type &&
                    event[QStringLiteral("link")][QStringLiteral("rel")] == rel) {
                    return event.toObject();
                }
            }
            poll();
        }
        return {};
    }

    [[nodiscard]] static QJsonObject bodyOf(const QJsonObject &event)
    {
        return event[QStringLiteral("_embedded")]
                    [event[QStringLiteral("link")][QStringLiteral("rel")].toString()]
                        .toObject();
    }

    /// "started messagingInvitation", "added conversation", …
    [[nodiscard]] QStringList told() const
    {
        QStringList told;
        for (const QJsonValue &event : events)
            told << event[QStringLiteral("type")].toString() + QLatin1Char(' ') +
                        event[QStringLiteral("link")][QStringLiteral("rel")].toString();
        return told;
    }

    /// Begins a conversation, and waits until it can be written in. Returns the messaging resource.
    QJsonObject startMessaging(const QString &to = QStringLiteral("sip:bo@example.com"))
    {
        post(href(QStringLiteral("communication"), QStringLiteral("startMessaging")),
             {{QStringLiteral("to"), to}, {QStringLiteral("operationId"), QStringLiteral("begin")}});
        happened(QStringLiteral("completed"), QStringLiteral("messagingInvitation"));
        return bodyOf(happened(QStringLiteral("updated"), QStringLiteral("messaging")));
    }

    Parlance::Sandbox::Server server;
    Parlance::Sandbox::UcwaService &service = server.ucwa();
    Peer peer;
    QByteArray token;
    QString applications;
    QJsonObject application;
    QString next; ///< where the next package is
    QJsonObject package;
    QJsonArray events;
};
