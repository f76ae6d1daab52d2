// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

#include <QJsonObject>

/// WhatsApp through SignalWire: senders that begin with "whatsapp:". What people are called there is their
/// plain number.
namespace Parlance::SignalWire {

[[nodiscard]] bool isWhatsApp(const QString &address);
/// The number in \p address, "whatsapp:+15550100111" or "+15550100111".
[[nodiscard]] QString plainNumber(const QString &address);

/// What is wrong with \p message as WhatsApp sees it, beyond what is wrong with any message.
[[nodiscard]] QList<Error::Field> whatsAppComplaints(const OutgoingMessage &message);
/// The request that offers \p message; \p from is our WhatsApp sender.
[[nodiscard]] QJsonObject whatsAppRequest(const OutgoingMessage &message, const QString &from);

/// A template that may be sent; nothing if it has no text of its own.
[[nodiscard]] std::optional<MessageTemplate> templateFrom(const QJsonObject &json);
/// A WhatsApp number of the project.
[[nodiscard]] std::optional<Sender> whatsAppSenderFrom(const QJsonObject &json);

} // namespace Parlance::SignalWire
