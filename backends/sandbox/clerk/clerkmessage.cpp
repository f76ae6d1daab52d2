// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/clerk/clerkmessage.h"

#include "backends/sandbox/clerk/clerkoptions.h"
#include "backends/sandbox/values.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

// A character of nobody's language, before the digits of an exact number.
static const auto Mark = u"\uE0C1"_s;

namespace {

/// What becomes of messages to some numbers.
struct ClerkEnding
{
    QString course; ///< in words
    int code;
    QString error;
};

} // namespace

static const QHash<QString, ClerkEnding> &clerkEndings()
{
    static const QHash<QString, ClerkEnding> endings{
        {u"0001"_s, {u"sending sent failed"_s, 30003, u"Unreachable destination handset"_s}},
        {u"0002"_s, {u"failed"_s, 30008, u"Unknown error"_s}},
        {u"0003"_s, {u"failed"_s, 21610, u"Attempt to send to unsubscribed recipient"_s}},
        {u"0004"_s, {u"sending sent undelivered"_s, 30005, u"Unknown destination handset"_s}},
        {u"0005"_s, {u"sending sent delivered"_s, 0, u"Sent as SMS, RCS was not available"_s}},
        {u"0006"_s, {u"sending sent"_s, 0, {}}},
        {u"0007"_s, {u"sending sent rejected"_s, 30007, u"Message filtered"_s}},
        {u"0008"_s, {u"sending sent delivered read"_s, 0, {}}},
        {u"0009"_s, {u"queued sending sent delivered"_s, 0, {}}},
    };
    return endings;
}

QStringList ClerkMessage::members() const
{
    QStringList members = recipients;
    members << sender;
    members.sort();
    members.removeDuplicates();
    return members;
}

void ClerkMessage::plan()
{
    step = 0;
    if (inbound) {
        course = {u"delivered"_s};
        return;
    }
    const ClerkEnding usual{u"sending sent delivered"_s, 0, {}};
    const ClerkEnding ending = clerkEndings().value(recipients.value(0).right(4), usual);
    course = ending.course.split(u' ');
    errorCode = ending.code;
    error = ending.error;
}

void ClerkMessage::advance(const QDateTime &when)
{
    if (isSettled())
        return;
    ++step;
    updated = when;
}

/// As the service counts: 160 letters of ASCII, or 70 of anything else.
static int segments(const QString &body)
{
    const bool plain = std::all_of(body.begin(), body.end(), [](QChar c) { return c.unicode() < 128; });
    const qsizetype whole = plain ? 160 : 70;
    const qsizetype part = plain ? 153 : 67;
    return body.size() <= whole ? 1 : int((body.size() + part - 1) / part);
}

QJsonObject ClerkMessage::toJson(const ClerkOptions &options) const
{
    const QString stamp = created.toString(Qt::ISODateWithMs);
    const bool tells = isSettled();
    QJsonObject json{
        {u"id"_s, options.textIds ? QJsonValue(id) : exactNumber(id)},
        {u"body"_s, body},
        {u"conversationId"_s, options.numericConversations ? exactNumber(conversationId) : conversationId},
        {u"userId"_s, QJsonValue::Null},
        {u"campaignMessageId"_s, QJsonValue::Null},
        {u"campaignId"_s, QJsonValue::Null},
        {u"channelId"_s, QJsonValue::Null},
        {u"inboxId"_s, inboxId},
        {u"inbound"_s, inbound},
        {u"members"_s, QJsonArray::fromStringList(members())},
        {u"sender"_s, sender},
        {u"senderType"_s, inbound ? u"contact"_s : u"user"_s}, // no word for outsiders is published
        {u"status"_s, options.shoutsStatus ? status().toUpper() : status()},
        {u"error"_s, textOrNull(tells ? error : QString())},
        {u"errorCode"_s, tells && errorCode ? QJsonValue(errorCode) : QJsonValue::Null},
        {u"sentByName"_s, textOrNull(sentByName)},
        {u"seen"_s, seen},
        {u"externalId"_s, QJsonValue::Null},
        {u"segments"_s, segments(body)},
        {u"created"_s, stamp},
        {u"updated"_s, updated.toString(Qt::ISODateWithMs)},
        {u"timestamp"_s, stamp},
    };
    if (options.showsMedia)
        json.insert(u"mediaUrls"_s, QJsonArray::fromStringList(media));
    return json;
}

QJsonValue exactNumber(const QString &digits)
{
    return Mark + digits;
}

QByteArray withExactNumbers(const QByteArray &json)
{
    static const QRegularExpression marked(u'"' + Mark + u"(\\d+)\""_s);
    return QString::fromUtf8(json).replace(marked, u"\\1"_s).toUtf8();
}

} // namespace Parlance::Sandbox
