// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/msgboxx/msgboxxreading.h"

#include "backends/http/json.h"
#include "backends/polling/refusalwords.h"

#include <QHash>

namespace Parlance::MsgBoxx {

using namespace Qt::StringLiterals;

/// Our name for a field of theirs; empty: it is none that the user fills in.
static QString fieldFrom(const QString &name)
{
    static const QHash<QString, QString> fields{{u"message"_s, u"text"_s},
                                                {u"contactid"_s, u"to"_s},
                                                {u"mobilenumber"_s, u"to"_s},
                                                {u"apiaccountid"_s, u"apiaccount"_s}};
    return fields.value(name);
}

Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething)
{
    // ASP.NET's form is likely and not certain
    static const QStringList words{u"errors"_s, u"detail"_s, u"title"_s, u"message"_s, u"error_description"_s,
                                   u"error"_s};

    Error error = errorFrom(reply, changesSomething);
    if (reply.status == 409) {
        error.kind = Error::Refused;
        error.reason = Error::Unspecified;
    }
    const QJsonObject json = Json::lowered(body.object()).toObject();
    const QJsonDocument read = body.isArray() ? body : QJsonDocument(json);
    const QString said = Polling::refusalWords(body.isNull() ? body : read, reply.body, words);
    if (!said.isEmpty())
        error.detail = said;
    const QJsonObject fields = json["errors"_L1].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonValue first = it->isArray() ? it->toArray().first() : *it;
        error.fields.append({fieldFrom(it.key()), Error::Unspecified, {}, Json::text(first)});
    }
    return error;
}

Error problemFrom(const QJsonObject &message)
{
    static const QStringList unreachable{u"undelivered"_s, u"expired"_s};
    const QString status = Json::text(message["status"_L1]);
    const bool isUnreachable = unreachable.contains(status.toLower());
    return {Error::Refused, isUnreachable ? Error::RecipientUnreachable : Error::Unspecified, status,
            u"the service says that the message was not delivered"_s};
}

} // namespace Parlance::MsgBoxx
