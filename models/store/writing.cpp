// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/writing.h"

#include "backends/address.h"
#include "models/store/record.h"
#include "models/store/rows.h"

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int PreviewLength = 120; // characters; a row shows fewer

void Writing::touchMessage(qint64 id, bool isNew)
{
    if (!m_messages.contains(id))
        m_messages << id;
    if (isNew)
        m_newMessages << id;
}

void Writing::removeMessage(qint64 id, qint64 conversation)
{
    execute(u"DELETE FROM message WHERE id = ?"_s, {id});
    m_messages.removeAll(id);
    m_newMessages.removeAll(id);
    m_removedMessages << id;
    touchConversation(conversation);
}

void Writing::removeConversation(qint64 id)
{
    execute(u"DELETE FROM conversation WHERE id = ?"_s, {id});
    execute(u"DELETE FROM conversation_text WHERE rowid = ?"_s, {id});
    m_conversations.remove(id);
    m_removedConversations << id;
}

qint64 Writing::conversation(const QString &account, const QString &remoteId, const QStringList &participants)
{
    auto known =
        execute(u"SELECT id FROM conversation WHERE account = ? AND remoteId = ?"_s, {account, remoteId});
    if (known.next())
        return known.value(0).toLongLong();

    auto made = execute(u"INSERT INTO conversation (account, remoteId, lastActivity) VALUES (?, ?, ?)"_s,
                        {account, remoteId, Record::toSql(m_now)});
    const auto id = made.lastInsertId().toLongLong();
    for (const auto &address : participants) {
        execute(u"INSERT OR IGNORE INTO participant (conversation, address) VALUES (?, ?)"_s, {id, address});
        contact(account, address);
    }
    touchConversation(id);
    m_untitled << id;
    return id;
}

qint64 Writing::contact(const QString &account, const QString &address)
{
    auto known = execute(u"SELECT contact FROM contact_address WHERE account = ? AND address = ?"_s,
                         {account, address});
    if (known.next())
        return known.value(0).toLongLong();

    // the same number at another account is the same person
    auto elsewhere = execute(u"SELECT contact FROM contact_address WHERE address = ?"_s, {address});
    const auto id = elsewhere.next()
                        ? elsewhere.value(0).toLongLong()
                        : execute(u"INSERT INTO contact DEFAULT VALUES"_s).lastInsertId().toLongLong();
    execute(u"INSERT INTO contact_address (account, address, contact) VALUES (?, ?, ?)"_s,
            {account, address, id});
    touchContact(id);
    return id;
}

void Writing::insert(Message &message)
{
    message.attachmentCount = int(message.attachments.size());
    QStringList places;
    QVariantList values;
    const auto &type = Message::staticMetaObject;
    for (int i = 0; i < type.propertyCount(); ++i) {
        const QLatin1StringView name(type.property(i).name());
        const bool isAbsent = name == "id"_L1 || (name == "remoteId"_L1 && message.remoteId.isEmpty());
        values << (isAbsent ? QVariant() : Record::toSql(Record::value(message, i)));
        places << u"?"_s;
    }
    auto made = execute(
        u"INSERT INTO message (%1) VALUES (%2)"_s.arg(Record::columns<Message>(), places.join(u',')), values);
    message.id = made.lastInsertId().toLongLong();
    for (int i = 0; i < message.attachments.size(); ++i) {
        const auto &attachment = message.attachments.at(i);
        execute(u"INSERT INTO attachment (message, number, url, contentType) VALUES (?, ?, ?, ?)"_s,
                {message.id, i, attachment.url.toString(QUrl::FullyEncoded), attachment.contentType});
    }
    touchMessage(message.id, true);
}

static QString previewOf(const Message &message)
{
    auto text = message.body.left(4 * PreviewLength).simplified().left(PreviewLength);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

void Writing::summarise(qint64 conversation)
{
    const auto newest = Rows::messages(
        m_database, u"WHERE conversation = ? ORDER BY time DESC, id DESC LIMIT 1"_s, {conversation});
    if (!newest.isEmpty()) {
        const auto &message = newest.first();
        execute(u"UPDATE conversation SET preview = ?, previewOutgoing = ?, previewDelivery = ?, "
                u"lastActivity = ? "
                "WHERE id = ?"_s,
                {previewOf(message), message.outgoing, message.delivery, Record::toSql(message.time),
                 conversation});
    }
    execute(uR"(
        UPDATE conversation SET
            unread = (SELECT count(*) FROM message
                WHERE conversation = ?1 AND outgoing = 0 AND delivery < 7),
            waitingSince = (SELECT min(time) FROM message
                WHERE conversation = ?1 AND outgoing = 0 AND time > coalesce(
                    (SELECT max(time) FROM message WHERE conversation = ?1 AND outgoing = 1), 0))
        WHERE id = ?1)"_s,
            {conversation});
}

void Writing::retitle(qint64 id)
{
    const auto conversation = Rows::conversation(m_database, id);
    if (!conversation)
        return;
    QStringList names;
    QStringList addresses;
    for (const auto &participant : conversation->participants) {
        names << (participant.name.isEmpty() ? Address::display(participant.address) : participant.name);
        addresses << participant.address;
    }
    const auto title = names.isEmpty() ? conversation->remoteId : names.join(u", "_s);
    execute(u"UPDATE conversation SET title = ? WHERE id = ?"_s, {title, id});
    execute(u"DELETE FROM conversation_text WHERE rowid = ?"_s, {id});
    execute(u"INSERT INTO conversation_text (rowid, words) VALUES (?, ?)"_s,
            {id, searchWords(title, addresses)});
}

void Writing::nameContact(qint64 id)
{
    const auto contact = Rows::contact(m_database, id);
    if (!contact)
        return;
    QStringList addresses;
    for (const auto &known : contact->addresses) {
        addresses << known.address;
        auto within =
            execute(u"SELECT p.conversation FROM participant p JOIN conversation c ON c.id = p.conversation "
                    "WHERE p.address = ? AND c.account = ?"_s,
                    {known.address, known.account});
        while (within.next()) {
            m_untitled << within.value(0).toLongLong();
            touchConversation(within.value(0).toLongLong());
        }
    }
    execute(u"DELETE FROM contact_text WHERE rowid = ?"_s, {id});
    execute(u"INSERT INTO contact_text (rowid, words) VALUES (?, ?)"_s,
            {id, searchWords(contact->name, addresses)});
}

void Writing::finishTitles()
{
    for (const auto id : std::as_const(m_contacts))
        nameContact(id);
    for (const auto id : std::as_const(m_untitled))
        retitle(id);
    m_untitled.clear();
}

Changes Writing::finish()
{
    Changes changes;
    changes.isBacklog = m_isBacklog;
    changes.newMessages = m_newMessages;
    changes.removedMessages = m_removedMessages;
    changes.removedConversations = m_removedConversations;
    changes.removedAccounts = m_removedAccounts;
    finishTitles();
    for (const auto id : std::as_const(m_messages)) {
        if (const auto message = Rows::message(m_database, id)) {
            changes.messages << *message;
            touchConversation(message->conversation);
        }
    }
    for (const auto id : std::as_const(m_conversations)) {
        summarise(id);
        if (const auto conversation = Rows::conversation(m_database, id))
            changes.conversations << *conversation;
    }
    for (const auto id : std::as_const(m_contacts)) {
        if (const auto contact = Rows::contact(m_database, id))
            changes.contacts << *contact;
    }
    for (const auto &id : std::as_const(m_accounts)) {
        if (const auto account = Rows::account(m_database, id))
            changes.accounts << *account;
    }
    return changes;
}

} // namespace Parlance
