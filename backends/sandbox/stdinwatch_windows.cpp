// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/stdinwatch.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

namespace Parlance::Sandbox {

void quitWhenStdinCloses()
{
    // Windows has no notifier for pipes: a thread waits, for as long as the process lives.
    std::thread([] {
        while (std::fgetc(stdin) != EOF)
            continue;
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

} // namespace Parlance::Sandbox
