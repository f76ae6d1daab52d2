// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwaresource.h"

#include "backends/http/json.h"

#include <QRegularExpression>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

Link linkFrom(const QJsonValue &json)
{
    const QString href = json["href"_L1].toString();
    const bool isText =
        href.startsWith("data:"_L1, Qt::CaseInsensitive); // escaped, it is longer than any text
    return {isText ? cleaned(href) : Json::text(href), Json::text(json["title"_L1])};
}

} // namespace

QUrl urlFrom(const QString &href)
{
    return QUrl::fromEncoded(href.toUtf8(), QUrl::StrictMode);
}

QString keyOf(const QString &href)
{
    const qsizetype authority = href.indexOf("://"_L1);
    const qsizetype path =
        authority < 0 || authority > href.indexOf(u'/') ? 0 : href.indexOf(u'/', authority + 3);
    return path < 0 ? QString() : href.mid(path).toLower();
}

QString withQuery(const QString &href, const QString &query)
{
    return href + (href.contains(u'?') ? u'&' : u'?') + query;
}

QDateTime timeFrom(const QJsonValue &value)
{
    static const QRegularExpression milliseconds(u"^/Date\\((-?[0-9]{1,15})(?:[+-][0-9]{4})?\\)/$"_s);

    const QString text = Json::text(value);
    if (const auto match = milliseconds.match(text); match.hasMatch())
        return QDateTime::fromMSecsSinceEpoch(match.captured(1).toLongLong(), Qt::UTC);
    return Json::time(value);
}

QByteArray quoted(const QString &etag)
{
    return etag.startsWith(u'"') || etag.startsWith("W/"_L1) ? etag.toLatin1() : '"' + etag.toLatin1() + '"';
}

QString Resource::text(QLatin1StringView key) const
{
    return Json::text(m_json[key]);
}

QStringList Resource::texts(QLatin1StringView key) const
{
    const QJsonValue value = m_json[key];
    QStringList texts;
    if (value.isString())
        texts << Json::text(value);
    for (const QJsonValue &item : Json::list(value.isArray() ? value : QJsonValue()))
        texts << Json::text(item);
    texts.removeAll(QString());
    return texts;
}

QList<Link> Resource::links(QLatin1StringView rel) const
{
    QList<Link> links;
    for (const QJsonValue &item : Json::list(m_json["_links"_L1][rel])) {
        if (Link link = linkFrom(item); !link.href.isEmpty())
            links << std::move(link);
    }
    return links;
}

Link Resource::link(QLatin1StringView rel) const
{
    return links(rel).value(0);
}

QList<Resource> Resource::embeddedList(QLatin1StringView rel) const
{
    QList<Resource> resources;
    for (const QJsonValue &item : Json::list(m_json["_embedded"_L1][rel])) {
        if (item.isObject())
            resources << Resource(item.toObject());
    }
    return resources;
}

Resource Resource::embedded(QLatin1StringView rel) const
{
    return embeddedList(rel).value(0);
}

} // namespace Parlance::Ucwa
