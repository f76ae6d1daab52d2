// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/http/httpreply.h"
#include "backends/voluble/volublecontacts.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Reading: what Voluble says in any of its three dialects, to our words. All are made flat first:
/// attributes and relationships of a resource become members beside its id.
namespace Parlance::Voluble {

/// The one thing an answer is about; without "id" if it is about none.
[[nodiscard]] QJsonObject thingFrom(const QJsonDocument &answer);
/// The things an answer lists; nothing: it is no list.
[[nodiscard]] std::optional<QList<QJsonObject>> thingsFrom(const QJsonDocument &answer);

/// An id, or that of the resource it stands for; empty: there is none.
[[nodiscard]] QString idFrom(const QJsonValue &value);
/// How far a message of ours has come; nothing while it is on its way, and for unknown words.
[[nodiscard]] std::optional<Delivery::State> stateFrom(const QJsonObject &message);
/// Why \p message did not arrive; nothing if it did, or still may.
[[nodiscard]] std::optional<Error> problemFrom(const QJsonObject &message);

/// Whether \p message is one of ours. \param otherwise if it does not say
[[nodiscard]] bool isOwn(const QJsonObject &message, bool otherwise);
/// A listed message. Whose it is decides \p own.
[[nodiscard]] MessageSeen messageFrom(const QJsonObject &message, bool own, const Contacts &contacts);
[[nodiscard]] Receipt receiptFrom(const QJsonObject &message, const OutgoingMessage &offered);

// what went wrong: volubleerrors.cpp

/// What an answer that is no success means.
/// \param body its JSON; null if it has none
[[nodiscard]] Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);

/// What an answer with a status of success says that it refuses; nothing: it does not.
[[nodiscard]] std::optional<Error> refusalIn(const QJsonDocument &answer, bool changesSomething);

} // namespace Parlance::Voluble
