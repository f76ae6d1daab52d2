// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/changes.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace Parlance {

/// One transaction on its way: what it touched, so that at its end summaries
/// are brought up to date and the changes are told as whole records, each once.
/// Storage thread.
class Writing
{
public:
    explicit Writing(QSqlDatabase &database) : m_database(database) {}

    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    Query execute(const QString &sql, const QVariantList &values = {})
    {
        return Parlance::execute(m_database, sql, values);
    }

    void touchAccount(const QString &id) { m_accounts << id; }
    void touchContact(qint64 id) { m_contacts << id; }
    /// Its name or its addresses are others: it is found by them, and they title its conversations.
    void renameContact(qint64 id);
    /// Its card is another: it may be recognised by other things.
    void rekeyContact(qint64 id) { m_rekeyed << id; }
    /// Who has no address any more; told to nobody.
    void removeContact(qint64 id);
    /// How many are unread has to be counted anew: something was read or went away.
    void recountUnread(qint64 conversation) { m_recounted << conversation; }
    void touchConversation(qint64 id) { m_conversations << id; }
    /// Its conversation's summary is renewed, too.
    void touchMessage(qint64 id, bool isNew = false);
    /// The service rewrote the text.
    void setBody(const Message &message, const QString &body);
    void removeMessage(const Message &message);
    /// A removed one whose row is there again.
    void welcomeBack(const Message &message);
    /// Likewise a conversation.
    void welcomeConversationBack(qint64 id);
    /// At most \p limit messages of \p conversation, told to nobody. \return how many
    int dropMessages(qint64 conversation, int limit);
    void removeConversation(qint64 id);
    void removeAccount(const QString &id) { m_removedAccounts << id; } ///< told only: its row is the caller's
    void markBacklog() { m_isBacklog = true; }

    // rows that are made when first needed

    /// The conversation that \p account's service calls \p remoteId.
    qint64 conversation(const QString &account, const QString &remoteId, const QStringList &participants);
    /// The contact behind \p address.
    qint64 contact(const QString &account, const QString &address);

    /// There is news in it: it is not archived any more, unless it is muted, or with somebody who is blocked.
    void bringBack(qint64 conversation) { m_broughtBack << conversation; }

    /// Where a message stands that is said now: below everything that is there, whatever the clocks say.
    [[nodiscard]] QDateTime endOf(qint64 conversation);

    /// Inserts \p message with its attachments; its id is set.
    void insert(Message &message);

    /// Titles of conversations that were made in this transaction.
    void finishTitles();
    /// Renews summaries. \return what changed
    Changes finish();

private:
    void unindex(qint64 message, const QString &body);
    void summarise(qint64 conversation);
    void retitle(qint64 conversation);
    void spreadName(qint64 contact);
    void findPlace(Message &message);
    [[nodiscard]] bool isBlocked(qint64 conversation);
    [[nodiscard]] QList<qint64> conversationsWith(qint64 contact);

    QSqlDatabase &m_database;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    QSet<QString> m_accounts;
    QSet<qint64> m_contacts;
    QSet<qint64> m_renamed;
    QSet<qint64> m_rekeyed;
    QSet<qint64> m_conversations;
    QList<qint64> m_messages;
    QList<qint64> m_newMessages;
    QList<qint64> m_removedMessages;
    QList<qint64> m_removedConversations;
    QStringList m_removedAccounts;
    QSet<qint64> m_untitled;
    QHash<qint64, int> m_arrived; ///< unread ones, by conversation
    QSet<qint64> m_recounted;
    QSet<qint64> m_broughtBack;
    bool m_isBacklog = false;
};

} // namespace Parlance
