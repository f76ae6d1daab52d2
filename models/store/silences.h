// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/silence.h"
#include "models/store/writing.h"

#include <functional>

namespace Parlance {

/// Who wants no more messages, from which of our senders. An account is a sender. Where nobody knows which
/// one they meant, or the account is gone and its number may be another one's by now, all of them are meant.
/// Storage thread.
namespace Silences {

/// SQL: whether the contact of \p a, a contact_address, wants no messages from its account.
[[nodiscard]] QString holds(const QString &a);

/// All that was said, the oldest first.
[[nodiscard]] QList<Silence> of(QSqlDatabase &database, qint64 contact);

/// Told with the conversations that it is news for; what has not left there yet stays here. \return that
QList<qint64> begin(Writing &writing, qint64 contact, const Silence &silence);

/// \p account may write again; empty: what the user said of all of them does not count any more.
void end(Writing &writing, qint64 contact, const QString &account);

/// Whatever was said, all of them may write again.
void endAll(Writing &writing, qint64 contact);

/// \p remove takes \p account out of use: who wanted no messages from it wants none from the others then.
void endSender(Writing &writing, const QString &account, const std::function<void()> &remove);

/// As it was before what was \p made: what that held back waits again.
void putBack(Writing &writing, qint64 contact, const SilenceChange &made);

} // namespace Silences

} // namespace Parlance
