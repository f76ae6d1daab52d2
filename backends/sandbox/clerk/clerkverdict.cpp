// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/clerk/clerkverdict.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static constexpr int MaxLimit = 50;
static constexpr int MaxClerkCharacters = 1600;

static bool isWeb(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

static bool areTexts(const QJsonArray &list)
{
    return std::all_of(list.begin(), list.end(), [](const QJsonValue &item) { return item.isString(); });
}

ClerkVerdict clerkVerdict(const QJsonObject &request)
{
    ClerkVerdict verdict;
    const auto check = [&](const QString &field, bool required, const auto &fits, const QString &must) {
        if (!request.contains(field)) {
            if (required)
                verdict.complaints << field + u" is required"_s;
        } else if (!fits(request[field])) {
            verdict.complaints << field + u" must be "_s + must;
        }
    };
    const auto isText = [](const QJsonValue &value) { return value.isString(); };
    const auto isList = [](const QJsonValue &value) { return value.isArray() && areTexts(value.toArray()); };
    const auto isNumber = [](const QJsonValue &value) { return value.isDouble(); };

    check(u"sender"_s, true, isText, u"a string"_s);
    check(u"recipients"_s, true, isList, u"an array of strings"_s);
    check(u"body"_s, true, isText, u"a string"_s);
    check(u"mediaUrls"_s, true, isList, u"an array of strings"_s);
    check(u"sentByName"_s, false, isText, u"a string"_s);
    check(u"templateId"_s, false, isNumber, u"a number"_s);

    static const QStringList known{u"sender"_s,    u"recipients"_s, u"body"_s,
                                   u"mediaUrls"_s, u"sentByName"_s, u"templateId"_s};
    const QStringList fields = request.keys();
    for (const QString &field : fields) {
        if (!known.contains(field))
            verdict.remarks << u"unknown field "_s + field;
    }
    const QJsonArray media = request[u"mediaUrls"_s].toArray();
    if (request[u"recipients"_s].toArray().size() > 1)
        verdict.remarks << u"several recipients: group or fan-out is not told"_s;
    if (request[u"body"_s] == QString(u""_s) && media.isEmpty())
        verdict.remarks << u"neither text nor media"_s;
    if (request[u"body"_s].toString().size() > MaxClerkCharacters)
        verdict.remarks << u"more than 1600 characters"_s;
    if (!std::all_of(media.begin(), media.end(), isWeb))
        verdict.remarks << u"media that nobody can fetch"_s;
    return verdict;
}

ClerkVerdict clerkVerdict(const Request &request, const QStringList &known)
{
    ClerkVerdict verdict;
    for (const QString &name : {u"start"_s, u"end"_s}) {
        const auto value = request.parameter(name);
        if (value && known.contains(name) && !QDateTime::fromString(*value, Qt::ISODateWithMs).isValid())
            verdict.complaints << name + u" must be a date-time"_s;
    }
    for (const QString &name : {u"limit"_s, u"page"_s}) {
        const auto value = request.parameter(name);
        bool isNumber = false;
        const int number = value.value_or(QString()).toInt(&isNumber);
        if (!value || !known.contains(name))
            continue;
        if (!isNumber || number < 0)
            verdict.complaints << name + u" must be a number"_s;
        else if (name == "limit"_L1 && (number > MaxLimit || number == 0))
            verdict.complaints << u"limit must be from 1 to 50"_s;
    }
    const auto items = QUrlQuery(request.query).queryItems();
    for (const auto &[name, value] : items) {
        if (!known.contains(name))
            verdict.remarks << u"unknown parameter "_s + name;
    }
    return verdict;
}

} // namespace Parlance::Sandbox
