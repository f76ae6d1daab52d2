// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

namespace Parlance::Test {

/// A step of looking whether an account works, as rows of data name it.
inline QString text(const CheckStep &step)
{
    using namespace Qt::StringLiterals;
    static const QStringList kinds{u"reach"_s, u"sign-in"_s, u"permissions"_s, u"addresses"_s,
                                   u"receiving"_s};
    static const QStringList outcomes{u"started"_s, u"passed"_s, u"warned"_s, u"failed"_s};
    return kinds.at(step.kind) + u' ' + outcomes.at(step.outcome);
}

} // namespace Parlance::Test
