// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/msgboxx/msgboxxrecords.h"

#include "backends/sandbox/msgboxx/msgboxxoptions.h"
#include "backends/sandbox/values.h"

#include <QHash>
#include <QRegularExpression>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

QJsonObject MsgBoxxAccount::toJson() const
{
    return {{u"apiAccountId"_s, id},
            {u"phoneNumber"_s, number},
            {u"name"_s, name},
            {u"datetime"_s, u"2022-07-05T20:08:48.453Z"_s}};
}

QJsonObject MsgBoxxAccount::inboxToJson() const
{
    return {{u"inboxId"_s, inbox},
            {u"apiAccountId"_s, id},
            {u"name"_s, name},
            {u"dateTime"_s, u"2022-07-05T20:08:48.453Z"_s}};
}

bool MsgBoxxContact::hasOptedOut() const
{
    static const QStringList stops{u"unsubscribed"_s, u"optedout"_s, u"blocked"_s};
    return stops.contains(status.toLower());
}

QJsonObject MsgBoxxContact::toJson() const
{
    return {{u"contactId"_s, id},
            {u"mobileNumber"_s, number},
            {u"name"_s, name},
            {u"status"_s, textOrNull(status)},
            {u"email"_s, textOrNull(email)},
            {u"apiAccountId"_s, account},
            {u"datetime"_s, isoTime(time)}};
}

bool MsgBoxxTemplate::fits(const QString &filled) const
{
    static const QRegularExpression place(uR"(\{\{\d+\}\})"_s);
    QStringList fixed;
    for (const QString &part : text.split(place))
        fixed << QRegularExpression::escape(part);
    const QString pattern = QRegularExpression::anchoredPattern(fixed.join(u"(.+)"_s));
    return !filled.contains(place) &&
           QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption)
               .match(filled)
               .hasMatch();
}

QJsonObject MsgBoxxTemplate::toJson() const
{
    return {{u"templateId"_s, id},         {u"apiAccountId"_s, account},
            {u"status"_s, status},         {u"name"_s, name},
            {u"templateText"_s, text},     {u"templateExample"_s, textOrNull(example)},
            {u"dateTime"_s, isoTime(time)}};
}

void MsgBoxxMessage::plan(const QString &number, const MsgBoxxOptions &options)
{
    static const QStringList good{u"Pending"_s, u"Sent"_s, u"Delivered"_s, u"Read"_s};
    static const QHash<QString, QStringList> others{
        {u"0001"_s, {u"Pending"_s, u"Sent"_s, u"Failed"_s}},
        {u"0002"_s, {u"Pending"_s, u"Sent"_s, u"Undelivered"_s}},
        {u"0004"_s, {u"Pending"_s, u"Sent"_s, u"Simmering"_s}},
        {u"0005"_s, {u"Pending"_s, u"Sent"_s}},
        {u"0006"_s, {u"Pending"_s}},
        {u"0007"_s, {u"Pending"_s, u"Sent"_s, u"Delivered"_s}},
    };
    step = 0;
    if (inbound) {
        const bool received = options.directionMark == MsgBoxxOptions::DirectionMark::Received;
        const bool unread = options.directionMark == MsgBoxxOptions::DirectionMark::Unread;
        course = {received ? u"Received"_s : unread ? u"Unread"_s : u"Delivered"_s};
        return;
    }
    course = others.value(number.right(4), good);
    if (!options.pendingFirst && course.size() > 1)
        course.removeFirst();
}

void MsgBoxxMessage::advance()
{
    if (!isSettled())
        ++step;
}

QJsonObject MsgBoxxMessage::toJson() const
{
    return {{u"apiAccountId"_s, account}, {u"contactId"_s, contact}, {u"messageId"_s, id},
            {u"message"_s, text},         {u"status"_s, status()},   {u"dateTime"_s, isoTime(time)}};
}

QJsonObject MsgBoxxMessage::toListed(const QString &writer, const MsgBoxxOptions &options) const
{
    QJsonObject json = toJson();
    const auto reached = [this](const QString &status) {
        const qsizetype index = course.indexOf(status);
        return index >= 0 && index <= step;
    };
    if (options.flags && !inbound) {
        json[u"isSent"_s] = reached(u"Sent"_s);
        json[u"isDelivered"_s] = reached(u"Delivered"_s);
        json[u"isRead"_s] = reached(u"Read"_s);
    }
    if (options.statusLags && reached(u"Sent"_s))
        json[u"status"_s] = u"Sent"_s;

    using Mark = MsgBoxxOptions::DirectionMark;
    switch (options.directionMark) {
    case Mark::Direction:
        json[u"direction"_s] = inbound ? u"inbound"_s : u"outbound"_s;
        break;
    case Mark::Inbound:
        json[u"inbound"_s] = inbound;
        break;
    case Mark::IsInbound:
        json[u"isInbound"_s] = inbound;
        break;
    case Mark::Incoming:
        json[u"incoming"_s] = inbound;
        break;
    case Mark::Type:
        json[u"type"_s] = inbound ? u"Inbound"_s : u"Outbound"_s;
        break;
    case Mark::From:
        json[u"from"_s] = writer;
        break;
    case Mark::None:
    case Mark::Received: // the status says so
    case Mark::Unread:
        break;
    }
    return json;
}

} // namespace Parlance::Sandbox
