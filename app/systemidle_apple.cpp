// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/systemidle.h"

#include <CoreGraphics/CoreGraphics.h>

namespace Parlance {

void askSystemIdle(QObject *, IdleAnswer answer)
{
    const std::chrono::duration<double> untouched(CGEventSourceSecondsSinceLastEventType(
        kCGEventSourceStateCombinedSessionState, kCGAnyInputEventType));
    answer(std::chrono::duration_cast<std::chrono::milliseconds>(untouched));
}

} // namespace Parlance
