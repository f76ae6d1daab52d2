// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/restoring.h"

#include <QByteArray>

#include <optional>

class QSqlDatabase;

namespace Parlance {

/// What a file has to be before it is restored, in this order: the later ones rely on the earlier.

constexpr qint64 BackupHeaderSize = 100;

/// \param header the first bytes
[[nodiscard]] std::optional<RestoreProblem> checkHeader(const QByteArray &header);

/// Whether \p path, opened for reading only, is sound and made of nothing but what the steps of the schema
/// make: no trigger, view or expression of anybody else's.
[[nodiscard]] std::optional<RestoreProblem> checkSchema(const QString &path);

/// Whether every row of \p database refers to rows that are there, every state is one of ours, and the
/// indices of words are those of the texts. Every other value is taken as it is. Throws StoreError (Damaged).
void checkContent(QSqlDatabase &database);

} // namespace Parlance
