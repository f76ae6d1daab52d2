// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStandardPaths>
#include <QString>

namespace Parlance {

/// A name under which a file from outside may be kept, made of what its sender
/// called it: no folders, nothing that cannot be seen or turns the text
/// around, no name that a system takes for something else, not hidden, not too long.
/// \param suffix what the file is by its content ("png"); empty: the sender's word counts
[[nodiscard]] QString safeFileName(const QString &name, const QString &suffix = {});

/// Where the user keeps files of that \p kind; home, if there is no such folder.
[[nodiscard]] QString usualFolder(QStandardPaths::StandardLocation kind);

} // namespace Parlance
