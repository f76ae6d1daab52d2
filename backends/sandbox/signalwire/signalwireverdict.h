// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/signalwire/signalwireoptions.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Parlance::Sandbox {

/// What SignalWire says of a request to send, before it takes it.
struct SignalWireVerdict
{
    QJsonArray errors;   ///< of the 422; none: fine
    QStringList remarks; ///< for the journal
};

[[nodiscard]] SignalWireVerdict judge(const QJsonObject &request, const QList<SignalWireNumber> &numbers);

/// One entry of a 422's "errors". \p attribute may be null or undefined.
[[nodiscard]] QJsonObject signalWireError(const QString &code, const QString &message,
                                          const QJsonValue &attribute);

} // namespace Parlance::Sandbox
