// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/http.h"

#include <QJsonDocument>
#include <QLocale>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {302, "Found"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {409, "Conflict"},
        {410, "Gone"},
        {412, "Precondition Failed"},
        {413, "Request Entity Too Large"},
        {415, "Unsupported Media Type"},
        {422, "Unprocessable Entity"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    return reasons.value(status, "Status");
}

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(offset.count());
}

QString Request::target() const
{
    return query.isEmpty() ? path : path + u'?' + query;
}

QByteArray Request::header(const QByteArray &name) const
{
    for (const Header &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

static QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

std::optional<QString> Request::parameter(const QString &name) const
{
    const QList<QByteArray> items = query.toLatin1().split('&');
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        if (formDecoded(item.left(equals)) == name)
            return equals < 0 ? QString() : formDecoded(item.mid(equals + 1));
    }
    return std::nullopt;
}

std::optional<QJsonObject> Request::json() const
{
    const auto document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QUrl Request::base() const
{
    return QUrl(u"http://"_s + QString::fromLatin1(header("host")));
}

Response Response::json(int status, const QJsonObject &object)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response Response::error(int status)
{
    return json(status, {{u"error"_s, QString::fromLatin1(reason(status))}});
}

QByteArray Response::bytes(const QDateTime &date) const
{
    QByteArray all = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    const auto add = [&all](const QByteArray &name, const QByteArray &value) {
        all += name + ": " + value + "\r\n";
    };
    add("Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    add("Content-Type", contentType);
    add("Content-Length", QByteArray::number(body.size()));
    for (const Header &header : headers)
        add(header.first, header.second);
    return all + "\r\n" + body;
}

} // namespace Parlance::Sandbox
