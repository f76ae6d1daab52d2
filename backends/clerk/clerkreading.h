// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/http/httpreply.h"

#include <QJsonArray>
#include <QJsonObject>

/// Reading: Clerk Chat's JSON to our words. A missing or odd field never loses a message.
namespace Parlance::Clerk {

class Inboxes;

/// The address in \p value: a number in its canonical form, the name of an inbox as it is.
[[nodiscard]] QString addressFrom(const QJsonValue &value);
/// Whether something can be sent to \p address: E.164, or a name without blanks.
[[nodiscard]] bool isAddress(const QString &address);
/// Whether both name the same, numbers being compared by their digits.
[[nodiscard]] bool isSame(const QString &a, const QString &b);

/// Who takes part in \p message, the team's side among them.
[[nodiscard]] QStringList membersFrom(const QJsonObject &message);
/// When the service got \p message; UTC, may be invalid.
[[nodiscard]] QDateTime createdFrom(const QJsonObject &message);
/// How far a message of ours has come; nothing while it is on its way, and for unknown words.
[[nodiscard]] std::optional<Delivery::State> stateFrom(const QJsonObject &message);
/// The service's name for \p message. One without a name gets one that is the same whenever it is listed.
[[nodiscard]] QString remoteIdFrom(const QJsonObject &message);

/// The message in an answer to a send, with "data" around it or without.
[[nodiscard]] std::optional<QJsonObject> takenFrom(const QJsonDocument &answer);
[[nodiscard]] Receipt receiptFrom(const QJsonObject &message, const OutgoingMessage &offered);

/// A message of the list; nothing if it is none, or certainly another inbox's.
/// \param among addresses in the form that they are known in here
[[nodiscard]] std::optional<MessageSeen> listedFrom(const QJsonObject &json, const Inboxes &inboxes,
                                                    const QStringList &among = {});

[[nodiscard]] MessageTemplate templateFrom(const QJsonObject &json); ///< without an id: not to be used

/// Somebody in the team's address book.
struct Contact
{
    QString address; ///< empty: nobody that can be written to
    QString name;
    bool optedOut = false;

    bool operator==(const Contact &) const = default;
};
[[nodiscard]] Contact contactFrom(const QJsonObject &json);

// what went wrong: clerkerrors.cpp

/// What an answer that is no success means.
/// \param body its JSON; null if it has none
[[nodiscard]] Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);

/// What \p message says went wrong with it. A Warning as long as its status is no failure.
[[nodiscard]] std::optional<Error> problemFrom(const QJsonObject &message);

} // namespace Parlance::Clerk
