// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace Parlance {

/// Moments at which a message can leave later.
namespace LaterMoments {

struct Preset
{
    QString name; ///< "hour", "evening", "tomorrow", "monday"
    QDateTime at; ///< UTC
};

/// In an hour, this evening, tomorrow, on Monday; none of them twice. \param now UTC
[[nodiscard]] QList<Preset> presets(const QDateTime &now, const QTimeZone &zone);

/// When the clocks of \p zone show that, UTC. What they show twice is the first time; what they leave out is
/// as much later as they are set on.
[[nodiscard]] QDateTime moment(QDate date, QTime time, const QTimeZone &zone);

/// As people write it in the user's language, or like 2026-03-01; invalid: it cannot be read.
[[nodiscard]] QDate dateFrom(const QString &text);
[[nodiscard]] QTime timeFrom(const QString &text); ///< likewise, or like 17:30
/// So that dateFrom() reads it again: with all of the year.
[[nodiscard]] QString dateText(QDate date);

} // namespace LaterMoments

} // namespace Parlance
