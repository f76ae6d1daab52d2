// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// ClerkService: POST /public/messages, and what is said instead of a success.

#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/clerk/clerkverdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// What a mock server made of the OpenAPI document says to every send: the samples in it, and
/// the first of each list of words.
static QJsonObject sample()
{
    const QString stamp = u"2021-01-01T00:00:00.000Z"_s;
    const QString nil = u"00000000-0000-0000-0000-000000000000"_s;
    return {
        {u"id"_s, 1},
        {u"body"_s, u"Hello, world!"_s},
        {u"conversationId"_s, u"1"_s},
        {u"userId"_s, u"1"_s},
        {u"campaignMessageId"_s, 1},
        {u"campaignId"_s, 1},
        {u"channelId"_s, nil},
        {u"inboxId"_s, nil},
        {u"inbound"_s, true},
        {u"members"_s, QJsonArray{u"+1415456789"_s}},
        {u"sender"_s, u"+1415456789"_s},
        {u"senderType"_s, u"user"_s},
        {u"status"_s, u"sending"_s},
        {u"error"_s, u"string"_s},
        {u"sentByName"_s, u"Clerk"_s},
        {u"errorCode"_s, 123},
        {u"created"_s, stamp},
        {u"updated"_s, stamp},
        {u"seen"_s, true},
        {u"externalId"_s, u"external-id"_s},
        {u"segments"_s, 1},
        {u"timestamp"_s, stamp},
    };
}

Response ClerkService::send(const Request &request)
{
    if (!request.header("content-type").startsWith("application/json"))
        return refusal(415, {u"Unsupported Media Type"_s});
    const auto json = request.json();
    if (!json)
        return refusal(400, {u"Unexpected token in JSON"_s});

    ClerkVerdict verdict = clerkVerdict(*json);
    if (!request.header("authorization").isEmpty())
        verdict.remarks << u"an Authorization header"_s;
    const auto refused = [&](int status, const QStringList &words) {
        Response response = refusal(status, words);
        response.remarks = verdict.remarks + words;
        return response;
    };
    if (!verdict.complaints.isEmpty())
        return refused(422, verdict.complaints);

    ClerkMessage message;
    message.sender = (*json)[u"sender"_s].toString();
    message.recipients = (*json)[u"recipients"_s].toVariant().toStringList();
    message.body = (*json)[u"body"_s].toString();
    message.media = (*json)[u"mediaUrls"_s].toVariant().toStringList();
    message.sentByName = (*json)[u"sentByName"_s].toString();
    Response response;
    if (m_options.mock) {
        response = Response::json(201, {{u"data"_s, sample()}});
    } else {
        const QJsonValue asked = (*json)[u"templateId"_s];
        const bool isKnown = asked.isUndefined() ||
                             std::any_of(m_templates.cbegin(), m_templates.cend(),
                                         [&asked](const ClerkTemplate &one) { return asked == one.id; });
        if (inboxOf(message.sender).isEmpty())
            return refused(403, {u"sender is no inbox of this team"_s});
        if (!isKnown)
            return refused(404, {u"Template not found"_s});
        if (message.recipients.isEmpty() || message.recipients.contains(QString()))
            return refused(422, {u"recipients must not be empty"_s});
        if (message.recipients.constFirst().endsWith("0010"_L1))
            return refused(403, {u"Monthly segment limit reached"_s});

        const qsizetype place = add(message);
        if (isOptedOut(message.recipients.constFirst())) {
            setStatus(m_messages[place].id, u"failed"_s, u"Attempt to send to unsubscribed recipient"_s,
                      21610);
        }
        const ClerkMessage kept = m_messages[place];
        Q_EMIT accepted(kept);
        const QJsonObject shown = kept.toJson(m_options);
        response = Response::json(201, m_options.flat ? shown : QJsonObject{{u"data"_s, shown}});
    }
    response.stored = true;
    response.remarks = verdict.remarks;
    return response;
}

Response ClerkService::refusal(int status, const QStringList &words) const
{
    const QString first = words.value(0);
    const QJsonValue reason = QJsonDocument::fromJson(Response::error(status).body)[u"error"_s];
    const auto list = QJsonArray::fromStringList(words);
    const auto nest = [&](const QJsonValue &message) {
        return Response::json(status,
                              {{u"statusCode"_s, status}, {u"message"_s, message}, {u"error"_s, reason}});
    };
    switch (m_options.refusals) {
    case ClerkOptions::Bodiless:
        return {.status = status, .contentType = "text/plain"};
    case ClerkOptions::Nest:
        return nest(first);
    case ClerkOptions::NestList:
        return nest(list);
    case ClerkOptions::ErrorText:
        return Response::json(status, {{u"error"_s, first}});
    case ClerkOptions::ErrorObject:
        return Response::json(status, {{u"error"_s, QJsonObject{{u"message"_s, first}}}});
    case ClerkOptions::ErrorList: {
        QJsonArray errors;
        for (const QString &word : words)
            errors << QJsonObject{{u"message"_s, word}};
        return Response::json(status, {{u"errors"_s, errors}});
    }
    case ClerkOptions::Detail:
        return Response::json(status, {{u"detail"_s, first}});
    case ClerkOptions::Code:
        return Response::json(status, {{u"code"_s, first}});
    case ClerkOptions::Plain:
        return {.status = status, .body = first.toUtf8(), .contentType = "text/plain"};
    }
    Q_UNREACHABLE();
}

Response ClerkService::busyAnswer()
{
    --m_options.busy;
    Response response = refusal(429, {u"ThrottlerException: Too Many Requests"_s});
    const auto seconds = m_options.patienceLasts.count();
    switch (m_options.patience) {
    case ClerkOptions::NoHeader:
        break;
    case ClerkOptions::InSeconds:
        response.headers << Header("Retry-After", QByteArray::number(qlonglong(seconds)));
        break;
    case ClerkOptions::ByDate: {
        const QString date =
            QLocale::c().toString(m_clock.now().addSecs(seconds), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        response.headers << Header("Retry-After", date.toLatin1());
        break;
    }
    }
    return response;
}

} // namespace Parlance::Sandbox
