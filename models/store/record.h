// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/database.h"

#include <QMetaProperty>
#include <QString>
#include <QVariant>

namespace Parlance {

/// A record's property table as SQL: the only place that knows how values are
/// stored. Times are milliseconds UTC (NULL: invalid), enums their number,
/// errors, settings, templates and lists JSON, an empty remote id NULL where the table says so.
namespace Record {

/// The SELECT list: every property of \p type, in order, with \p prefix ("m.").
[[nodiscard]] QString columns(const QMetaObject &type, const QString &prefix = {});

/// Fills \p record from the columns of \p row, from \p first on.
void read(const QMetaObject &type, void *record, const Query &row, int first = 0);

/// A value as it is bound.
[[nodiscard]] QVariant toSql(const QVariant &value);

template<typename T>
[[nodiscard]] QString columns(const QString &prefix = {})
{
    return columns(T::staticMetaObject, prefix);
}

template<typename T>
[[nodiscard]] T fromRow(const Query &row, int first = 0)
{
    T record;
    read(T::staticMetaObject, &record, row, first);
    return record;
}

template<typename T>
[[nodiscard]] QVariant value(const T &record, int property)
{
    return T::staticMetaObject.property(property).readOnGadget(&record);
}

} // namespace Record

} // namespace Parlance
