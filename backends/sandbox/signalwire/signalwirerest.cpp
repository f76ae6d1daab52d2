// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/signalwire/signalwirepaging.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "backends/sandbox/signalwire/signalwireverdict.h"

#include <QJsonArray>
#include <QUuid>

#include <tuple>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static Response refusal(const QJsonArray &errors)
{
    return Response::json(422, {{u"errors"_s, errors}});
}

static Response refusal(const QString &code, const QString &message, const QString &attribute)
{
    return refusal({signalWireError(code, message, attribute)});
}

Response SignalWireService::rest(const Request &request)
{
    if (!isAuthorised(request)) {
        Response response = Response::error(401);
        if (m_options.challenge)
            response.headers << Header("WWW-Authenticate", "Basic realm=\"SignalWire\"");
        return response;
    }

    const bool get = request.method == "GET";
    const QString id = request.path.section(u'/', 4);
    const QString resource = request.path.section(u'/', 2, 3);
    if (resource == "messaging/messages"_L1 && id.isEmpty() && request.method == "POST")
        return send(request);
    if (resource == "messaging/messages"_L1 && !id.isEmpty() && request.method == "PATCH")
        return redact(request, id);
    if (resource == "messaging/whatsapp"_L1 && get)
        return whatsApp(request, id);
    if (resource == "messaging/logs"_L1 && get)
        return id.isEmpty() ? logs(request) : log(id);
    if (request.path == "/api/relay/rest/phone_numbers"_L1 && get)
        return senders(request, false);
    if (request.path == "/api/relay/rest/short_codes"_L1 && get)
        return senders(request, true);
    return Response::error(404);
}

Response SignalWireService::send(const Request &request)
{
    const auto json = request.json();
    if (!json || !request.header("content-type").startsWith("application/json"))
        return Response::error(400);

    const SignalWireVerdict verdict = judge(*json, m_numbers);
    if (!verdict.errors.isEmpty()) {
        Response response = refusal(verdict.errors);
        response.remarks = verdict.remarks;
        return response;
    }

    SignalWireMessage message;
    message.from = (*json)[u"from"_s].toString();
    message.to = (*json)[u"to"_s].toString();
    message.body = (m_options.trial ? u"[SignalWire Free Trial] "_s : QString()) + textOf(*json);
    message.media = (*json)[u"media"_s].toVariant().toStringList();
    if (const QString link = (*json)[u"body"_s][u"link"_s].toString(); !link.isEmpty())
        message.media = {link};
    message.mms = (*json)[u"send_as_mms"_s].toBool();
    message.statusCallback = (*json)[u"status_callback"_s].toString();
    const SignalWireMessage kept = m_messages[add(message)];
    Q_EMIT accepted(kept);

    Response response = Response::json(201, kept.toRest(m_options));
    response.stored = true;
    response.remarks = verdict.remarks;
    return response;
}

Response SignalWireService::redact(const Request &request, const QString &id)
{
    SignalWireMessage *message = find(id);
    const auto json = request.json();
    if (!message)
        return Response::error(404);
    if (!json)
        return Response::error(400);
    if ((*json)[u"body"_s] != QString())
        return refusal(u"body_must_be_empty"_s, u"Body must be empty."_s, u"body"_s);
    if (message->status() == "queued"_L1 || message->status() == "initiated"_L1)
        return refusal(u"cannot_redact_in_progress_message"_s, u"The message is on its way."_s, u"base"_s);
    message->body = QString();
    return Response::json(200, message->toRest(m_options));
}

/// The beginning of a day, or a moment.
static std::optional<QDateTime> momentFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    QDateTime moment = day.isValid() ? day.startOfDay(Qt::UTC) : QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

Response SignalWireService::logs(const Request &request)
{
    SignalWirePaging paging(request, SignalWirePaging::Rest);
    if (paging.lacksToken())
        return refusal(u"page_token_required"_s, u"A page token is required."_s, u"page_token"_s);

    QHash<QString, QDateTime> limits;
    for (const QString &name : {u"created_on"_s, u"created_before"_s, u"created_after"_s}) {
        const auto text = request.parameter(name);
        const auto moment = momentFrom(text.value_or(QString()));
        if (text && !moment)
            return refusal(u"datetime_required"_s, name + u" must be a date."_s, name);
        if (moment)
            limits[name] = *moment;
    }
    const QDateTime on = limits[u"created_on"_s];
    const QDateTime before = limits[u"created_before"_s];
    const QDateTime after = limits[u"created_after"_s];

    QList<SignalWireMessage *> rows;
    for (SignalWireMessage &message : m_messages) {
        const bool asked = (!on.isValid() || message.created.date() == on.date()) &&
                           (!before.isValid() || message.created < before) &&
                           (!after.isValid() || message.created >= after);
        const bool late = !message.inbound && message.timesHidden < m_options.lateLog;
        if (asked && late)
            ++message.timesHidden;
        else if (asked)
            rows << &message;
    }
    const auto inOrder = [newestFirst = !m_options.oldestLogFirst](const auto *a, const auto *b) {
        return newestFirst ? std::tie(a->created, a) > std::tie(b->created, b)
                           : std::tie(a->created, a) < std::tie(b->created, b);
    };
    std::sort(rows.begin(), rows.end(), inOrder);
    paging.cut(
        rows, inOrder, [this](const QString &id) { return find(id); },
        [](const SignalWireMessage *message) { return message->id; });

    QJsonArray data;
    for (SignalWireMessage *message : std::as_const(rows)) {
        data << message->toLog(m_options);
        shown(*message);
    }
    return Response::json(200, {{u"links"_s, paging.links(linkBase(request))}, {u"data"_s, data}});
}

Response SignalWireService::log(const QString &id)
{
    SignalWireMessage *message = find(id);
    if (!message || message->id != id)
        return Response::error(404);
    if (!message->inbound && message->timesHidden < m_options.lateLog) {
        ++message->timesHidden;
        return Response::error(404);
    }
    const QJsonObject log = message->toLog(m_options);
    shown(*message);
    return Response::json(200, log);
}

static QString numberId(const SignalWireNumber &number)
{
    return QUuid::createUuidV5(QUuid(), number.number).toString(QUuid::WithoutBraces);
}

static QJsonObject numberJson(const SignalWireNumber &number)
{
    const bool tollFree = number.number.startsWith("+18"_L1);
    QJsonObject json{
        {u"id"_s, numberId(number)},
        {u"number"_s, number.number},
        {u"name"_s, number.name},
        {u"capabilities"_s, QJsonArray::fromStringList(number.capabilities)},
        {u"number_type"_s, number.isShortCode() ? u"shortcode"_s
                           : tollFree           ? u"toll-free"_s
                                                : u"longcode"_s},
        {u"message_handler"_s, number.hasHandler ? u"laml_webhooks"_s : QJsonValue()},
        {u"message_request_url"_s, number.hasHandler ? u"https://example.com/inbound"_s : QJsonValue()},
        {u"messaging_handler_resource_id"_s, QJsonValue::Null},
        {u"created_at"_s, u"2026-01-01T00:00:00Z"_s},
        {u"updated_at"_s, u"2026-01-01T00:00:00Z"_s},
        {u"country_code"_s, u"US"_s},
    };
    if (number.isShortCode())
        json.insert(u"code_type"_s, u"random"_s);
    return json;
}

Response SignalWireService::senders(const Request &request, bool shortCodes)
{
    SignalWirePaging paging(request, SignalWirePaging::Rest);
    if (paging.lacksToken())
        return refusal(u"page_token_required"_s, u"A page token is required."_s, u"page_token"_s);

    const QString name = request.parameter(u"filter_name"_s).value_or(QString());
    const QString digits = request.parameter(u"filter_number"_s).value_or(QString());
    QList<const SignalWireNumber *> rows;
    for (const SignalWireNumber &number : std::as_const(m_numbers)) {
        if (!number.isWhatsApp() && number.isShortCode() == shortCodes && number.number.contains(digits) &&
            number.name.contains(name, Qt::CaseInsensitive))
            rows << &number;
    }
    paging.cut(
        rows, std::less<const SignalWireNumber *>(),
        [this](const QString &id) {
            const auto found =
                std::find_if(m_numbers.cbegin(), m_numbers.cend(),
                             [&id](const SignalWireNumber &number) { return numberId(number) == id; });
            return found == m_numbers.cend() ? nullptr : &*found;
        },
        [](const SignalWireNumber *number) { return numberId(*number); });

    QJsonArray data;
    for (const SignalWireNumber *number : std::as_const(rows))
        data << numberJson(*number);
    return Response::json(200, {{u"links"_s, paging.links(linkBase(request))}, {u"data"_s, data}});
}

} // namespace Parlance::Sandbox
