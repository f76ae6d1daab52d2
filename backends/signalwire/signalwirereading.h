// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/http/httpreply.h"

#include <QJsonArray>
#include <QJsonObject>

/// Reading: SignalWire's JSON to our words. A missing or odd field never loses a message.
namespace Parlance::SignalWire {

/// The address in \p value in its canonical form; as it is if it has none.
[[nodiscard]] QString addressFrom(const QJsonValue &value);

/// When a listed or logged message was sent, else made; UTC, may be invalid.
[[nodiscard]] QDateTime timeFrom(const QJsonObject &message);

/// How far a message of ours has come; nothing while it is on its way, and for unknown words.
[[nodiscard]] std::optional<Delivery::State> stateFrom(const QJsonObject &message);

/// Whether an answer to a send is in the service's form, even if its id is missing.
[[nodiscard]] bool isMessage(const QJsonObject &answer);
[[nodiscard]] Receipt receiptFrom(const QJsonObject &answer, const OutgoingMessage &offered);

/// A message of the compatibility list; nothing if it is none, or belongs to another of the project's
/// numbers.
[[nodiscard]] std::optional<MessageSeen> listedFrom(const QJsonObject &json, const QString &ownAddress);
[[nodiscard]] bool hasMedia(const QJsonObject &listed);
/// \p link if it leads to a page of \p list, a path; empty: to nothing that we asked for.
[[nodiscard]] QUrl pageOf(const QString &list, const QString &link);
/// What the list of a message's media holds, \p server being where it came from.
[[nodiscard]] QList<MediaSeen> mediaFrom(const QJsonArray &media, const QUrl &server);

/// One of our messages in the log, which has no text: its body is null. Nothing
/// for messages of others, and of our other numbers.
[[nodiscard]] std::optional<MessageSeen> loggedFrom(const QJsonObject &json, const QString &ownAddress);
/// Those of \p logged that \p listed does not show, under this id or, since
/// both need not name a message alike, under another.
[[nodiscard]] QList<MessageSeen> unlisted(QList<MessageSeen> logged, const QList<MessageSeen> &listed);

/// News in the log's entry for one of our messages.
[[nodiscard]] std::optional<DeliveryReported> reportFrom(const QJsonObject &json);

/// A phone number or short code of the project; nothing if it cannot send texts.
[[nodiscard]] std::optional<Sender> senderFrom(const QJsonObject &json);

// what went wrong: signalwireerrors.cpp

/// What the service's \p code means, a word of the REST API or the digits of
/// the compatibility API.
/// \param field what it complains about ("to", "from", "text", "media"), if known
[[nodiscard]] Error::Reason reasonFor(const QString &code, const QString &field = {});

/// What an answer that is no success means.
/// \param body its JSON; null if it has none
[[nodiscard]] Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);

/// Why \p message, which the service lists as failed, did not arrive.
[[nodiscard]] Error problemFrom(const QJsonObject &message);

} // namespace Parlance::SignalWire
