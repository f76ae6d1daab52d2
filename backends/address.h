// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/export.h"

#include <QString>

namespace Parlance {

/// Addresses in the one form in which they are stored, compared and sent.
namespace Address {

/// E.164 for numbers ("+15550100222"), digits for short codes, "sip:…" in
/// lower case, with a scheme (sms:, smsto:, tel:, im:) or without. Numbers
/// must be international (+ or 00), or as people in \p region ("US") write
/// them. Anything else is Refused as BadRecipient.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT Result<QString> canonical(const QString &text,
                                                                 const QString &region = {});

/// Where numbers like \p canonical are given out, for canonical(); empty: not known.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString regionOf(const QString &canonical);

/// Whether a number may be \p canonical: those of each country have so many digits. True for all else.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool isPossible(const QString &canonical);

/// For people, who can type it again: a number in groups, "sip:…" without its scheme, anything else as it
/// is.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString display(const QString &canonical);

/// In the form in which addresses of one person are equal: "+E.164" of a number, whatever chat it is used
/// for, the same for the ways in which some countries write one mobile number (Brazil, Argentina, Mexico);
/// "user@host" of sip: and e-mail. Only to be compared, never to be written to. Empty: tells nothing of a
/// person.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString comparable(const QString &canonical);

} // namespace Address

} // namespace Parlance
