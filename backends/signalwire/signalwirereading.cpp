// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwirereading.h"

#include "backends/address.h"
#include "backends/http/json.h"
#include "backends/polling/polledbackend.h"
#include "backends/polling/reading.h"
#include "backends/signalwire/signalwirewhatsapp.h"

#include <algorithm>
#include <cstdlib>

namespace Parlance::SignalWire {

using namespace Qt::StringLiterals;
using namespace Polling;

namespace {

/// Lists may leave out that a number of ours is the one at WhatsApp.
bool isOurs(const QString &side, const QString &ownAddress)
{
    return side == ownAddress || (isWhatsApp(ownAddress) && side == plainNumber(ownAddress));
}

bool isOwn(const QJsonObject &message, const QString &ownAddress)
{
    const QString direction = Json::text(message["direction"_L1]).toLower();
    if (direction.startsWith("outbound"_L1)) // outbound-api, -call and -reply, too
        return true;
    return direction != "inbound"_L1 && isOurs(addressFrom(message["from"_L1]), ownAddress);
}

/// Trial accounts put this before every text.
QString withoutTrialPrefix(const QString &body)
{
    constexpr auto Prefix = "[SignalWire Free Trial]"_L1;

    if (!body.startsWith(Prefix))
        return body;
    const bool hasBlank = body.size() > Prefix.size() && body.at(Prefix.size()).isSpace();
    return body.mid(Prefix.size() + (hasBlank ? 1 : 0));
}

/// What carriers leave of a text's line ends.
QString withPlainLineEnds(QString body)
{
    return body.replace("\r\n"_L1, "\n"_L1);
}

/// Who is at the other end. Nobody would mean us, or no conversation.
QString otherSideFrom(const QJsonValue &value)
{
    const QString address = plainNumber(addressFrom(value));
    return address.isEmpty() ? u"unknown"_s : address;
}

/// The service's name for a message. One without a name gets one that is the
/// same whenever the message is listed.
QString remoteIdFrom(const QJsonObject &message, const QString &key)
{
    if (const QString id = usableId(message[key]); !id.isEmpty())
        return id;
    return lastingId(message, {"from"_L1, "to"_L1, "body"_L1, "date_created"_L1, "created_at"_L1});
}

/// What both lists say alike of our own messages.
MessageSeen ownMessageFrom(const QJsonObject &json, const QString &idKey)
{
    MessageSeen message;
    message.remoteId = remoteIdFrom(json, idKey);
    message.conversation = otherSideFrom(json["to"_L1]);
    message.recipients = QStringList{message.conversation};
    message.sentAt = timeFrom(json);
    message.state = stateFrom(json).value_or(Delivery::Sent);
    if (message.state == Delivery::Failed)
        message.problem = problemFrom(json);
    return message;
}

/// Whether the last word on a message is spoken.
bool isSettled(const QJsonObject &message, Delivery::State state)
{
    return state > Delivery::Sent || Json::text(message["kind"_L1]).toLower() == "mms"_L1;
}

} // namespace

QString addressFrom(const QJsonValue &value)
{
    const QString text = Json::text(value).trimmed();
    return Address::canonical(text).value_or(text);
}

QDateTime timeFrom(const QJsonObject &message)
{
    for (const auto key : {"date_sent"_L1, "date_created"_L1, "created_at"_L1, "date_updated"_L1}) {
        if (const QDateTime time = Json::instant(message[key]); time.isValid())
            return time;
    }
    return {};
}

std::optional<Delivery::State> stateFrom(const QJsonObject &message)
{
    static const QHash<QString, Delivery::State> states{
        {u"sent"_s, Delivery::Sent},     {u"delivered"_s, Delivery::Delivered}, {u"read"_s, Delivery::Read},
        {u"failed"_s, Delivery::Failed}, {u"undelivered"_s, Delivery::Failed},
    };
    return meaningOf(Json::text(message["status"_L1]).toLower(), states);
}

bool isMessage(const QJsonObject &answer)
{
    if (!usableId(answer["id"_L1]).isEmpty())
        return true;
    return hasSeveral(
        answer, {"id"_L1, "from"_L1, "to"_L1, "status"_L1, "direction"_L1, "kind"_L1, "message_uri"_L1});
}

Receipt receiptFrom(const QJsonObject &answer, const OutgoingMessage &offered)
{
    Receipt receipt;
    receipt.conversation = plainNumber(offered.recipients.value(0));
    receipt.remoteId = usableId(answer["id"_L1]);
    receipt.segments = segmentsFrom(answer["number_of_segments"_L1]);

    const auto state = stateFrom(answer);
    receipt.state = state.value_or(Delivery::Sent); // queued is taken, too
    receipt.isFinal = state && isSettled(answer, *state);
    if (receipt.state == Delivery::Failed)
        receipt.problem = problemFrom(answer);

    const QString body = withoutTrialPrefix(Json::text(answer["body"_L1]));
    const bool isRedacted = body.isEmpty();
    // without a usable id the text is not believed either: by ours it is found again
    if (!receipt.remoteId.isEmpty() && answer["body"_L1].isString() && !isRedacted &&
        withPlainLineEnds(body) != withPlainLineEnds(offered.body))
        receipt.body = body;
    return receipt;
}

std::optional<MessageSeen> listedFrom(const QJsonObject &json, const QString &ownAddress)
{
    if (!json.contains("sid"_L1) && !json.contains("from"_L1) && !json.contains("body"_L1))
        return {}; // no message at all
    const bool own = isOwn(json, ownAddress);
    const QString side = addressFrom(json[own ? "from"_L1 : "to"_L1]);
    if (!side.isEmpty() && !isOurs(side, ownAddress))
        return {};

    MessageSeen message;
    const QJsonValue body = json["body"_L1];
    if (own) {
        message = ownMessageFrom(json, u"sid"_s);
        if (body.isString())
            message.body = told(withoutTrialPrefix(Json::text(body)));
    } else {
        message.remoteId = remoteIdFrom(json, u"sid"_s);
        message.sender = otherSideFrom(json["from"_L1]);
        message.conversation = message.sender;
        message.sentAt = timeFrom(json);
        message.body = told(Json::text(body));
        if (body.isNull() && !hasMedia(json))
            message.problem = Error{Error::Refused, Error::Filtered, Json::text(json["error_code"_L1]),
                                    u"the service held the text back as spam"_s};
    }
    message.segments = segmentsFrom(json["num_segments"_L1]);
    return message;
}

bool hasMedia(const QJsonObject &listed)
{
    return Json::integer(listed["num_media"_L1]).value_or(0) > 0;
}

QUrl pageOf(const QString &list, const QString &link)
{
    const QUrl page(link, QUrl::StrictMode);
    return page.isValid() && page.path().contains(list) ? page : QUrl();
}

QList<MediaSeen> mediaFrom(const QJsonArray &media, const QUrl &server)
{
    QList<MediaSeen> seen;
    for (const QJsonValue &json : media) {
        QString uri = Json::text(json["uri"_L1]);
        if (uri.endsWith(".json"_L1)) // with it the resource is its description, without it the file
            uri.chop(5);
        const QUrl url = server.resolved(QUrl(uri, QUrl::StrictMode));
        if (!uri.isEmpty() && isWeb(url))
            seen.append({url, Json::text(json["content_type"_L1])});
    }
    return seen;
}

std::optional<MessageSeen> loggedFrom(const QJsonObject &json, const QString &ownAddress)
{
    if (!isOwn(json, ownAddress) || !isOurs(addressFrom(json["from"_L1]), ownAddress))
        return {};
    MessageSeen message = ownMessageFrom(json, u"id"_s);
    message.segments = segmentsFrom(json["number_of_segments"_L1]);
    return message;
}

QList<MessageSeen> unlisted(QList<MessageSeen> logged, const QList<MessageSeen> &listed)
{
    constexpr qint64 Near = 120; // seconds

    QStringList listedIds;
    for (const MessageSeen &message : listed)
        listedIds.append(message.remoteId);

    QList<MessageSeen> onlyListed = listed;
    erase_if(onlyListed, [&logged](const MessageSeen &message) {
        return std::ranges::find(logged, message.remoteId, &MessageSeen::remoteId) != logged.end();
    });
    erase_if(logged, [&](const MessageSeen &message) {
        if (listedIds.contains(message.remoteId))
            return true;
        const auto twin = std::ranges::find_if(onlyListed, [&message](const MessageSeen &other) {
            return other.recipients == message.recipients &&
                   std::abs(other.sentAt.secsTo(message.sentAt)) <= Near;
        });
        if (twin == onlyListed.end())
            return false;
        onlyListed.erase(twin); // one stands for one
        return true;
    });
    return logged;
}

std::optional<DeliveryReported> reportFrom(const QJsonObject &json)
{
    const auto state = stateFrom(json);
    if (!state)
        return {};

    DeliveryReported report;
    report.remoteId = usableId(json["id"_L1]);
    report.state = *state;
    report.isFinal = isSettled(json, *state);
    if (report.state == Delivery::Failed)
        report.problem = problemFrom(json);
    return report;
}

std::optional<Sender> senderFrom(const QJsonObject &json)
{
    QStringList capabilities;
    const QJsonArray list = Json::list(json["capabilities"_L1]);
    for (const QJsonValue &capability : list)
        capabilities.append(Json::text(capability).toLower());

    Sender sender;
    sender.address = addressFrom(json["number"_L1]);
    sender.name = Json::text(json["name"_L1]);
    sender.sendsMedia = capabilities.contains(u"mms"_s);
    sender.receives = !Json::text(json["message_handler"_L1]).isEmpty() ||
                      !Json::text(json["messaging_handler_resource_id"_L1]).isEmpty();
    if (sender.address.isEmpty() || !(sender.sendsMedia || capabilities.contains(u"sms"_s)))
        return {};
    return sender;
}

} // namespace Parlance::SignalWire
