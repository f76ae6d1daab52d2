// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/voluble/volublereading.h"

#include "backends/http/json.h"
#include "backends/polling/refusalwords.h"

#include <QHash>

namespace Parlance::Voluble {

using namespace Qt::StringLiterals;

namespace {

/// The server answers 500 to the client's mistakes, too. With one of these titles nothing has happened.
const QHash<QString, Error::Reason> &mistakes()
{
    static const QHash<QString, Error::Reason> mistakes{
        {u"ResourceNotFoundError"_s, Error::BadRecipient},
        {u"TypeError"_s, Error::Unspecified},
        {u"SyntaxError"_s, Error::Unspecified},
        {u"DatabaseError"_s, Error::Unspecified},
        {u"InvalidParameterValueError"_s, Error::Unspecified},
    };
    return mistakes;
}

Error::Reason reasonFor(const QString &title, const QString &words)
{
    if (words.contains("too long"_L1))
        return Error::TextTooLong;
    if (words.startsWith("Incorrect string value"_L1)) // a database without letters of four bytes
        return Error::BadText;
    if (words.startsWith("Servicechain"_L1))
        return Error::BadSettings;
    return mistakes().value(title);
}

/// The server answers 401 to its own troubles, too: it fetches the keys that it checks tokens with.
const QStringList &faults()
{
    static const QStringList faults{u"Error"_s, u"JOSEError"_s, u"JWKSTimeout"_s};
    return faults;
}

} // namespace

Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething)
{
    Error error = Polling::refusalInWords(reply, body, changesSomething);
    const QString title = Json::text(Json::list(body["errors"_L1]).at(0)["title"_L1]);
    const QString words = Polling::refusalWords(body, reply.body);
    if (!title.isEmpty())
        error.code = title;

    if (reply.status == 500 && changesSomething && mistakes().contains(title)) {
        error.kind = Error::Refused;
        error.reason = reasonFor(title, words);
    } else if (reply.status == 401 && faults().contains(title)) {
        error.kind = Error::Unreachable; // it did not get to looking at the token
        error.reason = Error::ServiceTrouble;
    } else if (reply.status == 403 && words.contains("requested resource"_L1)) {
        error.fields = {{u"organization"_s, error.reason, error.code, words}};
    } else if (reply.status == 403) {
        error.reason = Error::ScopeMissing;
        error.detail += changesSomething ? u" (message:send)"_s : u" (message:read, contact:view)"_s;
    } else if (reply.status == 404 && body.isNull()) {
        error.detail = u"the server has no such path: is the organization set, and the right one?"_s;
    }
    return error;
}

std::optional<Error> refusalIn(const QJsonDocument &answer, bool changesSomething)
{
    const QString status = Json::text(answer["status"_L1]);
    const bool isFault = status == "error"_L1;
    if (answer.object().contains("id"_L1) || answer["data"_L1].toObject().contains("attributes"_L1) ||
        (status != "fail"_L1 && !isFault))
        return {};
    const bool mayPass = isFault && !changesSomething;
    QString words = Polling::refusalWords(answer, {});
    if (words.isEmpty()) // a failure is told by field
        words = Polling::refusalWords(QJsonDocument(QJsonObject{{u"errors"_s, answer["data"_L1]}}), {});
    return Error{mayPass ? Error::Unreachable : Error::Refused,
                 isFault ? Error::ServiceTrouble : Error::Unspecified, status, words};
}

} // namespace Parlance::Voluble
