// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/errands.h"

#include "models/errortext.h"
#include "models/storetext.h"

#include <algorithm>

namespace Parlance {

Errands::~Errands()
{
    Q_ASSERT_X(std::ranges::all_of(m_tasks, &QCoro::Task<>::isReady), Q_FUNC_INFO,
               "finish() is awaited first");
}

void Errands::keep(QCoro::Task<> task)
{
    std::erase_if(m_tasks, [](const QCoro::Task<> &kept) { return kept.isReady(); });
    m_tasks.push_back(std::move(task));
}

void Errands::run(QCoro::Task<Result<>> verb)
{
    keep(tell(std::move(verb)));
}

QCoro::Task<> Errands::tell(QCoro::Task<Result<>> verb)
{
    QString why;
    try {
        const auto result = co_await verb;
        if (!result)
            why = userText(result.error());
    } catch (const StoreError &error) {
        why = StoreText::refusal(tr("It could not be stored"), error);
    }
    if (!why.isEmpty())
        Q_EMIT refused(why);
}

QCoro::Task<> Errands::finish()
{
    m_isFinishing = true;
    while (!m_tasks.empty()) {
        auto task = std::move(m_tasks.back());
        m_tasks.pop_back();
        try {
            co_await task;
        } catch (const StoreError &) {
            // Store::broken() has told the user
        }
    }
}

} // namespace Parlance
