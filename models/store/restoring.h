// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace Parlance {

/// What comes back with a backup.
struct Restored
{
    int accounts = 0;
    int doubted = 0; ///< messages that waited to leave when it was made: they may have left since
};

/// Why a file is not restored.
enum class RestoreProblem {
    Unreadable,
    NoBackup,    ///< not of this program
    Newer,       ///< of a newer version of it
    Damaged,     ///< or something is in it that this program never wrote
    Unwritable,  ///< no room for it on the disk
    HasAccounts, ///< the profile is not empty
    InUse,       ///< another process reads the profile
};

/// What became of what was prepared. Neither: nothing was.
struct Adoption
{
    bool isDone = false;                        ///< it is the database now
    std::optional<RestoreProblem> problem = {}; ///< it was dropped: the database is what it was
};

/// A backup becomes the database of a profile without accounts. Two steps, so that there is a whole one at
/// any moment: prepare() beside the running engine, adopt() when nobody has the database open.
///
/// A backup may be old, and what it was made of goes on elsewhere. So what waited to leave in it is Unknown,
/// and is looked up; its accounts are others to the keychain, which holds no secret for them; and what comes
/// with the first rounds is history.
namespace Restoring {

/// Looks at \p file, which is anybody's until then, and makes of a copy what adopt() takes. The file and
/// \p database stay as they are. Blocks: not for a thread that somebody waits for.
[[nodiscard]] tl::expected<Restored, RestoreProblem> prepare(const QString &file, const QString &database);

/// Whether there is something to adopt.
[[nodiscard]] bool isPrepared(const QString &database);

/// Puts it in the place of \p database, if that has no account; else it is dropped. While another process
/// reads the database (InUse), it stays for another try. Only for who holds the profile's lock, and has
/// nothing open. Blocks.
[[nodiscard]] Adoption adopt(const QString &database);

/// It is not wanted any more.
void drop(const QString &database);

} // namespace Restoring

} // namespace Parlance
