// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/peoplefiles/personinfile.h"

namespace Parlance {

/// Tables of people (RFC 4180, but for the separator: comma, semicolon or tab).
namespace Csv {

/// Columns are known by their headings, in the words of the common address books, in any order.
[[nodiscard]] PeopleInFile read(const QString &text);

} // namespace Csv

} // namespace Parlance
