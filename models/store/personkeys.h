// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/writing.h"

namespace Parlance {

/// By what contacts may be the same person: their numbers and e-mail addresses, those on their cards among
/// them, in the form in which they are compared (Address::comparable). Storage thread.
namespace PersonKeys {

/// The keys of \p contact, each with what they were made of.
[[nodiscard]] QHash<QString, QString> of(const Contact &contact);
/// Its addresses or its card changed.
void keep(Writing &writing, const Contact &contact);
/// Makes the keys of some that are older than this table. \return false: there are none left
bool step(Writing &writing);

} // namespace PersonKeys

} // namespace Parlance
