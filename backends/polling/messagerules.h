// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/export.h"

#include <limits>

namespace Parlance::Polling {

/// What a service takes for a message; what differs is refused before it is offered.
struct MessageRules
{
    static constexpr auto Any = std::numeric_limits<qsizetype>::max();

    bool (*isRecipient)(const QString &address) = nullptr; ///< null: whatever is not empty
    QString recipientForm = {};                            ///< in words
    qsizetype mostRecipients = 1;
    qsizetype longestText = Any; ///< in characters
    bool takesBlanks = false;    ///< blanks alone are a text
    qsizetype mostMedia = 0;     ///< named by http and https addresses; 0: texts only
};

[[nodiscard]] PARLANCE_BACKENDS_EXPORT QList<Error::Field> complaintsAbout(const OutgoingMessage &message,
                                                                           const MessageRules &rules);

/// Refuses a message that \p complaints are about; the first one counts. None: all is well.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT Result<> refusedFor(const QList<Error::Field> &complaints);

} // namespace Parlance::Polling
