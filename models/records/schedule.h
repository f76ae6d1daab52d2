// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/message.h"

#include <chrono>

namespace Parlance {

/// Messages that leave at a time the user chose.
namespace Schedule {

/// One that did not leave until then asks before it does: what was right at its time may not be any more.
inline constexpr std::chrono::minutes Grace{15};

/// Added to when one is due it makes its place in the conversation: after everything that is said meanwhile,
/// in the order in which they leave, without another index.
inline constexpr std::chrono::milliseconds Apart = std::chrono::hours(24 * 365'250); // a thousand years

/// Whether \p message waits for its time, or for the user since it was missed.
[[nodiscard]] inline bool holds(const Message &message)
{
    return message.outgoing && message.delivery == Delivery::Queued && !message.held &&
           message.notBefore.isValid();
}

/// From then on it has missed its time. UTC
[[nodiscard]] inline QDateTime askedFrom(const Message &message)
{
    return message.notBefore.addMSecs(std::chrono::milliseconds(Grace).count() + 1);
}

/// Whether \p message missed its time. \param now UTC
[[nodiscard]] inline bool isLate(const Message &message, const QDateTime &now)
{
    return holds(message) && askedFrom(message) <= now;
}

/// Whether \p message would leave by now, and does so only when the user says so. \param now UTC
[[nodiscard]] inline bool asks(const Message &message, const QDateTime &now)
{
    if (!message.outgoing || message.delivery != Delivery::Queued)
        return false;
    const bool isDue = !message.notBefore.isValid() || message.notBefore <= now;
    return isLate(message, now) || (isDue && message.consent > Message::IfTheyWrite);
}

/// Whether \p message stands behind what was said.
[[nodiscard]] inline bool isApart(const Message &message)
{
    return message.time.toMSecsSinceEpoch() >= Apart.count();
}

/// Where one that is due \p at stands, UTC.
[[nodiscard]] inline QDateTime place(const QDateTime &at)
{
    return at.addMSecs(Apart.count());
}

/// By which \p message is shown: when it is due, or when it was written. UTC
[[nodiscard]] inline QDateTime shownTime(const Message &message)
{
    return isApart(message) ? message.time.addMSecs(-Apart.count()) : message.time;
}

} // namespace Schedule

} // namespace Parlance
