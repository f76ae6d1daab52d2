// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/stdinwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>

#include <unistd.h>

namespace Parlance::Sandbox {

void quitWhenStdinCloses()
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        char ignored[256];
        const ssize_t count = read(STDIN_FILENO, ignored, sizeof ignored);
        if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

} // namespace Parlance::Sandbox
