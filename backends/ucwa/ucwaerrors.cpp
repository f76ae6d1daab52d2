// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwaerrors.h"

#include "backends/http/json.h"

#include <QHash>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestReason = 64 * 1024;
constexpr qsizetype LongestMessage = 1000;

Reason made(const QString &code, const QString &subcode, const QString &message, const QString &diagnostics)
{
    Reason reason{code.toLower(), subcode.toLower(), cleaned(message.left(LongestMessage)), code};
    if (!subcode.isEmpty())
        reason.detail += u'/' + subcode;
    if (!diagnostics.isEmpty())
        reason.detail += u" ("_s + diagnostics.left(LongestMessage) + u')';
    if (!reason.message.isEmpty())
        reason.detail += u": "_s + reason.message;
    return reason;
}

Reason reasonFromXml(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "reason"_L1)
        return {};
    QHash<QString, QString> texts;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == "code"_L1 || name == "subcode"_L1 || name == "message"_L1)
            texts.insert(name, xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
        else
            xml.skipCurrentElement();
    }
    return made(texts.value(u"code"_s), texts.value(u"subcode"_s), texts.value(u"message"_s), {});
}

struct Known
{
    QLatin1StringView subcode;
    Error::Reason reason;
};

/// Subcodes that mean the same wherever they stand.
constexpr Known Everywhere[]{
    {"useragentnotallowed"_L1, Error::ClientRefused},
    {"mobileapplicationnolongerallowed"_L1, Error::ClientRefused},
    {"toomanyapplications"_L1, Error::TooManyPlaces},
    {"limitexceeded"_L1, Error::LimitReached},
    {"toomanyconversations"_L1, Error::LimitReached},
    {"entitytoolarge"_L1, Error::TextTooLong},
};

/// Why somebody was not reached, by code/subcode, then by code alone.
const QHash<QString, Error::Reason> &refusals()
{
    static const QHash<QString, Error::Reason> refusals{
        {u"remotefailure/declined"_s, Error::Declined},
        {u"remotefailure/busy"_s, Error::RecipientBusy},
        {u"remotefailure/donotdisturb"_s, Error::RecipientBusy},
        {u"remotefailure/timeout"_s, Error::NoAnswer},
        {u"remotefailure/temporarilyunavailable"_s, Error::NoAnswer},
        {u"remotefailure/notallowed"_s, Error::NotPermitted},
        {u"localfailure/timeout"_s, Error::NoAnswer},
        {u"notfound"_s, Error::BadRecipient},
        {u"forbidden"_s, Error::NotPermitted},
        {u"entitytoolarge"_s, Error::TextTooLong},
        {u"servicefailure"_s, Error::ServiceTrouble},
        {u"timeout"_s, Error::NoAnswer},
    };
    return refusals;
}

} // namespace

Reason reasonFrom(const Resource &json)
{
    const QJsonObject info = json.json()["debugInfo"_L1].toObject();
    QStringList diagnostics;
    for (auto it = info.begin(); it != info.end() && diagnostics.size() < 4; ++it)
        diagnostics << it.key() + u' ' + Json::text(it.value());
    return made(json.text("code"_L1), json.text("subcode"_L1), json.text("message"_L1),
                diagnostics.join(", "_L1));
}

Reason reasonFrom(const HttpReply &reply)
{
    QByteArray body = reply.body.left(LargestReason);
    if (body.startsWith("\xef\xbb\xbf"))
        body.remove(0, 3);
    body = body.trimmed();
    if (body.startsWith('{'))
        return reasonFrom(Resource(QJsonDocument::fromJson(body).object()));
    return body.startsWith('<') ? reasonFromXml(body) : Reason();
}

Error failureFrom(const HttpReply &reply, bool changesSomething)
{
    Error error = Parlance::errorFrom(reply, changesSomething);
    const Reason reason = reasonFrom(reply);
    if (reason.code.isEmpty())
        return error;
    error.detail = reason.detail;
    for (const auto &[subcode, meaning] : Everywhere) {
        if (reason.is(subcode) && error.kind != Error::Busy) {
            error.kind = Error::Refused;
            error.reason = meaning;
        }
    }
    return error;
}

QString logged(const QString &code)
{
    constexpr qsizetype Longest = 60;
    static const QString signs = u"_-./"_s;
    const bool isCode = code.size() <= Longest && std::ranges::all_of(code, [](QChar c) {
                            return (c.unicode() < 0x80 && c.isLetterOrNumber()) || signs.contains(c);
                        });
    return isCode ? code : u"?"_s;
}

Error refusalFrom(const Reason &reason)
{
    const auto &known = refusals();
    const auto byCode = known.value(reason.code, Error::RecipientUnreachable);
    return {Error::Refused, known.value(reason.code + u'/' + reason.subcode, byCode),
            reason.subcode.isEmpty() || reason.is("none"_L1) ? reason.code : reason.subcode, reason.detail};
}

} // namespace Parlance::Ucwa
