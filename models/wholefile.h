// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSaveFile>

namespace Parlance {

/// Lets \p file take its place, if all that was written is on the disk. What is left to write when a
/// QSaveFile closes is nobody's: on a disk that is full commit() alone puts an empty file in the place of a
/// good one.
[[nodiscard]] inline bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace Parlance
