// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

/// Reading: UCWA's JSON. What is missing, or of another type, reads as empty (ucwa.md, 1 and 10.2).
namespace Parlance::Ucwa {

/// A link as the server gave it, to be requested exactly so.
struct Link
{
    QString href;
    QString title; ///< a name for people; outside text, often empty
};

/// \p href as a URL, in which nothing was repaired.
[[nodiscard]] QUrl urlFrom(const QString &href);

/// The form in which hrefs are compared: without its origin, in lower case.
[[nodiscard]] QString keyOf(const QString &href);

/// \p href with \p query ("duration=30") at its end, whatever it has already.
[[nodiscard]] QString withQuery(const QString &href, const QString &query);

/// "/Date(ms)/" or ISO 8601; UTC; invalid if unreadable.
[[nodiscard]] QDateTime timeFrom(const QJsonValue &value);

/// A value as a header may hold it: an ETag in double quotes.
[[nodiscard]] QByteArray quoted(const QString &etag);

/// One resource of the server's: properties, links and other resources inside.
class Resource
{
public:
    Resource() = default;
    explicit Resource(QJsonObject json) : m_json(std::move(json)) {}

    [[nodiscard]] bool isEmpty() const { return m_json.isEmpty(); }
    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    [[nodiscard]] QString text(QLatin1StringView key) const;
    /// In lower case: words are compared so.
    [[nodiscard]] QString word(QLatin1StringView key) const { return text(key).toLower(); }
    [[nodiscard]] QStringList texts(QLatin1StringView key) const; ///< one text counts as a list of it

    /// The first link of that name; empty: the action is not possible now.
    [[nodiscard]] Link link(QLatin1StringView rel) const;
    [[nodiscard]] QString href(QLatin1StringView rel) const { return link(rel).href; }
    [[nodiscard]] QList<Link> links(QLatin1StringView rel) const;
    [[nodiscard]] QString self() const { return href(QLatin1StringView("self")); }

    [[nodiscard]] Resource embedded(QLatin1StringView rel) const;
    [[nodiscard]] QList<Resource>
    embeddedList(QLatin1StringView rel) const; ///< an object counts as a list of it

private:
    QJsonObject m_json;
};

} // namespace Parlance::Ucwa
