// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/msgboxx/msgboxxreading.h"

#include "backends/address.h"
#include "backends/http/json.h"
#include "backends/polling/polledbackend.h"
#include "backends/polling/reading.h"

#include <QHash>

#include <algorithm>

namespace Parlance::MsgBoxx {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto BroadcastPrefix = "broadcast:"_L1;
constexpr auto LongestPending = 30min;

/// A number with or without its plus.
QString addressFrom(const QJsonValue &value)
{
    QString number = Json::text(value).trimmed();
    if (!number.startsWith(u'+') && !number.startsWith("00"_L1))
        number.prepend(u'+');
    return Address::canonical(number).value_or(QString());
}

/// Whether \p value is one of the words for coming in (true) or going out (false).
std::optional<bool> directionFrom(const QJsonValue &value)
{
    static const QStringList in{u"in"_s, u"inbound"_s, u"incoming"_s, u"received"_s};
    static const QStringList out{u"out"_s, u"outbound"_s, u"outgoing"_s, u"sent"_s};
    const QString word = Json::text(value).trimmed().toLower();
    if (in.contains(word))
        return true;
    return out.contains(word) ? std::optional(false) : std::nullopt;
}

bool belongsTo(const QJsonObject &json, const QString &apiAccount)
{
    const QString owner = Json::text(json["apiaccountid"_L1]);
    return owner.isEmpty() || owner.compare(apiAccount, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Page> listFrom(const QJsonDocument &answer)
{
    if (answer.isArray())
        return Page{Json::list(Json::lowered(answer.array())), answer.array().size()};
    const QJsonObject json = Json::lowered(answer.object()).toObject();
    const QJsonValue items = json["items"_L1];
    if (items.isArray() || items.isObject() || items.isNull())
        return Page{Json::list(items), Json::integer(json["paging"_L1]["recordcount"_L1]).value_or(0)};
    const auto ids = {"apiaccountid"_L1, "inboxid"_L1,   "contactid"_L1,
                      "templateid"_L1,   "messageid"_L1, "broadcastid"_L1};
    const bool isThing =
        std::ranges::any_of(ids, [&json](QLatin1StringView id) { return json.contains(id); });
    return isThing ? std::optional(Page{{json}, 1}) : std::nullopt;
}

ApiAccount accountFrom(const QJsonObject &json)
{
    return {Json::text(json["apiaccountid"_L1]), addressFrom(json["phonenumber"_L1]),
            Json::text(json["name"_L1])};
}

bool Contact::hasOptedOut() const
{
    static const QStringList stops{u"unsubscribed"_s, u"optedout"_s, u"optout"_s,
                                   u"blocked"_s,      u"stopped"_s,  u"stop"_s};
    QString word = status.toLower();
    word.removeIf([](QChar c) { return !c.isLetter(); });
    return stops.contains(word);
}

std::optional<Contact> contactFrom(const QJsonObject &json, const QString &apiAccount)
{
    Contact contact{.id = Json::text(json["contactid"_L1]), .address = addressFrom(json["mobilenumber"_L1])};
    if (contact.id.isEmpty() || !belongsTo(json, apiAccount))
        return {};
    if (contact.address.isEmpty())
        contact.address = contact.id;
    contact.name = Json::text(json["name"_L1]).trimmed();
    contact.status = Json::text(json["status"_L1]).trimmed();
    return contact;
}

std::optional<MessageTemplate> templateFrom(const QJsonObject &json, const QString &apiAccount)
{
    const MessageTemplate text{Json::text(json["templateid"_L1]), Json::text(json["name"_L1]),
                               Json::text(json["templatetext"_L1])};
    const bool isApproved = Json::text(json["status"_L1]).toLower() == "approved"_L1;
    if (!isApproved || text.id.isEmpty() || text.text.isEmpty() || !belongsTo(json, apiAccount))
        return {};
    return text;
}

bool isSame(const QString &a, const QString &b)
{
    const auto plain = [](QString text) {
        text.replace("\r\n"_L1, "\n"_L1);
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        return text;
    };
    return plain(a) == plain(b);
}

QDateTime timeFrom(const QJsonObject &message)
{
    return Json::instant(message["datetime"_L1]);
}

std::optional<Delivery::State> stateFrom(const QJsonObject &message)
{
    static const QHash<QString, Delivery::State> states{
        {u"sent"_s, Delivery::Sent},          {u"delivered"_s, Delivery::Delivered},
        {u"read"_s, Delivery::Read},          {u"failed"_s, Delivery::Failed},
        {u"error"_s, Delivery::Failed},       {u"rejected"_s, Delivery::Failed},
        {u"undelivered"_s, Delivery::Failed}, {u"expired"_s, Delivery::Failed},
        {u"blocked"_s, Delivery::Failed},
    };
    auto state = states.value(Json::text(message["status"_L1]).toLower(), Delivery::Cancelled);
    const auto raise = [&](QLatin1StringView flag, Delivery::State to) {
        if (Json::flag(message[flag]).value_or(false))
            state = std::max(state, to);
    };
    raise("issent"_L1, Delivery::Sent);
    raise("isdelivered"_L1, Delivery::Delivered);
    raise("isread"_L1, Delivery::Read);
    return state == Delivery::Cancelled ? std::nullopt : std::optional(state);
}

bool isOverdue(const QJsonObject &message, const QDateTime &now)
{
    const QString status = Json::text(message["status"_L1]).toLower();
    const bool waits = status == "pending"_L1 || (status.isEmpty() && message.contains("broadcastid"_L1));
    const QDateTime time = timeFrom(message);
    return waits && !stateFrom(message) && time.isValid() && time + LongestPending < now;
}

bool isIncoming(const QJsonObject &message, const ApiAccount &own, const Contact &contact, bool isOurs,
                bool otherwise)
{
    if (const auto direction = directionFrom(message["direction"_L1]))
        return *direction;
    for (const auto mark : {"inbound"_L1, "isinbound"_L1, "incoming"_L1}) {
        if (const auto flag = Json::flag(message[mark]))
            return *flag;
    }
    if (const auto type = directionFrom(message["type"_L1]))
        return *type;
    const QString writer = addressFrom(message["from"_L1]);
    if (!writer.isEmpty() && (writer == own.number || writer == contact.address))
        return writer != own.number;
    if (isOurs)
        return false;
    const QString status = Json::text(message["status"_L1]).toLower();
    return status == "received"_L1 || status == "unread"_L1 || otherwise;
}

QString remoteIdFrom(const QJsonObject &message)
{
    if (const QString id = Polling::usableId(message["messageid"_L1]); !id.isEmpty())
        return id;
    return Polling::lastingId(message, {"contactid"_L1, "message"_L1, "datetime"_L1});
}

bool isMessage(const QJsonObject &json, const QString &apiAccount)
{
    const bool hasAny =
        json.contains("messageid"_L1) || json.contains("contactid"_L1) || json.contains("message"_L1);
    return hasAny && belongsTo(json, apiAccount);
}

MessageSeen messageFrom(const QJsonObject &message, const QString &conversation, bool incoming)
{
    MessageSeen seen;
    seen.conversation = conversation;
    seen.remoteId = remoteIdFrom(message);
    seen.sentAt = timeFrom(message);
    if (incoming || message["message"_L1].isString())
        seen.body = Polling::told(Json::text(message["message"_L1]));
    if (incoming) {
        seen.sender = conversation;
        return seen;
    }
    seen.recipients = QStringList{conversation};
    seen.state = stateFrom(message).value_or(Delivery::Sent);
    if (seen.state == Delivery::Failed)
        seen.problem = problemFrom(message);
    return seen;
}

std::optional<QString> broadcastFrom(const QString &remoteId)
{
    return remoteId.startsWith(BroadcastPrefix) ? std::optional(remoteId.mid(BroadcastPrefix.size()))
                                                : std::nullopt;
}

std::optional<MessageSeen> broadcastSeen(const QJsonObject &json, const QString &conversation,
                                         const QDateTime &since, const QStringList &texts)
{
    const QString id = Polling::usableId(json["broadcastid"_L1]);
    const QString text = Json::text(json["message"_L1]);
    const QDateTime time = timeFrom(json);
    const bool hasMessage = !Polling::usableId(json["messageid"_L1]).isEmpty(); // then that is listed
    const bool isOld = time.isValid() && time < since;
    const bool isWanted =
        text.isEmpty() ? time.isValid()
                       : std::ranges::any_of(texts, [&](const QString &one) { return isSame(text, one); });
    if (id.isEmpty() || hasMessage || isOld || !isWanted)
        return {};
    MessageSeen seen = messageFrom(json, conversation, false);
    seen.remoteId = BroadcastPrefix + id;
    return seen;
}

std::optional<Receipt> receiptFrom(const QJsonObject &answer, const OutgoingMessage &offered)
{
    const QList<QLatin1StringView> ids{"apiaccountid"_L1, "contactid"_L1, "messageid"_L1, "broadcastid"_L1};
    const QList<QLatin1StringView> words{"message"_L1, "status"_L1, "datetime"_L1};

    const QString id = Polling::usableId(answer[offered.usedTemplate ? "broadcastid"_L1 : "messageid"_L1]);
    const bool namesAny =
        std::ranges::any_of(ids, [&](QLatin1StringView key) { return answer.contains(key); });
    if (id.isEmpty() && !(namesAny && Polling::hasSeveral(answer, ids + words))) // an error has words, too
        return {};

    Receipt receipt;
    receipt.remoteId = offered.usedTemplate && !id.isEmpty() ? BroadcastPrefix + id : id;
    receipt.state = stateFrom(answer).value_or(Delivery::Sent); // pending is taken, too
    receipt.isFinal = receipt.state == Delivery::Failed || receipt.state == Delivery::Read;
    if (receipt.state == Delivery::Failed)
        receipt.problem = problemFrom(answer);
    const QString body = Json::text(answer["message"_L1]);
    // an answer without a usable id is not to be believed in its text either: by that it is found again
    if (!id.isEmpty() && answer["message"_L1].isString() && !body.isEmpty() && !isSame(body, offered.body))
        receipt.body = body;
    return receipt;
}

std::optional<Polling::Token> tokenFrom(const QJsonObject &answer, const QDateTime &now)
{
    constexpr std::chrono::seconds Unknown = 30min;

    const QString token = Json::text(answer["access_token"_L1]);
    if (token.isEmpty() || std::ranges::any_of(token, [](QChar c) { return c <= u' ' || c > u'~'; }))
        return {};
    std::chrono::seconds life = Unknown;
    for (const QDateTime &end :
         {Json::instant(answer["expires_at"_L1]), Json::instant(Polling::claimsOf(token)["exp"_L1])}) {
        if (!end.isValid() || end <= now) // nobody gives a token that has ended: it is in other words
            continue;
        life = std::min<std::chrono::seconds>(std::chrono::seconds(now.secsTo(end)), 24h);
        break;
    }
    return Polling::Token{token.toLatin1(), life};
}

} // namespace Parlance::MsgBoxx
