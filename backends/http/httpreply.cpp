// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/httpreply.h"

#include "backends/http/json.h"
#include "backends/http/retryafter.h"

#include <QCoroFuture>
#include <QJsonParseError>
#include <QtConcurrent>

#include <tuple>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// Qt itself stops at 1024 levels, by recursion.
bool nestsTooDeep(QByteArrayView json)
{
    constexpr int Deepest = 64;

    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '"':
            inString = !inString;
            break;
        case '\\':
            if (inString)
                ++i;
            break;
        case '[':
        case '{':
            if (!inString && ++depth > Deepest)
                return true;
            break;
        case ']':
        case '}':
            if (!inString)
                --depth;
            break;
        }
    }
    return false;
}

/// Qt rounds whole numbers beyond 64 bits, and an id must not be rounded: they become texts.
QByteArray withLongNumbersQuoted(const QByteArray &json)
{
    constexpr qsizetype AlwaysFits = 18; // digits
    constexpr QByteArrayView Digits("0123456789");
    constexpr QByteArrayView Parts("0123456789+-.eE");

    QByteArray exact;
    qsizetype copied = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            inString = !inString;
        else if (inString)
            i += c == '\\' ? 1 : 0;
        else if (c == '-' || Digits.contains(c)) {
            qsizetype end = i + 1;
            bool isWhole = true;
            for (; end < json.size() && Parts.contains(json[end]); ++end)
                isWhole = isWhole && Digits.contains(json[end]);
            bool fits = true;
            if (isWhole && end - i > AlwaysFits)
                std::ignore = json.mid(i, end - i).toLongLong(&fits);
            if (!fits) {
                exact += json.mid(copied, i - copied) + '"' + json.mid(i, end - i) + '"';
                copied = end;
            }
            i = end - 1;
        }
    }
    return copied == 0 ? json : exact + json.mid(copied);
}

/// Null if \p body is not one whole JSON document of bearable depth.
QJsonDocument parse(const QByteArray &body)
{
    constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

    const QByteArray text = body.startsWith(ByteOrderMark) ? body.mid(ByteOrderMark.size()) : body;
    return nestsTooDeep(text) ? QJsonDocument() : QJsonDocument::fromJson(withLongNumbersQuoted(text));
}

/// What can be told about an answer without telling what it says: that may be somebody's text.
QString outline(const HttpReply &reply)
{
    const auto shortened = [](const QString &text) { return cleaned(text.left(80)); };
    const QString type = shortened(QString::fromLatin1(reply.header("content-type")));
    return u"HTTP %1%2, %3 bytes%4%5"_s.arg(
        QString::number(reply.status), reply.phrase.isEmpty() ? QString() : u' ' + shortened(reply.phrase),
        QString::number(reply.body.size()), type.isEmpty() ? QString() : " of "_L1 + type,
        reply.isComplete ? QString() : u", cut"_s);
}

/// Why a request with a status that is not told apart by errorFrom() was refused.
Error::Reason refusal(int status)
{
    switch (status) {
    case 402:
        return Error::NoCredit;
    case 403:
        return Error::NotPermitted;
    case 404:
    case 410:
        return Error::NotFound;
    case 405:
        return Error::NotTheService;
    case 413:
        return Error::TextTooLong;
    default:
        return Error::Unspecified;
    }
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpReply::isJson() const
{
    const QByteArray type = header("content-type").split(';').constFirst().trimmed().toLower();
    return type == "application/json" || type == "text/json" || type.endsWith("+json");
}

QDateTime HttpReply::serverTime() const
{
    return timeFrom(QString::fromLatin1(header("date")));
}

QCoro::Task<Result<QJsonDocument>> HttpReply::json() const
{
    constexpr qsizetype Large = 32 * 1024;

    const Error unreadable{Error::Unanswered, isJson() ? Error::ServiceTrouble : Error::NotTheService,
                           QString::number(status), outline(*this)};
    if (!isComplete)
        co_return fail(unreadable);

    QJsonDocument document;
    if (body.size() > Large) {
        const QFuture<QJsonDocument> parsing = QtConcurrent::run(parse, body);
        document = co_await parsing;
    } else {
        document = parse(body);
    }
    if (document.isNull())
        co_return fail(unreadable);
    co_return document;
}

Error errorFrom(const HttpReply &reply, bool changesSomething)
{
    const int status = reply.status;
    Error error{Error::Refused, Error::Unspecified, QString::number(status), outline(reply)};
    const auto perhaps = [&error, changesSomething](Error::Reason reason) {
        error.kind = changesSomething ? Error::Unanswered : Error::Unreachable;
        error.reason = reason;
        return error;
    };
    const QDateTime serverTime = reply.serverTime();
    error.retryAfter = retryAfter(reply.header("retry-after"),
                                  serverTime.isValid() ? serverTime : QDateTime::currentDateTimeUtc());

    if (status < 300) // asked about no failure at all, or about one that HTTP does not know
        return perhaps(Error::NotTheService);
    if (status < 400) {
        error.reason = Error::ServerMoved;
        return error;
    }
    if (status == 401) {
        error.kind = Error::Unauthorised;
        error.reason = Error::SignInNeeded;
        return error;
    }
    if (status == 408 || status == 425 || status == 429 || (status == 503 && error.retryAfter)) {
        error.kind = Error::Busy;
        error.reason = status == 408 ? Error::TimedOut : Error::Overloaded;
        return error;
    }
    if (status == 409 || status >= 500)
        return perhaps(Error::ServiceTrouble);
    error.reason = refusal(status);
    return error;
}

} // namespace Parlance
