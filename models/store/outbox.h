// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "models/store/store.h"
#include "models/store/writing.h"

namespace Parlance {

/// The moves of a message that leaves. The outbox is the set of outgoing
/// messages that are not settled; its rows say what is to be done with them.
/// Every state but the final ones has one owner that moves it on: Queued the
/// lanes (takeQueued), Sending the lane that took it (settle) or the next start
/// (recover), Unknown and Sent-without-id the listing (applyEvents, LookUp), Failed the
/// user. Storage thread.
namespace Outbox {

/// The condition of a message r of the conversation ? that was sent from here and failed; what others of the
/// user's programs sent is not ours to send again.
inline constexpr auto SentFromHereFailed =
    QLatin1StringView("conversation = ? AND outgoing = 1 AND delivery = 5 AND "
                      "EXISTS (SELECT 1 FROM attempt WHERE message = r.id)");

/// The outcome of an attempt that somebody else may have made: see doubt().
inline constexpr auto RestoredOutcome = QLatin1StringView("restored");

/// The furthest that a message is held back for its undoing; one that ends later is a clock that was set
/// back.
inline constexpr std::chrono::minutes LongestHold{2};

/// Moves a message; one that may still leave keeps what was agreed of it.
void setDelivery(Writing &writing, qint64 message, Delivery::State state);

/// What was Sending in \p account when its lanes ended is Unknown. At the start of an engine: in every
/// account (empty).
void recover(Writing &writing, const QString &account = {});

/// In a backup that comes back: what waited to leave or was leaving may have left since, and what failed may
/// have been sent again, so they are Unknown. Their attempts have no end: a listing may show them at any time
/// after they were written, or failed and were backed up. \return how many
int doubt(Writing &writing, const QDateTime &backedUpAt);

Message enqueue(Writing &writing, const Draft &draft);
bool cancel(Writing &writing, qint64 message);
/// What was unknown has arrived, as the user knows from elsewhere.
bool confirm(Writing &writing, qint64 message);
bool sendAgain(Writing &writing, qint64 message);
/// Every one that was sent from here and failed, and none of which anybody doubts that.
QList<qint64> sendFailedAgain(Writing &writing, qint64 conversation);

Departure takeQueued(Writing &writing, const QString &account);
void settle(Writing &writing, qint64 message, const Result<Receipt> &receipt);

/// The service has it, by the name of \p remoteId: what was unknown is Sent.
void bind(Writing &writing, qint64 message, const QString &remoteId);

} // namespace Outbox

} // namespace Parlance
