// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <QString>
#include <tl/expected.hpp>

#include <functional>

namespace Parlance {

class Store;

/// How many messages were written, or why there is no file, in the system's words (empty: it was stopped).
using HistoryExported = tl::expected<qint64, QString>;

/// Writes what was said in \p conversation, and in all that is joined with it, as a page (HTML) called
/// \p title, for its owner's eyes only, some messages at a time: as many as there are need no more memory
/// than a few. The file is there when all of it is. StoreError may come out of the task. \param store lives
/// longer than the task \param isStopped asked between the pages
[[nodiscard]] QCoro::Task<HistoryExported> exportHistory(Store &store, qint64 conversation, QString title,
                                                         QString path, std::function<bool()> isStopped = {});

} // namespace Parlance
