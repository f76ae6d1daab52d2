// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Parlance {

using namespace std::chrono_literals;

std::chrono::milliseconds backOff(const Error &error, int failures)
{
    if (error.retryAfter)
        return std::clamp<std::chrono::milliseconds>(*error.retryAfter, 1s, 1h);
    const std::chrono::milliseconds first = error.kind == Error::Busy ? 5s : 1s;
    const auto step =
        std::min<std::chrono::milliseconds>(first * (1 << std::clamp(failures - 1, 0, 9)), 5min);
    // spread, so that many clients do not come back in the same moment
    return step + step * QRandomGenerator::global()->bounded(25) / 100;
}

} // namespace Parlance
