// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What follows from a change: a conversation's last words and counts, and the titles that a name is part of.

#include "models/store/writing.h"

#include "backends/address.h"
#include "models/records/schedule.h"
#include "models/store/personkeys.h"
#include "models/store/record.h"
#include "models/store/rows.h"

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int PreviewLength = 120; // characters; a row shows fewer

// What is scheduled stands later: nobody has said it.
constexpr qint64 SaidBefore = std::chrono::milliseconds(Schedule::Apart).count();

QDateTime Writing::endOf(qint64 conversation)
{
    auto newest = execute(u"SELECT max(time) FROM message WHERE conversation = ? AND time < ?"_s,
                          {conversation, SaidBefore});
    return newest.next() && !newest.value(0).isNull()
               ? qMax(m_now, QDateTime::fromMSecsSinceEpoch(newest.value(0).toLongLong(), Qt::UTC))
               : m_now;
}

static QString previewOf(const Message &message)
{
    auto text = message.body.left(4 * PreviewLength).simplified().left(PreviewLength);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

/// Of its first attachment.
static QString fileOf(const Message &message)
{
    constexpr int LongestName = 80;
    return message.attachments.isEmpty()
               ? u""_s
               : u""_s + message.attachments.first().url.fileName().left(LongestName);
}

static QString mediaOf(const Message &message)
{
    if (message.attachments.isEmpty())
        return u""_s;
    const auto type = message.attachments.first().contentType;
    return type.isEmpty() ? u"*/*"_s : type;
}

void Writing::summarise(qint64 conversation)
{
    const auto newest = Rows::messages(
        m_database, u"WHERE conversation = ? AND time < ? ORDER BY time DESC, id DESC LIMIT 1"_s,
        {conversation, SaidBefore});
    if (!newest.isEmpty()) {
        const auto &message = newest.first();
        execute(u"UPDATE conversation SET preview = ?, previewOutgoing = ?, previewDelivery = ?, "
                u"lastActivity = ?, previewSender = ?, previewMedia = ?, previewFile = ? "
                "WHERE id = ?"_s,
                {previewOf(message), message.outgoing, message.delivery, Record::toSql(message.time),
                 message.outgoing ? u""_s : u""_s + message.sender, mediaOf(message), fileOf(message),
                 conversation});
    } else { // its messages were removed
        execute(
            u"UPDATE conversation SET preview = '', previewOutgoing = 0, previewDelivery = 1, previewSender "
            u"= '', "
            "previewMedia = '', previewFile = '' WHERE id = ? AND (preview <> '' OR previewMedia <> '')"_s,
            {conversation});
    }
    const bool hasNews = m_arrived.contains(conversation) || m_broughtBack.contains(conversation);
    execute(uR"(
        UPDATE conversation SET
            unread = CASE WHEN ?
                THEN (SELECT count(*) FROM message m INDEXED BY message_unread
                    WHERE m.conversation = conversation.id AND m.outgoing = 0 AND m.delivery < 7)
                ELSE unread + ? END,
            archived = CASE WHEN ? THEN 1 WHEN ? AND coalesce(mutedUntil, 0) <= ? THEN 0 ELSE archived END,
            waitingSince = (SELECT min(m.time) FROM message m
                WHERE m.conversation = conversation.id AND m.outgoing = 0 AND m.time > coalesce(
                    (SELECT max(n.time) FROM message n
                        WHERE n.conversation = conversation.id AND n.outgoing = 1 AND n.time < ?), 0))
        WHERE id = ?)"_s,
            {m_recounted.contains(conversation), m_arrived.value(conversation),
             hasNews && isBlocked(conversation), hasNews, Record::toSql(m_now), SaidBefore, conversation});
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

void Writing::spreadName(qint64 id)
{
    const auto contact = Rows::contact(m_database, id);
    if (!contact)
        return;
    QStringList addresses;
    for (const auto &known : contact->addresses)
        addresses << known.address;
    PersonKeys::keep(*this, *contact);
    auto members = contact->person > 0
                       ? Rows::contacts(m_database, u"WHERE person = ? AND person > 0"_s, {contact->person})
                       : QList<Contact>{*contact};
    for (const auto &member : std::as_const(members)) {
        for (const auto conversation : conversationsWith(member.id)) {
            m_untitled << conversation;
            touchConversation(conversation);
        }
    }
    execute(u"DELETE FROM contact_text WHERE rowid = ?"_s, {id});
    execute(u"INSERT INTO contact_text (rowid, words) VALUES (?, ?)"_s,
            {id, searchWords(contact->name, addresses)});
}

void Writing::finishTitles()
{
    for (const auto id : std::as_const(m_renamed))
        spreadName(id);
    m_rekeyed.subtract(m_renamed);
    for (const auto id : std::as_const(m_rekeyed)) {
        if (const auto contact = Rows::contact(m_database, id))
            PersonKeys::keep(*this, *contact);
    }
    m_rekeyed.clear();
    m_renamed.clear();
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
        if (auto message = Rows::message(m_database, id)) {
            findPlace(*message);
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
