// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwadialect.h"

#include "backends/sandbox/ucwa/ucwaoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What makes two links the same.
struct Target
{
    explicit Target(const QString &href)
        : path(QUrl::fromPercentEncoding(href.section(u'?', 0, 0).toUtf8()).toLower()),
          query(QUrl::fromPercentEncoding(href.section(u'?', 1).toUtf8())
                    .toLower()
                    .split(u'&', Qt::SkipEmptyParts))
    {
    }

    QString path;
    QStringList query;
};

} // namespace

static QString isoDate(const QString &date)
{
    const qint64 milliseconds = date.mid(6).chopped(2).toLongLong();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

UcwaDialect::UcwaDialect(const UcwaOptions &options) : m_options(options) {}

QByteArray UcwaDialect::written(const QJsonObject &json, const QUrl &origin)
{
    QByteArray bytes = QJsonDocument(spokenObject(json, origin)).toJson(QJsonDocument::Compact);
    // The server escapes the slashes of dates, so that scripts can tell them from text.
    static const QRegularExpression date(uR"("/(Date\(\d+\))/")"_s);
    bytes = QString::fromUtf8(bytes).replace(date, uR"("\/\1\/")"_s).toUtf8();
    return m_options.byteOrderMark ? "\xef\xbb\xbf" + bytes : bytes;
}

QJsonObject UcwaDialect::spokenObject(const QJsonObject &object, const QUrl &origin)
{
    QJsonObject spoken;
    for (auto it = object.begin(); it != object.end(); ++it)
        spoken.insert(it.key(), this->spoken(it.key(), it.value(), origin));
    return spoken;
}

QJsonValue UcwaDialect::spoken(const QString &key, const QJsonValue &value, const QUrl &origin)
{
    if (value.isObject())
        return spokenObject(value.toObject(), origin);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array << spoken({}, item, origin);
        const bool alone = m_options.objectsForArrays && array.size() == 1 && array[0].isObject();
        return alone ? array[0] : QJsonValue(array);
    }
    if (!value.isString())
        return value;
    const QString text = value.toString();
    if (key == "href"_L1)
        return link(text, origin);
    if (key == "title"_L1 && m_options.emptyTitles)
        return QString();
    if (key == "status"_L1 && m_options.lowerCaseStatus)
        return text.toLower();
    if (m_options.isoDates && text.startsWith("/Date("_L1))
        return isoDate(text);
    return value;
}

QString UcwaDialect::link(const QString &href, const QUrl &origin)
{
    if (href.startsWith("data:"_L1))
        return href;
    QString path = href;
    if (href.startsWith(u'/')) {
        const Target target(href);
        QList<QStringList> &queries = m_given[target.path];
        if (!queries.contains(target.query))
            queries << target.query;
    }
    if (m_options.mixedCaseHrefs && path.contains(u'@')) {
        static const QRegularExpression address(u"[^/?=&]+@[^/?=&]+"_s);
        const auto match = address.match(path);
        m_upper = !m_upper;
        QString written = match.captured();
        written = m_upper ? written.left(1).toUpper() + written.mid(1).replace("example"_L1, "Example"_L1)
                          : written;
        path.replace(match.capturedStart(), match.capturedLength(), written);
    }
    return m_options.absoluteHrefs && path.startsWith(u'/') ? origin.toString() + path : path;
}

bool UcwaDialect::gave(const Request &request) const
{
    const Target target(request.target());
    const QList<QStringList> queries = m_given.value(target.path);
    return std::ranges::any_of(queries, [&target](const QStringList &query) {
        return std::ranges::all_of(query,
                                   [&target](const QString &item) { return target.query.contains(item); });
    });
}

} // namespace Parlance::Sandbox
