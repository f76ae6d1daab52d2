// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/signalwire/signalwirepaging.h"
#include "backends/sandbox/signalwire/signalwireservice.h"

#include <QJsonArray>
#include <QMimeDatabase>
#include <QUuid>

#include <tuple>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static Response refusal(int status, int code, const QString &message)
{
    return Response::json(status,
                          {{u"code"_s, code},
                           {u"message"_s, message},
                           {u"more_info"_s, u"https://docs.signalwire.com/errors/"_s + QString::number(code)},
                           {u"status"_s, status}});
}

static Response notFound()
{
    return refusal(404, 20404, u"The requested resource was not found."_s);
}

Response SignalWireService::compat(const Request &request)
{
    if (!isAuthorised(request)) {
        Response response = refusal(401, 20003, u"Authentication error."_s);
        if (m_options.challenge)
            response.headers << Header("WWW-Authenticate", "Basic realm=\"SignalWire\"");
        return response;
    }

    // /api/laml/2010-04-01/Accounts/{project}/Messages[/{sid}[/Media[/{sid}]]], each with or without ".json"
    const bool asJson = request.path.endsWith(".json"_L1);
    const QStringList parts = (asJson ? request.path.chopped(5) : request.path).split(u'/').mid(3);
    const auto at = [&parts](qsizetype index) { return parts.value(index); };
    if (request.method != "GET" || at(0) != "2010-04-01"_L1 || at(1) != "Accounts"_L1 ||
        at(2) != m_options.project || at(3) != "Messages"_L1)
        return notFound();
    if (parts.size() == 4)
        return compatMessages(request);

    SignalWireMessage *message = find(at(4));
    if (!message || message->sid != at(4))
        return notFound();
    if (parts.size() == 5) {
        const QJsonObject json = message->toCompat(m_options);
        shown(*message);
        return Response::json(200, json);
    }
    if (parts.size() == 6 && at(5) == "Media"_L1)
        return compatMedia(*message);
    if (parts.size() == 7 && at(5) == "Media"_L1 && !asJson)
        return compatMediaFile(*message, at(6));
    return notFound();
}

static QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, u"yyyy-MM-dd"_s);
}

/// The days that "DateSent", "DateSent<" and "DateSent>" leave. As in the API this one imitates,
/// all three include the day they name.
static bool sentOnAskedDay(const Request &request, const SignalWireMessage &message)
{
    const QDate day = (message.sent.isValid() ? message.sent : message.created).date();
    const auto limit = [&request](const QString &name) {
        return dayFrom(request.parameter(name).value_or(QString()));
    };
    const QDate on = limit(u"DateSent"_s);
    const QDate last = limit(u"DateSent<"_s);
    const QDate first = limit(u"DateSent>"_s);
    return (!on.isValid() || day == on) && (!last.isValid() || day <= last) &&
           (!first.isValid() || day >= first);
}

static bool isAsked(const Request &request, const SignalWireMessage &message)
{
    const auto allows = [&request](const QString &name, const QString &value) {
        return request.parameter(name).value_or(value) == value;
    };
    return allows(u"From"_s, message.from) && allows(u"To"_s, message.to) &&
           allows(u"Status"_s, message.status()) && sentOnAskedDay(request, message);
}

Response SignalWireService::compatMessages(const Request &request)
{
    SignalWirePaging paging(request, SignalWirePaging::Compat);
    if (paging.lacksToken())
        return refusal(400, 20001, u"PageToken is missing or unknown."_s);
    for (const QString &name : {u"DateSent"_s, u"DateSent<"_s, u"DateSent>"_s}) {
        const auto text = request.parameter(name);
        if (text && !dayFrom(*text).isValid())
            return refusal(400, 20001, name + u" must be a date."_s);
    }

    QList<SignalWireMessage *> rows;
    for (SignalWireMessage &message : m_messages) {
        const bool unrouted = message.inbound && !message.errorCode.isEmpty();
        if (unrouted || !isAsked(request, message) || (!message.inbound && !m_options.restInCompatList))
            continue;
        if (!message.inbound && message.timesUnlisted < m_options.lateList)
            ++message.timesUnlisted;
        else
            rows << &message;
    }
    const auto newestFirst = [](const auto *a, const auto *b) {
        return std::tie(a->created, a) > std::tie(b->created, b);
    };
    std::sort(rows.begin(), rows.end(), newestFirst);
    paging.cut(
        rows, newestFirst, [this](const QString &sid) { return find(sid); },
        [](const SignalWireMessage *message) { return message->sid; });

    QJsonArray messages;
    for (SignalWireMessage *message : std::as_const(rows)) {
        messages << message->toCompat(m_options);
        shown(*message);
    }
    const auto uri = [this](const QString &path) {
        return path.isNull() ? QJsonValue() : QJsonValue(m_options.linksTo + path);
    };
    const QJsonValue size =
        m_options.textNumbers ? QJsonValue(QString::number(paging.size())) : QJsonValue(paging.size());
    return Response::json(200, {
                                   {u"uri"_s, paging.self()},
                                   {u"first_page_uri"_s, paging.first()},
                                   {u"next_page_uri"_s, uri(paging.next())},
                                   {u"previous_page_uri"_s, uri(paging.previous())},
                                   {u"page"_s, paging.number()},
                                   {u"page_size"_s, size},
                                   {u"messages"_s, messages},
                               });
}

static QString mediaSid(const SignalWireMessage &message, qsizetype index)
{
    return QUuid::createUuidV5(QUuid(message.sid), QString::number(index)).toString(QUuid::WithoutBraces);
}

/// The type and the bytes of a "data:" URL; of any other the type its name suggests.
static std::pair<QString, QByteArray> contentOf(const QString &media)
{
    if (media.startsWith("data:"_L1)) {
        const QString head = media.section(u',', 0, 0).mid(5);
        const QByteArray data = media.section(u',', 1).toLatin1();
        return {head.section(u';', 0, 0), head.endsWith(";base64"_L1)
                                              ? QByteArray::fromBase64(data)
                                              : QByteArray::fromPercentEncoding(data)};
    }
    return {QMimeDatabase().mimeTypeForFile(QUrl(media).fileName(), QMimeDatabase::MatchExtension).name(),
            {}};
}

Response SignalWireService::compatMedia(const SignalWireMessage &message)
{
    const QString base =
        u"/api/laml/2010-04-01/Accounts/"_s + m_options.project + u"/Messages/"_s + message.sid + u"/Media"_s;
    const QString date = message.toCompat(m_options)[u"date_created"_s].toString();
    QJsonArray list;
    for (qsizetype i = 0; i < message.media.size(); ++i) {
        list << QJsonObject{
            {u"sid"_s, mediaSid(message, i)},
            {u"account_sid"_s, m_options.project},
            {u"parent_sid"_s, message.sid},
            {u"content_type"_s, contentOf(message.media[i]).first},
            {u"date_created"_s, date},
            {u"date_updated"_s, date},
            {u"uri"_s, base + u'/' + mediaSid(message, i) + u".json"_s},
        };
    }
    return Response::json(
        200, {{u"uri"_s, base}, {u"next_page_uri"_s, QJsonValue::Null}, {u"media_list"_s, list}});
}

Response SignalWireService::compatMediaFile(const SignalWireMessage &message, const QString &sid)
{
    for (qsizetype i = 0; i < message.media.size(); ++i) {
        if (mediaSid(message, i) != sid)
            continue;
        const auto [type, data] = contentOf(message.media[i]);
        if (message.media[i].startsWith("data:"_L1))
            return {.body = data, .contentType = type.toLatin1()};
        return {.status = 302, .headers = {{"Location", message.media[i].toUtf8()}}};
    }
    return notFound();
}

} // namespace Parlance::Sandbox
