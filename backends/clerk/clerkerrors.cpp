// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/clerk/clerkreading.h"

#include "backends/http/json.h"
#include "backends/polling/carriercodes.h"
#include "backends/polling/refusalwords.h"

#include <QRegularExpression>

namespace Parlance::Clerk {

using namespace Qt::StringLiterals;
using namespace Polling;

Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething)
{
    // No form is published: these are the ones that others have met.
    const QString words =
        refusalWords(body, reply.body, {u"message"_s, u"error"_s, u"errors"_s, u"detail"_s, u"code"_s});
    static const QRegularExpression limit(u"\\b(limits?|quota|segments?|plan)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);

    Error error = errorFrom(reply, changesSomething);
    if (!words.isEmpty())
        error.detail = words;
    if (reply.status == 405 && reply.isJson())
        error.reason = Error::Unspecified; // it is the service, which does not offer this
    if (error.reason == Error::NotPermitted && limit.match(words).hasMatch())
        error.reason = Error::LimitReached; // the plan has so many segments a month
    return error;
}

std::optional<Error> problemFrom(const QJsonObject &message)
{
    const bool isFailed = stateFrom(message) == Delivery::Failed;
    const qint64 code = Json::integer(message["errorCode"_L1]).value_or(0);
    const QJsonObject said{{u"error"_s, message["error"_L1]}};
    const QString words = refusalWords(QJsonDocument(said), {}, {u"error"_s, u"message"_s});
    if (!isFailed && words.isEmpty())
        return {};

    Error error{Error::Refused, Error::Warning, Json::text(message["status"_L1]), words};
    if (code != 0)
        error.code = QString::number(code);
    if (isFailed)
        error.reason = carrierReason(error.code);
    return error;
}

} // namespace Parlance::Clerk
