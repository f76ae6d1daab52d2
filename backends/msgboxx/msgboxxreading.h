// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/http/httpreply.h"
#include "backends/polling/tokenkeeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Reading: MsgBoxx's JSON to our words. The service writes its names in any letter-case: what these
/// functions take has them in lower case (listFrom(), Json::lowered()). A missing or odd field never loses a
/// message.
namespace Parlance::MsgBoxx {

/// The head of a list.
struct Page
{
    QJsonArray items;
    qint64 count = 0; ///< of the page or of the whole list, which is not told
};

/// What an answer holds, a list in its envelope, a bare one, or one thing; nothing if it is none of them.
[[nodiscard]] std::optional<Page> listFrom(const QJsonDocument &answer);

struct ApiAccount
{
    QString id;
    QString number; ///< canonical
    QString name;
};
[[nodiscard]] ApiAccount accountFrom(const QJsonObject &json);

/// Somebody the account may write to.
struct Contact
{
    QString id;
    QString address; ///< the number, canonical; without one the id
    QString name = {};
    QString status = {}; ///< as the service says it

    /// Whether the status means that they want no messages.
    [[nodiscard]] bool hasOptedOut() const;
};
/// Nothing if it has no id, or belongs to another API account.
[[nodiscard]] std::optional<Contact> contactFrom(const QJsonObject &json, const QString &apiAccount);

/// A template to write with; nothing if it is not approved or belongs to another API account.
[[nodiscard]] std::optional<MessageTemplate> templateFrom(const QJsonObject &json, const QString &apiAccount);

/// Whether two texts differ in their line ends and the blanks after them only.
[[nodiscard]] bool isSame(const QString &a, const QString &b);

[[nodiscard]] QDateTime timeFrom(const QJsonObject &message);
/// How far a message of ours has come; nothing while it is pending, and for unknown words.
[[nodiscard]] std::optional<Delivery::State> stateFrom(const QJsonObject &message);
/// Whether a message of ours is still pending after so long that the user should know.
[[nodiscard]] bool isOverdue(const QJsonObject &message, const QDateTime &now);

/// Whether somebody wrote \p message to us. The service does not say in which of its fields that stands, nor
/// that there is one.
/// \param isOurs it is known to have been sent from here
/// \param otherwise for a message without any sign
[[nodiscard]] bool isIncoming(const QJsonObject &message, const ApiAccount &own, const Contact &contact,
                              bool isOurs, bool otherwise);

/// Whether \p json is a message of the list, and of no other API account.
[[nodiscard]] bool isMessage(const QJsonObject &json, const QString &apiAccount);
/// The service's name for it; one that has none gets one that is the same whenever it is listed.
[[nodiscard]] QString remoteIdFrom(const QJsonObject &message);
[[nodiscard]] MessageSeen messageFrom(const QJsonObject &message, const QString &conversation, bool incoming);

/// The id of a broadcast, if that is what \p remoteId names: a prefix keeps it apart from messages.
[[nodiscard]] std::optional<QString> broadcastFrom(const QString &remoteId);
/// A broadcast that has no message yet and may be one of \p texts, offered after \p since. Without a text it
/// has a null body.
[[nodiscard]] std::optional<MessageSeen> broadcastSeen(const QJsonObject &json, const QString &conversation,
                                                       const QDateTime &since, const QStringList &texts);

/// What the answer to a message or to a broadcast says; nothing if it is not in the service's form.
[[nodiscard]] std::optional<Receipt> receiptFrom(const QJsonObject &answer, const OutgoingMessage &offered);

/// The answer to a login.
/// \param now by the service's clock
[[nodiscard]] std::optional<Polling::Token> tokenFrom(const QJsonObject &answer, const QDateTime &now);

// what went wrong: msgboxxerrors.cpp

/// What an answer that is no success means.
/// \param body its JSON; null if it has none
[[nodiscard]] Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething);

/// Why \p message, whose status says so, did not arrive.
[[nodiscard]] Error problemFrom(const QJsonObject &message);

} // namespace Parlance::MsgBoxx
