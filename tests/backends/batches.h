// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"

#include <QList>
#include <QStringList>

#include <variant>

/// \file What a round of a polled backend brought, for tests.

namespace Parlance::Test {

/// The events of one kind, in their order.
template<typename T>
[[nodiscard]] QList<T> only(const EventBatch &batch)
{
    QList<T> found;
    for (const Event &event : batch.events) {
        if (const T *one = std::get_if<T>(&event))
            found.append(*one);
    }
    return found;
}

[[nodiscard]] inline QStringList bodies(const EventBatch &batch)
{
    QStringList bodies;
    for (const MessageSeen &message : only<MessageSeen>(batch))
        bodies.append(message.body);
    return bodies;
}

} // namespace Parlance::Test
