// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "models/records/account.h"
#include "models/records/knownperson.h"

#include <QVariantList>

namespace Parlance {

/// {account, sender, words, message, conversation}: what the first contact of \p person said of our senders,
/// as it is shown. "sender" is empty where the person knows but one of them, "account" where all are meant;
/// "message" is 0 where it cannot be gone to.
[[nodiscard]] QVariantList silenceRows(const KnownPerson &person, const QList<Account> &accounts,
                                       const BackendCatalog &catalog);

/// {account, words}: those of our senders that the first contact of \p person takes messages from, to be
/// chosen among; empty where the person knows but one of them.
[[nodiscard]] QVariantList heardSenders(const KnownPerson &person, const QList<Account> &accounts,
                                        const BackendCatalog &catalog);

} // namespace Parlance
