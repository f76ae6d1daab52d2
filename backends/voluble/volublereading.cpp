// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/voluble/volublereading.h"

#include "backends/http/json.h"
#include "backends/polling/polledbackend.h"
#include "backends/polling/reading.h"

namespace Parlance::Voluble {

using namespace Qt::StringLiterals;

namespace {

/// The members of a resource beside its id; anything else as it is.
QJsonObject flattened(const QJsonObject &thing)
{
    if (!thing["attributes"_L1].isObject() && !thing["relationships"_L1].isObject())
        return thing;
    QJsonObject flat = thing["relationships"_L1].toObject(); // all that a user has
    const QJsonObject attributes = thing["attributes"_L1].toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        flat.insert(it.key(), it.value());
    flat.insert("id"_L1, thing["id"_L1]);
    return flat;
}

} // namespace

QJsonObject thingFrom(const QJsonDocument &answer)
{
    const QJsonObject whole = answer.object();
    const QJsonObject data = whole["data"_L1].toObject();
    const bool isWrapped = data.contains("attributes"_L1) || (!data.isEmpty() && !whole.contains("id"_L1));
    return flattened(isWrapped ? data : whole);
}

std::optional<QList<QJsonObject>> thingsFrom(const QJsonDocument &answer)
{
    const QJsonValue data = answer.isArray() ? QJsonValue(answer.array()) : answer["data"_L1];
    if (!data.isArray() && !data.isObject())
        return {};
    QList<QJsonObject> things;
    const QJsonArray list = Json::list(data);
    for (const QJsonValue &thing : list) {
        if (thing.isObject())
            things.append(flattened(thing.toObject()));
    }
    return things;
}

QString idFrom(const QJsonValue &value)
{
    const QJsonValue data = value["data"_L1];
    if (data.isObject())
        return Polling::usableId(data["id"_L1]);
    return Polling::usableId(value.isObject() ? value["id"_L1] : value);
}

std::optional<Delivery::State> stateFrom(const QJsonObject &message)
{
    static const QHash<QString, Delivery::State> states{
        {u"MSG_DELIVERED_SERVICE"_s, Delivery::Sent},
        {u"MSG_DELIVERED_USER"_s, Delivery::Delivered},
        {u"MSG_READ"_s, Delivery::Read},
        {u"MSG_REPLIED"_s, Delivery::Read},
        {u"MSG_FAILED"_s, Delivery::Failed},
    };
    return Polling::meaningOf(Json::text(message["message_state"_L1]), states);
}

std::optional<Error> problemFrom(const QJsonObject &message)
{
    if (stateFrom(message) != Delivery::Failed)
        return {};
    return Error{Error::Refused, Error::Unspecified, u"MSG_FAILED"_s,
                 u"no service of the servicechain could send it"_s};
}

bool isOwn(const QJsonObject &message, bool otherwise)
{
    const QString direction = Json::text(message["direction"_L1]);
    if (direction == "INBOUND"_L1 || direction == "OUTBOUND"_L1)
        return direction == "OUTBOUND"_L1;
    const QString state = Json::text(message["message_state"_L1]);
    return state.startsWith("MSG_"_L1) ? state != "MSG_ARRIVED"_L1 : otherwise;
}

MessageSeen messageFrom(const QJsonObject &message, bool own, const Contacts &contacts)
{
    MessageSeen seen;
    seen.remoteId = idFrom(message["id"_L1]);
    if (seen.remoteId.isEmpty())
        seen.remoteId =
            Polling::lastingId(message, {"contact"_L1, "body"_L1, "direction"_L1, "is_reply_to"_L1});
    seen.conversation = contacts.address(idFrom(message["contact"_L1]));
    if (own) {
        seen.recipients = QStringList{seen.conversation};
        seen.state = stateFrom(message).value_or(Delivery::Sent);
        seen.problem = problemFrom(message);
    } else {
        seen.sender = seen.conversation;
    }
    const QString body = Json::text(message["body"_L1]);
    seen.body = own ? body : Polling::told(body);
    seen.sentAt = Json::instant(message["sent_time"_L1]);
    seen.replyTo = idFrom(message["is_reply_to"_L1]);
    return seen;
}

Receipt receiptFrom(const QJsonObject &message, const OutgoingMessage &offered)
{
    Receipt receipt;
    receipt.remoteId = idFrom(message["id"_L1]);
    receipt.state = stateFrom(message).value_or(Delivery::Sent); // pending is taken, too
    receipt.problem = problemFrom(message);
    const QString body = Json::text(message["body"_L1]);
    if (message["body"_L1].isString() && !body.isEmpty() && body != offered.body)
        receipt.body = body;
    return receipt;
}

} // namespace Parlance::Voluble
