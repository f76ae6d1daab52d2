// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/record.h"

#include "backends/error.h"
#include "backends/templatetext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaObject>
#include <QStringList>

#include <optional>

namespace Parlance {

using namespace Qt::StringLiterals;

template<typename Json>
static QString compact(const Json &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

static QJsonDocument parsed(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8());
}

/// Something that has a JSON of its own, or NULL.
template<typename T>
static QVariant optionalToSql(const QVariant &value)
{
    const auto known = value.value<std::optional<T>>();
    return known ? QVariant(compact(known->toJson())) : QVariant(QMetaType::fromType<QString>());
}

template<typename T>
static QVariant optionalFromSql(const QVariant &value)
{
    return QVariant::fromValue(value.isNull() ? std::nullopt : T::fromJson(parsed(value).object()));
}

QString Record::columns(const QMetaObject &type, const QString &prefix)
{
    QStringList names;
    for (int i = 0; i < type.propertyCount(); ++i)
        names << prefix + QLatin1StringView(type.property(i).name());
    return names.join(", "_L1);
}

QVariant Record::toSql(const QVariant &value)
{
    const QMetaType type = value.metaType();
    if (type == QMetaType::fromType<QDateTime>()) {
        const auto time = value.toDateTime();
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
    }
    if (type == QMetaType::fromType<std::optional<Error>>())
        return optionalToSql<Error>(value);
    if (type == QMetaType::fromType<std::optional<TemplateUse>>())
        return optionalToSql<TemplateUse>(value);
    if (type == QMetaType::fromType<QJsonObject>())
        return compact(value.toJsonObject());
    if (type == QMetaType::fromType<QJsonArray>())
        return compact(value.toJsonArray());
    if (type == QMetaType::fromType<QStringList>())
        return compact(QJsonArray::fromStringList(value.toStringList()));
    if (type.flags() & QMetaType::IsEnumeration)
        return value.toInt();
    return value;
}

static QVariant fromSql(const QVariant &value, QMetaType type)
{
    if (type == QMetaType::fromType<QDateTime>())
        return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
    if (type == QMetaType::fromType<std::optional<Error>>())
        return optionalFromSql<Error>(value);
    if (type == QMetaType::fromType<std::optional<TemplateUse>>())
        return optionalFromSql<TemplateUse>(value);
    if (type == QMetaType::fromType<QJsonObject>())
        return parsed(value).object();
    if (type == QMetaType::fromType<QJsonArray>())
        return parsed(value).array();
    if (type == QMetaType::fromType<QStringList>())
        return QVariant(parsed(value).array().toVariantList()).toStringList();
    QVariant converted = value;
    converted.convert(type);
    return converted;
}

void Record::read(const QMetaObject &type, void *record, const Query &row, int first)
{
    for (int i = 0; i < type.propertyCount(); ++i) {
        const auto property = type.property(i);
        property.writeOnGadget(record, fromSql(row.value(first + i), property.metaType()));
    }
}

} // namespace Parlance
