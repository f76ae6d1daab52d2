// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/contact.h"

#include <QTimeZone>

namespace Parlance {

/// What time it is where somebody's numbers are given out.
namespace LocalTime {

/// "05:14", on another day than ours "Fri 05:14". By the number that \p person is written to, else by those
/// on their card. Empty: not known, as in countries of several time zones; or less than two hours from \p
/// ours. \param now UTC
[[nodiscard]] QString of(const ContactAddress &person, const QDateTime &now,
                         const QTimeZone &ours = QTimeZone::systemTimeZone());

/// Where that is. Invalid: not known, or not worth telling.
[[nodiscard]] QTimeZone zone(const ContactAddress &person, const QDateTime &now,
                             const QTimeZone &ours = QTimeZone::systemTimeZone());

/// Where the number \p address may be, of whatever chat it is used for: all of its country. Empty: not known.
[[nodiscard]] QList<QTimeZone> zones(const QString &address);

/// What the clocks of \p theirs show \p at that moment, as of() says it.
[[nodiscard]] QString in(const QTimeZone &theirs, const QDateTime &at, const QTimeZone &ours);

/// When the next minute begins, UTC.
[[nodiscard]] QDateTime nextMinute(const QDateTime &now);

} // namespace LocalTime

} // namespace Parlance
