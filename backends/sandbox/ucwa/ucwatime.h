// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace Parlance::Sandbox {

/// The protocol's time, which may pass a thousand times as fast as ours.
class UcwaTime
{
public:
    /// \param second how long a second of the protocol lasts; may change, lives longer
    explicit UcwaTime(const std::chrono::microseconds &second);

    /// Since the server began.
    [[nodiscard]] std::chrono::milliseconds now() const;

    /// How long \p span of the protocol lasts, at least a millisecond.
    [[nodiscard]] std::chrono::milliseconds real(std::chrono::milliseconds span) const;

    /// Calls \p act once, unless \p context has gone by then.
    template<typename Act>
    void after(std::chrono::milliseconds span, QObject *context, Act act) const
    {
        QTimer::singleShot(real(span), Qt::PreciseTimer, context, act);
    }

private:
    const std::chrono::microseconds &m_second;
    mutable QElapsedTimer m_lap; // since m_now, so that a change of pace does not change the past
    mutable std::chrono::nanoseconds m_now{0};
};

} // namespace Parlance::Sandbox
