// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/writing.h"

#include "models/records/schedule.h"
#include "models/store/filingcabinet.h"
#include "models/store/record.h"
#include "models/store/rows.h"

namespace Parlance {

using namespace Qt::StringLiterals;

void Writing::touchMessage(qint64 id, bool isNew)
{
    if (!m_messages.contains(id))
        m_messages << id;
    if (isNew)
        m_newMessages << id;
}

void Writing::renameContact(qint64 id)
{
    m_renamed << id;
    touchContact(id);
}

void Writing::removeContact(qint64 id)
{
    execute(u"DELETE FROM contact WHERE id = ?"_s, {id});
    execute(u"DELETE FROM contact_text WHERE rowid = ?"_s, {id});
    m_renamed.remove(id);
    m_rekeyed.remove(id);
    m_contacts.remove(id);
}

void Writing::unindex(qint64 id, const QString &body)
{
    execute(u"INSERT INTO message_text (message_text, rowid, body) VALUES ('delete', ?, ?)"_s, {id, body});
}

void Writing::setBody(const Message &message, const QString &body)
{
    unindex(message.id, message.body);
    execute(u"UPDATE message SET body = ? WHERE id = ?"_s, {body, message.id});
    execute(u"INSERT INTO message_text (rowid, body) VALUES (?, ?)"_s, {message.id, body});
    touchMessage(message.id);
}

void Writing::removeMessage(const Message &message)
{
    unindex(message.id, message.body);
    execute(u"DELETE FROM message WHERE id = ?"_s, {message.id});
    m_messages.removeAll(message.id);
    m_newMessages.removeAll(message.id);
    m_removedMessages << message.id;
    touchConversation(message.conversation);
    recountUnread(message.conversation);
}

void Writing::welcomeBack(const Message &message)
{
    execute(u"INSERT INTO message_text (rowid, body) VALUES (?, ?)"_s, {message.id, message.body});
    touchMessage(message.id);
    recountUnread(message.conversation);
}

void Writing::welcomeConversationBack(qint64 id)
{
    touchConversation(id);
    m_untitled << id;
}

int Writing::dropMessages(qint64 conversation, int limit)
{
    auto gone =
        execute(u"DELETE FROM message WHERE id IN (SELECT id FROM message WHERE conversation = ? LIMIT ?) "
                "RETURNING id, body"_s,
                {conversation, limit});
    int count = 0;
    for (; gone.next(); ++count)
        unindex(gone.value(0).toLongLong(), gone.value(1).toString());
    return count;
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
    const auto id = made.insertedId();
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
    const auto id = elsewhere.next() ? elsewhere.value(0).toLongLong()
                                     : execute(u"INSERT INTO contact DEFAULT VALUES"_s).insertedId();
    execute(u"INSERT INTO contact_address (account, address, contact) VALUES (?, ?, ?)"_s,
            {account, address, id});
    renameContact(id);
    return id;
}

QList<qint64> Writing::conversationsWith(qint64 contact)
{
    auto within = execute(uR"(
        SELECT DISTINCT c.id FROM contact_address a
            JOIN participant p ON p.address = a.address
            JOIN conversation c ON c.id = p.conversation AND c.account = a.account
        WHERE a.contact = ?)"_s,
                          {contact});
    QList<qint64> conversations;
    while (within.next())
        conversations << within.value(0).toLongLong();
    return conversations;
}

bool Writing::isBlocked(qint64 conversation)
{
    const auto news = Rows::conversation(m_database, conversation);
    return news && news->isBlocked();
}

/// One that does not wait for its time any more stands among the others, where that became so.
void Writing::findPlace(Message &message)
{
    if (!Schedule::isApart(message) || Schedule::holds(message))
        return;
    message.time = endOf(message.conversation);
    execute(u"UPDATE message SET time = ? WHERE id = ?"_s, {Record::toSql(message.time), message.id});
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
    message.id = made.insertedId();
    execute(u"INSERT INTO message_text (rowid, body) VALUES (?, ?)"_s, {message.id, message.body});
    for (int i = 0; i < message.attachments.size(); ++i) {
        const auto &attachment = message.attachments.at(i);
        execute(u"INSERT INTO attachment (message, number, url, contentType) VALUES (?, ?, ?, ?)"_s,
                {message.id, i, attachment.url.toString(QUrl::FullyEncoded), attachment.contentType});
    }
    // who answers elsewhere has read what was said before; whoever sends from here may be a script
    if (message.outgoing && !message.remoteId.isEmpty())
        FilingCabinet::read(*this, message.conversation, message.time);
    else if (!message.outgoing && message.delivery < Delivery::Read)
        ++m_arrived[message.conversation];
    touchMessage(message.id, true);
}

} // namespace Parlance
