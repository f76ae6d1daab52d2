// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Parlance {

/// What a profile's database holds, in one file: conversations, contacts, drafts and accounts. Neither
/// secrets, preferences nor fetched files are in it.
namespace Backup {

/// Writes what \p database holds at this moment to \p file, for its owner's eyes only; the file is there when
/// all of it is. Beside whoever works on the database, with a connection of its own. Blocks as long as it
/// takes: not for a thread that somebody waits for.
/// \return bytes, or why there is no file, in the system's words
[[nodiscard]] tl::expected<qint64, QString> write(const QString &database, const QString &file);

} // namespace Backup

} // namespace Parlance
