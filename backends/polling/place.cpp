// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/place.h"

#include "backends/http/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Parlance::Polling {

using namespace Qt::StringLiterals;

namespace {

Place placeFrom(const QJsonValue &json)
{
    return {Json::time(json["mark"_L1]), json["next"_L1].toString(), Json::time(json["newest"_L1])};
}

QJsonObject toJson(const Place &place)
{
    QJsonObject json{{u"mark"_s, place.mark.toString(Qt::ISODateWithMs)}};
    if (!place.next.isEmpty()) {
        json.insert("next"_L1, place.next);
        json.insert("newest"_L1, place.newest.toString(Qt::ISODateWithMs));
    }
    return json;
}

} // namespace

std::optional<Cursor> Cursor::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const Cursor cursor{placeFrom(json["in"_L1]), placeFrom(json["out"_L1]), json["other"_L1].toBool()};
    if (!cursor.incoming.mark.isValid() || !cursor.outgoing.mark.isValid())
        return {};
    return cursor;
}

QString Cursor::toText() const
{
    QJsonObject json{{u"in"_s, toJson(incoming)}, {u"out"_s, toJson(outgoing)}};
    if (other)
        json.insert("other"_L1, true);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace Parlance::Polling
