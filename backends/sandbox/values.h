// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QUuid>

namespace Parlance::Sandbox {

// What all services write alike.

[[nodiscard]] inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// To the millisecond, in UTC.
[[nodiscard]] inline QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue::Null : QJsonValue(text);
}

} // namespace Parlance::Sandbox
