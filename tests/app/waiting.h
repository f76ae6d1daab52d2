// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QEventLoop>
#include <QQuickItem>
#include <QTimer>

/// What a measurement waits for. Something that never comes ends the program.
namespace Parlance {

/// Lets the event loop run until \p isTrue, which is asked whenever \p sender emits \p signal.
template<typename Sender, typename Signal, typename Condition>
void waitFor(const Sender *sender, Signal signal, Condition isTrue)
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(20), &loop, [] { qFatal("something never happened"); });
    QObject::connect(sender, signal, &loop, [&](const auto &...told) {
        if (isTrue(told...))
            loop.quit();
    });
    loop.exec();
}

template<typename T>
void await(const QFuture<T> &future)
{
    const auto waiting = [](QFuture<T> asked) -> QCoro::Task<> { co_await asked; };
    QCoro::waitFor(waiting(future));
}

/// \return null: there is none of that name
inline QQuickItem *findItem(QQuickItem *root, const QString &name)
{
    if (root->objectName() == name)
        return root;
    const auto children = root->childItems();
    for (auto *child : children) {
        if (auto *found = findItem(child, name))
            return found;
    }
    return nullptr;
}

} // namespace Parlance
