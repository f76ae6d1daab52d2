// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/peoplefiles/peoplewriter.h"

#include <QCoroTask>

#include <functional>

namespace Parlance {

class Store;

/// What becomes a file of contacts.
struct PeopleExport
{
    QString account; ///< id: those it knows, by their addresses there; empty: everybody
    PeopleWriter::Format format = PeopleWriter::Csv;
    QString path;
};

/// How many people were written, or why there is no file, in the system's words (empty: it was stopped).
using PeopleExported = tl::expected<qint64, QString>;

/// Writes \p wanted for its owner's eyes only, a page of contacts at a time: as many as there are need no
/// more memory than a few. The file is there when all of it is. StoreError may come out of the task.
/// \param store lives longer than the task
/// \param isStopped asked between the pages
[[nodiscard]] QCoro::Task<PeopleExported> exportPeople(Store &store, PeopleExport wanted,
                                                       std::function<bool()> isStopped = {});

} // namespace Parlance
