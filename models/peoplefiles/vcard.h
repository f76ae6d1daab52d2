// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/peoplefiles/personinfile.h"

namespace Parlance {

/// vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as far as names, numbers and addresses go.
namespace VCard {

/// Whatever can be made out, in its order; what is odd is left out.
[[nodiscard]] PeopleInFile read(const QString &text);

} // namespace VCard

} // namespace Parlance
