// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Parlance::Test {

inline const QString Own = QStringLiteral("+14155550100");
inline const QString Peer = QStringLiteral("+14155550123");
inline const QString Inbox = QStringLiteral("4b0c4b0c-0000-4000-8000-000000000001");
inline const QString OtherInbox = QStringLiteral("4b0c4b0c-0000-4000-8000-000000000002");

[[nodiscard]] inline QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A whole message, as it is documented.
[[nodiscard]] inline QJsonObject message(bool inbound)
{
    return {
        {QStringLiteral("id"), 81234567},
        {QStringLiteral("body"), QStringLiteral("See you at 3?")},
        {QStringLiteral("conversationId"), QStringLiteral("5521")},
        {QStringLiteral("userId"), QJsonValue::Null},
        {QStringLiteral("campaignMessageId"), QJsonValue::Null},
        {QStringLiteral("campaignId"), QJsonValue::Null},
        {QStringLiteral("channelId"), QJsonValue::Null},
        {QStringLiteral("inboxId"), Inbox},
        {QStringLiteral("inbound"), inbound},
        {QStringLiteral("members"), QJsonArray{Own, Peer}},
        {QStringLiteral("sender"), inbound ? Peer : Own},
        {QStringLiteral("senderType"), QStringLiteral("user")},
        {QStringLiteral("status"), QStringLiteral("delivered")},
        {QStringLiteral("error"), QJsonValue::Null},
        {QStringLiteral("errorCode"), QJsonValue::Null},
        {QStringLiteral("sentByName"), QJsonValue::Null},
        {QStringLiteral("seen"), true},
        {QStringLiteral("externalId"), QJsonValue::Null},
        {QStringLiteral("segments"), 1},
        {QStringLiteral("created"), QStringLiteral("2026-01-05T15:00:00.125Z")},
        {QStringLiteral("updated"), QStringLiteral("2026-01-05T15:00:09.000Z")},
        {QStringLiteral("timestamp"), QStringLiteral("2026-01-05T15:00:01.000Z")},
    };
}

/// \p message with the members of \p change; a null takes one away.
[[nodiscard]] inline QJsonObject changed(QJsonObject message, const QByteArray &change)
{
    const QJsonObject values = object(change);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().isNull())
            message.remove(it.key());
        else
            message.insert(it.key(), it.value());
    }
    return message;
}

} // namespace Parlance::Test
