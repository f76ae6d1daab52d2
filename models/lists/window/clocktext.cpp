// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/clocktext.h"

#include "models/lists/composer/latermoments.h"
#include "models/lists/display.h"

namespace Parlance {

QString ClockText::words(int minutes) const
{
    return DisplayTime::clock(QTime(0, 0).addSecs(minutes * 60));
}

QString ClockText::length(int milliseconds) const
{
    return DisplayTime::length(std::chrono::milliseconds(milliseconds));
}

int ClockText::minutes(const QString &words) const
{
    const auto time = LaterMoments::timeFrom(words);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

} // namespace Parlance
