// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/msgboxx/msgboxxservice.h"

#include "backends/sandbox/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

MsgBoxxService::MsgBoxxService(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_login(m_options, clock), m_accounts{{u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s, u"+447700900100"_s,
                                             u"Northside Cycles"_s,
                                             u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s}}
{
    const QStringList statuses{u"Subscribed"_s, u"Presubscribed"_s, u"Unsubscribed"_s,
                               u"Optedout"_s,   u"Blocked"_s,       u""_s,
                               u"Simmering"_s};
    qint64 number = 447700900123;
    for (const QString &status : statuses)
        contact(u'+' + QString::number(number++)).status = status;

    const auto addTemplate = [this](const QString &name, const QString &status, const QString &text,
                                    const QString &example) {
        m_templates << MsgBoxxTemplate{.id = newId(),
                                       .account = m_accounts[0].id,
                                       .name = name,
                                       .status = status,
                                       .text = text,
                                       .example = example,
                                       .time = m_clock.now()};
    };
    addTemplate(u"ready"_s, u"Approved"_s, u"Hi {{1}}, your bicycle is ready. We are open until {{2}}."_s,
                u"Hi Maya, your bicycle is ready. We are open until 6."_s);
    addTemplate(u"thanks"_s, u"Approved"_s, u"Thank you for your visit!"_s, {});
    addTemplate(u"spring"_s, u"Pending"_s, u"Spring sale: {{1}} off until {{2}}."_s, {});
}

MsgBoxxContact &MsgBoxxService::contact(const QString &number)
{
    const QString account = m_accounts.constFirst().id;
    const auto known = std::find_if(m_contacts.begin(), m_contacts.end(), [&](const MsgBoxxContact &contact) {
        return contact.number == number && contact.account == account;
    });
    if (known != m_contacts.end())
        return *known;
    m_contacts << MsgBoxxContact{
        .id = newId(), .account = account, .number = number, .name = number, .time = m_clock.now()};
    return m_contacts.last();
}

qsizetype MsgBoxxService::add(MsgBoxxMessage message)
{
    message.id = newId();
    if (!message.time.isValid())
        message.time = m_clock.now();
    const auto contact = std::find_if(m_contacts.cbegin(), m_contacts.cend(),
                                      [&message](const auto &one) { return one.id == message.contact; });
    message.plan(contact == m_contacts.cend() ? QString() : contact->number, m_options);
    if (m_options.trailingBlank && !message.inbound)
        message.text += u' ';
    m_messages << message;
    return m_messages.size() - 1;
}

QString MsgBoxxService::receive(const QString &from, const QString &body, const QDateTime &time)
{
    const QString writer = contact(from).id;
    const qsizetype place = add({.account = m_accounts.constFirst().id,
                                 .contact = writer,
                                 .text = body,
                                 .inbound = true,
                                 .time = time});
    return m_messages[place].id;
}

QString MsgBoxxService::colleagueWrites(const QString &to, const QString &body, const QDateTime &time)
{
    const QString reader = contact(to).id;
    const qsizetype place =
        add({.account = m_accounts.constFirst().id, .contact = reader, .text = body, .time = time});
    return m_messages[place].id;
}

void MsgBoxxService::release(MsgBoxxBroadcast &broadcast)
{
    if (!broadcast.message.isEmpty())
        return;
    const qsizetype place =
        add({.account = broadcast.account, .contact = broadcast.contact, .text = broadcast.text});
    broadcast.message = m_messages[place].id;
    const MsgBoxxMessage kept = m_messages[place];
    Q_EMIT accepted(kept);
}

void MsgBoxxService::advance()
{
    for (MsgBoxxMessage &message : m_messages)
        message.advance();
    for (MsgBoxxBroadcast &broadcast : m_broadcasts)
        release(broadcast);
}

void MsgBoxxService::keepPace()
{
    if (m_options.pace != MsgBoxxOptions::Pace::Timed)
        return;
    const QDateTime now = m_clock.now();
    const auto stepsSince = [&](const QDateTime &time) {
        return time.msecsTo(now) / std::max<qint64>(1, m_options.stepEvery.count());
    };
    for (MsgBoxxBroadcast &broadcast : m_broadcasts) {
        if (stepsSince(broadcast.time) > 0)
            release(broadcast);
    }
    for (MsgBoxxMessage &message : m_messages) {
        while (!message.isSettled() && message.step < stepsSince(message.time))
            message.advance();
    }
}

void MsgBoxxService::shown(MsgBoxxMessage &message)
{
    if (m_options.pace == MsgBoxxOptions::Pace::OnRead)
        message.advance();
}

void MsgBoxxService::shown(MsgBoxxBroadcast &broadcast)
{
    if (m_options.pace == MsgBoxxOptions::Pace::OnRead && ++broadcast.reads >= m_options.broadcastReads)
        release(broadcast);
}

QString MsgBoxxService::name() const
{
    return u"msgboxx"_s;
}

bool MsgBoxxService::owns(const QString &path) const
{
    static const QStringList resources{u"oauth"_s,     u"apiaccount"_s, u"inbox"_s,
                                       u"inboxes"_s,   u"contact"_s,    u"message"_s,
                                       u"broadcast"_s, u"template"_s,   u"templates"_s};
    return resources.contains(path.section(u'/', 1, 1));
}

QJsonObject MsgBoxxService::coordinates(const QUrl &base) const
{
    QJsonObject all{
        {u"server"_s, base.toString()},
        {u"username"_s, m_options.username},
        {u"password"_s, m_options.password},
        {u"apiaccount"_s, m_accounts.constFirst().id},
    };
    if (!m_options.clientHeader.isEmpty())
        all.insert(u"header"_s, m_options.clientHeader);
    return all;
}

Response MsgBoxxService::handle(const Request &request)
{
    if (request.path == "/oauth/token"_L1)
        return m_login.handle(request);
    keepPace();

    Response response;
    const QString resource = request.path.section(u'/', 1, 1);
    const QString id = request.path.section(u'/', 2);
    if (!m_login.admits(request))
        response = {.status = 401, .headers = {{"WWW-Authenticate", "Bearer"}}};
    else if (request.method == "POST")
        response = post(request.path.mid(1), request);
    else if (request.method != "GET")
        response = {.status = 405};
    else if (resource == "apiaccount"_L1)
        response = listAccounts(id);
    else if (resource.startsWith("inbox"_L1))
        response = (resource == "inbox"_L1) == (m_options.singularInboxes || !id.isEmpty())
                       ? listInboxes(id)
                       : Response{.status = 404};
    else if (!id.isEmpty())
        response = one(resource, id);
    else if (resource == "contact"_L1)
        response = listContacts(request);
    else if (resource == (m_options.pluralTemplates ? "templates"_L1 : "template"_L1))
        response = listTemplates(request);
    else if (resource == "message"_L1)
        response = listMessages(request);
    else if (resource == "broadcast"_L1)
        response = listBroadcasts(request);
    else
        response = {.status = 404};

    if (!request.header("authorisation").isEmpty())
        response.remarks << u"misspelt header Authorisation"_s;
    return response;
}

/// The name in another letter-case: "apiAccountId" as "ApiAccountId".
static QString spelt(const QString &name, MsgBoxxOptions::LetterCase letterCase)
{
    using Case = MsgBoxxOptions::LetterCase;
    switch (letterCase) {
    case Case::Published:
        return name;
    case Case::Lower:
        return name.toLower();
    case Case::Upper:
        return name.toUpper();
    case Case::Pascal:
        return name.left(1).toUpper() + name.mid(1);
    }
    Q_UNREACHABLE();
}

static QJsonValue spelt(const QJsonValue &value, MsgBoxxOptions::LetterCase letterCase)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array << spelt(item, letterCase);
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject respelt;
    for (auto it = object.begin(); it != object.end(); ++it)
        respelt.insert(spelt(it.key(), letterCase), spelt(it.value(), letterCase));
    return respelt;
}

Response MsgBoxxService::answer(int status, const QJsonObject &json) const
{
    return Response::json(status, spelt(QJsonValue(json), m_options.letterCase).toObject());
}

Response MsgBoxxService::refusal(int status, const QString &field, const QString &words) const
{
    using Body = MsgBoxxOptions::ErrorBody;
    const QJsonObject bare{{u"status"_s, status}, {u"traceId"_s, u"00-4bf92f3577b34da6-00"_s}};
    const auto with = [&](const QString &name, const QJsonValue &value) {
        QJsonObject json = bare;
        json.insert(name, value);
        Response response = Response::json(status, json);
        response.contentType = "application/problem+json; charset=utf-8";
        return response;
    };
    switch (m_options.errorBody) {
    case Body::Problem: {
        QJsonObject json = bare;
        json[u"type"_s] = u"https://tools.ietf.org/html/rfc7231#section-6.5.1"_s;
        json[u"title"_s] = u"One or more validation errors occurred."_s;
        json[u"errors"_s] = QJsonObject{{field, QJsonArray{words}}};
        Response response = Response::json(status, json);
        response.contentType = "application/problem+json; charset=utf-8";
        return response;
    }
    case Body::ErrorList:
        return with(u"errors"_s, QJsonArray{words});
    case Body::Detail:
        return with(u"detail"_s, words);
    case Body::Title:
        return with(u"title"_s, words);
    case Body::Message:
        return with(u"message"_s, words);
    case Body::ErrorDescription:
        return with(u"error_description"_s, words);
    case Body::Error:
        return with(u"error"_s, words);
    case Body::Text:
        return {.status = status, .body = words.toUtf8(), .contentType = "text/plain; charset=utf-8"};
    case Body::Empty:
        return {.status = status};
    }
    Q_UNREACHABLE();
}

} // namespace Parlance::Sandbox
