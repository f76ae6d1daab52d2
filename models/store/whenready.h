// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace Parlance {

/// Gives \p future's result to \p then on \p asker's thread, unless the asker
/// is gone by then or the store refused. (QFuture::then(context) asserts in
/// Qt 6.4 when the context dies first.)
template<typename T, typename Then>
void whenReady(const QFuture<T> &future, QObject *asker, Then then)
{
    auto *watcher = new QFutureWatcher<T>(asker);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, asker, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        try {
            if constexpr (std::is_void_v<T>) {
                watcher->waitForFinished();
                then();
            } else {
                then(watcher->result());
            }
        } catch (const std::exception &) {
            // Store::broken() has told the user
        }
    });
    watcher->setFuture(future);
}

} // namespace Parlance
