// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonObject>

namespace Parlance {

/// The records in the form of the command line: the objects of --json, and
/// their lines for people. Names what the records only have ids of.
class JsonOutput
{
public:
    explicit JsonOutput(Engine &engine);

    /// Asks the store for the accounts and for what \p messages refer to.
    QCoro::Task<> learn(QList<Message> messages = {});
    /// And for the conversation that \p account's service calls \p remoteId.
    QCoro::Task<> learn(QString account, QString remoteId);
    void learn(const Changes &changes);

    [[nodiscard]] QJsonObject object(const Message &message) const;
    [[nodiscard]] QJsonObject object(const Conversation &conversation) const;
    [[nodiscard]] QJsonObject object(const Contact &contact) const;
    [[nodiscard]] QJsonObject object(const Account &account) const;
    [[nodiscard]] static QJsonObject object(const ServiceInfo &service);
    [[nodiscard]] static QJsonObject object(const MessageTemplate &each);
    /// availability, activity and note only.
    [[nodiscard]] static QJsonObject presence(const ContactAddress &address);
    [[nodiscard]] static QJsonObject object(const Error &error);

    [[nodiscard]] QString line(const Message &message) const;
    [[nodiscard]] QString line(const Conversation &conversation) const;
    [[nodiscard]] QString line(const Contact &contact) const;
    [[nodiscard]] QString line(const Account &account) const;
    [[nodiscard]] static QString lines(const ServiceInfo &service);
    [[nodiscard]] static QString line(const MessageTemplate &each);

    [[nodiscard]] QString accountName(const QString &id) const;
    /// Null: it was not learnt, or is not there.
    [[nodiscard]] QJsonValue conversationId(const QString &account, const QString &remoteId) const;
    [[nodiscard]] QString from(const Message &message) const;
    [[nodiscard]] QStringList to(const Message &message) const;
    [[nodiscard]] QString ownAddress(const QString &account) const;

private:
    Engine &m_engine;
    QHash<QString, Account> m_accounts;          // by id
    QHash<qint64, Conversation> m_conversations; // those that messages referred to
};

/// connected, connecting, waiting, offline, needs-sign-in, trouble or paused.
[[nodiscard]] QString word(Connection::State state);
/// What an account's state means, in a sentence.
[[nodiscard]] QString stateText(const Account &account);
/// What went wrong and, after a colon, the complaints about single entries.
[[nodiscard]] QString describe(const Error &error);
/// What can be chosen for \p field, as it is stored.
[[nodiscard]] QStringList values(const SettingsField &field);
/// ISO 8601, UTC, milliseconds; null if \p time is not valid.
[[nodiscard]] QJsonValue isoTime(const QDateTime &time);

} // namespace Parlance
