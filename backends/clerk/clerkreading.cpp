// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/clerk/clerkreading.h"

#include "backends/address.h"
#include "backends/clerk/clerkinboxes.h"
#include "backends/http/json.h"
#include "backends/polling/polledbackend.h"
#include "backends/polling/reading.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Parlance::Clerk {

using namespace Qt::StringLiterals;
using namespace Polling;

namespace {

QDateTime firstTime(const QJsonObject &message, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        if (const QDateTime time = Json::instant(message[key]); time.isValid())
            return time;
    }
    return {};
}

/// Not in the published form, and welcome should it come.
QList<MediaSeen> mediaFrom(const QJsonObject &message)
{
    QList<MediaSeen> media;
    for (const auto key : {"mediaUrls"_L1, "media"_L1, "attachments"_L1}) {
        const QJsonArray items = Json::list(message[key]);
        for (const QJsonValue &item : items) {
            const QUrl url(Json::text(item.isObject() ? item["url"_L1] : item), QUrl::StrictMode);
            if (isWeb(url))
                media.append({url, Json::text(item["contentType"_L1])});
        }
    }
    return media;
}

/// The digits of a number, however it is written; empty for what is none.
QString digitsOf(const QString &text)
{
    constexpr qsizetype Fewest = 7;

    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
        else if (!u"+ ().-"_s.contains(c))
            return {};
    }
    return digits.size() < Fewest ? QString() : digits;
}

bool isMessage(const QJsonObject &json)
{
    return hasSeveral(json, {"id"_L1, "conversationId"_L1, "inbound"_L1, "members"_L1, "sender"_L1,
                             "status"_L1, "senderType"_L1, "body"_L1, "inboxId"_L1});
}

/// The service's name for a conversation of several people.
QString groupOf(const QJsonObject &message, const QStringList &people)
{
    const QString id = Json::text(message["conversationId"_L1]);
    return id.isEmpty() ? people.join(u',') : "group "_L1 + id;
}

/// \p address as it is written in \p among, if it is there.
QString asKnown(const QString &address, const QStringList &among)
{
    const auto known = std::ranges::find_if(among, [&](const QString &one) { return isSame(one, address); });
    return known == among.end() ? address : *known;
}

} // namespace

QString addressFrom(const QJsonValue &value)
{
    const QString text = (value.isDouble() ? u"+"_s : QString()) + Json::text(value).trimmed();
    const auto canonical = Address::canonical(text);
    return canonical && !canonical->startsWith("sip:"_L1) ? *canonical : text;
}

bool isAddress(const QString &address)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"\\+[1-9][0-9]{4,16}|[^\\s+,][^\\s,]{0,254}"_s));
    return form.match(address).hasMatch();
}

bool isSame(const QString &a, const QString &b)
{
    return a == b || (!digitsOf(a).isEmpty() && digitsOf(a) == digitsOf(b));
}

QStringList membersFrom(const QJsonObject &message)
{
    QStringList members;
    const QJsonArray items = Json::list(message["members"_L1]);
    for (const QJsonValue &item : items) {
        if (const QString address = addressFrom(item); !address.isEmpty())
            members.append(address);
    }
    members.removeDuplicates();
    return members;
}

QDateTime createdFrom(const QJsonObject &message)
{
    return firstTime(message, {"created"_L1, "timestamp"_L1, "updated"_L1});
}

std::optional<Delivery::State> stateFrom(const QJsonObject &message)
{
    static const QHash<QString, Delivery::State> states{
        {u"sent"_s, Delivery::Sent},          {u"delivered"_s, Delivery::Delivered},
        {u"read"_s, Delivery::Read},          {u"failed"_s, Delivery::Failed},
        {u"undelivered"_s, Delivery::Failed}, {u"rejected"_s, Delivery::Failed},
    };
    return meaningOf(Json::text(message["status"_L1]).trimmed().toLower(), states);
}

QString remoteIdFrom(const QJsonObject &message)
{
    if (const QString id = usableId(message["id"_L1]); !id.isEmpty())
        return id;
    return lastingId(message, {"id"_L1, "sender"_L1, "members"_L1, "body"_L1, "created"_L1, "timestamp"_L1});
}

std::optional<QJsonObject> takenFrom(const QJsonDocument &answer)
{
    const QJsonObject object = answer.object();
    const QJsonArray data = Json::list(object["data"_L1]);
    if (!data.isEmpty() && data.first().isObject())
        return data.first().toObject();
    return isMessage(object) ? std::optional(object) : std::nullopt; // an older page showed it so
}

Receipt receiptFrom(const QJsonObject &message, const OutgoingMessage &offered)
{
    // The direction, the text and the people of a send are ours, whatever the answer says of them.
    Receipt receipt;
    receipt.conversation = offered.recipients.value(0);
    receipt.remoteId = usableId(message["id"_L1]);
    receipt.state = stateFrom(message).value_or(Delivery::Sent); // scheduled and sending are taken, too
    receipt.problem = problemFrom(message);
    receipt.segments = segmentsFrom(message["segments"_L1]);
    return receipt;
}

std::optional<MessageSeen> listedFrom(const QJsonObject &json, const Inboxes &inboxes,
                                      const QStringList &among)
{
    if (!isMessage(json) || inboxes.isOthers(json))
        return {};
    const QString sender = addressFrom(json["sender"_L1]);
    const bool isFromUs = isSame(sender, inboxes.own());
    const bool own = !Json::flag(json["inbound"_L1]).value_or(!isFromUs);

    QStringList people; // without us, the sender first
    QStringList members = membersFrom(json);
    if (!own && !isFromUs && !sender.isEmpty())
        members.prepend(sender);
    for (const QString &member : std::as_const(members)) {
        const auto isMember = [&member](const QString &other) { return isSame(member, other); };
        if (!isMember(inboxes.own()) && !(own && isMember(sender)) && std::ranges::none_of(people, isMember))
            people.append(asKnown(member, among));
    }
    if (people.isEmpty())
        people.append(u"unknown"_s); // nobody would mean us, or no conversation

    MessageSeen message;
    message.remoteId = remoteIdFrom(json);
    message.conversation = people.size() == 1 ? people.constFirst() : groupOf(json, people);
    if (!own)
        message.sender = people.takeFirst();
    message.recipients = people;
    message.body = told(Json::text(json["body"_L1]));
    message.sentAt = firstTime(json, {"timestamp"_L1, "created"_L1, "updated"_L1});
    message.media = mediaFrom(json);
    message.segments = segmentsFrom(json["segments"_L1]);
    if (own) {
        message.state = stateFrom(json).value_or(Delivery::Sent);
        message.problem = problemFrom(json);
    } else if (message.body.isEmpty() && message.media.isEmpty()) {
        message.problem =
            Error{Error::Refused, Error::BadMedia, {}, u"the service does not hand attachments out"_s};
    }
    return message;
}

MessageTemplate templateFrom(const QJsonObject &json)
{
    const auto id = Json::integer(json["id"_L1]);
    return {id ? QString::number(*id) : QString(), Json::text(json["name"_L1]), Json::text(json["body"_L1])};
}

Contact contactFrom(const QJsonObject &json)
{
    return {addressFrom(json["phone"_L1]), Json::text(json["name"_L1]).trimmed(),
            Json::flag(json["optOut"_L1]).value_or(false)};
}

} // namespace Parlance::Clerk
