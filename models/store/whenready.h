// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/storeerror.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace Parlance {

/// Gives \p future's result to \p then on \p asker's thread, unless the asker
/// is gone by then; or to \p failed why the store refused. (QFuture::then(context)
/// asserts in Qt 6.4 when the context dies first.)
template<typename T, typename Then, typename Failed>
void whenReady(const QFuture<T> &future, QObject *asker, Then then, Failed failed)
{
    auto *watcher = new QFutureWatcher<T>(asker);
    const auto finished = [watcher, then = std::move(then), failed = std::move(failed)] {
        watcher->deleteLater();
        try {
            if constexpr (std::is_void_v<T>) {
                watcher->waitForFinished();
                then();
            } else {
                then(watcher->result());
            }
        } catch (const StoreError &error) {
            failed(error);
        }
    };
    QObject::connect(watcher, &QFutureWatcher<T>::finished, asker, finished);
    watcher->setFuture(future);
}

/// Likewise where nothing is to be said of a refusal: Store::broken() has told the user.
template<typename T, typename Then>
void whenReady(const QFuture<T> &future, QObject *asker, Then then)
{
    whenReady(future, asker, std::move(then), [](const StoreError &) {});
}

} // namespace Parlance
