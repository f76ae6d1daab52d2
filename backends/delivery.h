// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QObject>

namespace Parlance {

/// How far a message has come.
class PARLANCE_BACKENDS_EXPORT Delivery : public QObject // a class only so that QML can name the values
{
    Q_OBJECT

public:
    /// The order is the rule: news moves a message forward, never back. So a
    /// carrier's refusal overrides Sent, and a receipt overrides the refusal.
    /// The numbers are stored: never renumber.
    enum State {
        Cancelled = 0, ///< the user changed their mind before it was offered
        Queued = 1,    ///< in the outbox; scheduled or held while its time has not come
        Sending = 2,   ///< offered, no answer yet
        Unknown = 3,   ///< offered, and the answer was lost; it may have gone out
        Sent = 4,      ///< accepted by the service
        Failed = 5,    ///< refused; waits for the user
        Delivered = 6, ///< with the recipient; for incoming messages: with us
        Read = 7,      ///< seen by the recipient; for incoming messages: by us
    };
    Q_ENUM(State)

    Delivery() = delete;
};

} // namespace Parlance
