// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/peoplefiles/personinfile.h"

namespace Parlance {

/// Tables of people (RFC 4180, but for the separator: comma, semicolon or tab).
namespace Csv {

/// Columns are known by their headings, in the words of the common address books, in any order.
[[nodiscard]] PeopleInFile read(const QString &text);

/// One cell, quoted. What a spreadsheet would take for a formula begins with an apostrophe, which plain()
/// takes off again.
[[nodiscard]] QString cell(const QString &text);
[[nodiscard]] QString plain(const QString &cell);

} // namespace Csv

} // namespace Parlance
