// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Parlance {

/// Notices that this computer slept, on every system: the clock on the wall went on, and we did not.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// \param clock tells the time, UTC
    explicit SleepWatch(Clock clock = &QDateTime::currentDateTimeUtc);

    /// Looks now, not only now and then: for whoever is about to do what waited meanwhile.
    void look();

Q_SIGNALS:
    /// What was written before \p until, UTC, is of before the sleep; what came later, of after it.
    void woke(const QDateTime &until);

private:
    Clock m_clock;
    QDateTime m_seen;
    QTimer m_timer;
};

} // namespace Parlance
