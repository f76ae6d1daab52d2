// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/systemidle.h"

#include <qt_windows.h>

namespace Parlance {

void askSystemIdle(QObject *, IdleAnswer answer)
{
    LASTINPUTINFO last{};
    last.cbSize = sizeof last;
    if (!GetLastInputInfo(&last)) {
        answer({});
        return;
    }
    answer(std::chrono::milliseconds(DWORD(GetTickCount() - last.dwTime))); // both begin anew after 49 days
}

} // namespace Parlance
