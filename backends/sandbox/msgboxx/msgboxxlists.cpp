// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What MsgBoxxService answers to GET.

#include "backends/sandbox/msgboxx/msgboxxservice.h"

#include <QJsonArray>

#include <algorithm>
#include <random>
#include <tuple>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The part of time that a list of messages shows.
struct Window
{
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;

    [[nodiscard]] bool contains(const QDateTime &time, MsgBoxxOptions::Bounds bounds) const
    {
        using Bounds = MsgBoxxOptions::Bounds;
        if (bounds == Bounds::Ignored)
            return true;
        if (bounds == Bounds::Seconds)
            return time.toSecsSinceEpoch() >= from->toSecsSinceEpoch() &&
                   time.toSecsSinceEpoch() <= to->toSecsSinceEpoch();
        return (bounds == Bounds::Exclusive ? time > *from : time >= *from) &&
               (bounds == Bounds::Inclusive ? time <= *to : time < *to);
    }
};

/// Nothing if there is no such parameter; an invalid moment if it is none.
std::optional<QDateTime> momentFrom(const std::optional<QString> &text)
{
    if (!text)
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

bool allows(const Request &request, const QString &name, const QString &value)
{
    return request.parameter(name).value_or(value).compare(value, Qt::CaseInsensitive) == 0;
}

QString digits(const QString &number)
{
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
                 [](QChar c) { return c.isDigit(); });
    return digits;
}

} // namespace

Response MsgBoxxService::list(const QJsonArray &page, qsizetype all) const
{
    using Count = MsgBoxxOptions::RecordCount;
    QJsonObject paging;
    if (m_options.recordCount != Count::Absent)
        paging[u"recordCount"_s] =
            (m_options.recordCount == Count::OfAll ? all : page.size()) + m_options.countElsewhere;
    return answer(200, {{u"items"_s, page}, {u"paging"_s, paging}});
}

Response MsgBoxxService::list(const QJsonArray &all) const
{
    QJsonArray page;
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), m_options.pageSize); ++i)
        page << all[i];
    return list(page, all.size());
}

Response MsgBoxxService::listAccounts(const QString &id)
{
    QJsonArray items;
    for (const MsgBoxxAccount &account : std::as_const(m_accounts)) {
        if (id.isEmpty() || account.id == id)
            items << account.toJson();
    }
    if (!id.isEmpty() && items.isEmpty())
        return {.status = 404};
    return !id.isEmpty() && m_options.bareAccount ? answer(200, items[0].toObject()) : list(items);
}

Response MsgBoxxService::listInboxes(const QString &id)
{
    QJsonArray items;
    for (const MsgBoxxAccount &account : std::as_const(m_accounts)) {
        if (id.isEmpty() || account.inbox == id)
            items << account.inboxToJson();
    }
    if (id.isEmpty())
        return list(items);
    return items.isEmpty() ? Response{.status = 404} : answer(200, items[0].toObject());
}

Response MsgBoxxService::listContacts(const Request &request)
{
    const auto number = request.parameter(u"mobileNumber"_s);
    QJsonArray items;
    for (const MsgBoxxContact &contact : std::as_const(m_contacts)) {
        const QString own = digits(contact.number);
        const bool isAsked = m_options.looseLookup ? own.startsWith(number.value_or(QString()))
                                                   : own == number.value_or(own) &&
                                                         allows(request, u"apiAccountId"_s, contact.account);
        if (isAsked)
            items << contact.toJson();
    }
    Response response = list(items);
    if (number && *number != digits(*number))
        response.remarks << u"mobileNumber is not digits only"_s;
    return response;
}

Response MsgBoxxService::listTemplates(const Request &request)
{
    QJsonArray items;
    for (const MsgBoxxTemplate &one : std::as_const(m_templates)) {
        if (allows(request, u"apiAccountId"_s, one.account))
            items << one.toJson();
    }
    return list(items);
}

Response MsgBoxxService::listMessages(const Request &request)
{
    Window window{momentFrom(request.parameter(u"fromDate"_s)), momentFrom(request.parameter(u"toDate"_s))};
    if (window.from && !window.from->isValid())
        return refusal(400, u"fromDate"_s, u"The value is not valid for fromDate."_s);
    if (window.to && !window.to->isValid())
        return refusal(400, u"toDate"_s, u"The value is not valid for toDate."_s);
    if (!window.to)
        window.to = m_clock.now().addSecs(60); // all there is
    if (!window.from)
        window.from = std::min(*window.to, m_clock.now()).addDays(-1);

    QList<MsgBoxxMessage *> rows;
    for (MsgBoxxMessage &message : m_messages) {
        const auto *account = find(m_accounts, message.account);
        if (!window.contains(message.time, m_options.bounds) ||
            !allows(request, u"apiAccountId"_s, message.account) ||
            !allows(request, u"inboxId"_s, account ? account->inbox : QString()) ||
            !allows(request, u"contactId"_s, message.contact))
            continue;
        if (!message.inbound && message.timesUnlisted < m_options.lateList)
            ++message.timesUnlisted;
        else
            rows << &message;
    }
    using Order = MsgBoxxOptions::Order;
    std::sort(rows.begin(), rows.end(),
              [newestFirst = m_options.order == Order::NewestFirst](auto *a, auto *b) {
                  return newestFirst ? std::tie(a->time, a) > std::tie(b->time, b)
                                     : std::tie(a->time, a) < std::tie(b->time, b);
              });
    if (m_options.order == Order::Shuffled)
        std::shuffle(rows.begin(), rows.end(), std::minstd_rand(unsigned(rows.size())));

    const qsizetype all = rows.size();
    rows.resize(std::min<qsizetype>(all, m_options.pageSize));
    QJsonArray items;
    for (MsgBoxxMessage *message : std::as_const(rows)) {
        items << listed(*message);
        shown(*message);
    }
    return list(items, all);
}

Response MsgBoxxService::listBroadcasts(const Request &request)
{
    QList<MsgBoxxBroadcast *> rows;
    for (MsgBoxxBroadcast &broadcast : m_broadcasts) {
        const auto *account = find(m_accounts, broadcast.account);
        if (allows(request, u"apiAccountId"_s, broadcast.account) &&
            allows(request, u"inboxId"_s, account ? account->inbox : QString()) &&
            allows(request, u"contactId"_s, broadcast.contact))
            rows.prepend(&broadcast);
    }
    const qsizetype all = rows.size();
    rows.resize(std::min<qsizetype>(all, m_options.pageSize));
    QJsonArray items;
    for (MsgBoxxBroadcast *broadcast : std::as_const(rows)) {
        items << listed(*broadcast);
        shown(*broadcast);
    }
    return list(items, all);
}

Response MsgBoxxService::one(const QString &resource, const QString &id)
{
    if (resource == "contact"_L1) {
        if (const auto *contact = find(m_contacts, id))
            return answer(200, contact->toJson());
    } else if (resource == "template"_L1) {
        if (const auto *found = find(m_templates, id))
            return answer(200, found->toJson());
    } else if (resource == "message"_L1) {
        for (MsgBoxxMessage &message : m_messages) {
            if (message.id != id)
                continue;
            const Response response = answer(200, listed(message));
            shown(message);
            return response;
        }
    } else if (resource == "broadcast"_L1) {
        for (MsgBoxxBroadcast &broadcast : m_broadcasts) {
            if (broadcast.id != id)
                continue;
            const Response response = answer(200, listed(broadcast));
            shown(broadcast);
            return response;
        }
    }
    return {.status = 404};
}

QJsonObject MsgBoxxService::listed(const MsgBoxxMessage &message) const
{
    const auto *account = find(m_accounts, message.account);
    const auto *contact = find(m_contacts, message.contact);
    const QString other = contact ? contact->number : QString();
    return message.toListed(message.inbound || !account ? other : account->number, m_options);
}

QJsonObject MsgBoxxService::listed(const MsgBoxxBroadcast &broadcast) const
{
    using Answer = MsgBoxxOptions::BroadcastAnswer;
    QJsonObject json{{u"broadcastId"_s, broadcast.id},
                     {u"apiAccountId"_s, broadcast.account},
                     {u"contactId"_s, broadcast.contact},
                     {u"templateId"_s, broadcast.usedTemplate},
                     {u"dateTime"_s, broadcast.time.toString(Qt::ISODateWithMs)}};
    const auto *message = find(m_messages, broadcast.message);
    if (message) {
        json[u"messageId"_s] = message->id;
        json[u"message"_s] = message->text;
        json[u"status"_s] = listed(*message)[u"status"_s];
    } else if (m_options.broadcastAnswer == Answer::Null) {
        for (const QString &name : {u"messageId"_s, u"message"_s, u"status"_s})
            json[name] = QJsonValue::Null;
    } else if (m_options.broadcastAnswer == Answer::Whole) {
        json[u"message"_s] = broadcast.text;
        json[u"status"_s] = u"Pending"_s;
    }
    return json;
}

} // namespace Parlance::Sandbox
