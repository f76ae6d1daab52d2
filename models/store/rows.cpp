// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/rows.h"

#include "models/store/record.h"
#include "models/store/silences.h"

#include <QRegularExpression>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr int QuoteLength = 200; // characters; a line shows fewer

template<typename T>
static QList<T> select(QSqlDatabase &database, const QString &from, const QString &rest,
                       const QVariantList &values)
{
    auto query =
        execute(database, u"SELECT %1 FROM %2 %3"_s.arg(Record::columns<T>(u"r."_s), from, rest), values);
    QList<T> records;
    while (query.next())
        records << Record::fromRow<T>(query);
    return records;
}

template<typename T>
static std::optional<T> only(const QList<T> &records)
{
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

QList<Account> Rows::accounts(QSqlDatabase &database, const QString &rest, const QVariantList &values)
{
    return select<Account>(database, u"account r"_s, rest, values);
}

/// Of those that wait for their time, see Schedule::holds(): when the first leaves.
static QDateTime scheduled(QSqlDatabase &database, qint64 conversation)
{
    auto query = execute(database, uR"(
        SELECT min(m.notBefore) FROM outbox o JOIN message m ON m.id = o.message
        WHERE o.conversation = ? AND m.delivery = ? AND NOT m.held)"_s,
                         {conversation, Delivery::Queued});
    return query.next() && !query.value(0).isNull()
               ? QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC)
               : QDateTime();
}

QList<Conversation> Rows::conversations(QSqlDatabase &database, const QString &rest,
                                        const QVariantList &values)
{
    auto conversations = select<Conversation>(database, u"conversation r"_s, rest, values);
    for (auto &conversation : conversations) {
        auto query = execute(database, uR"(
            SELECT p.address,
                coalesce(nullif(c.name, ''), (SELECT j.name FROM contact j
                    WHERE j.person > 0 AND j.person = c.person AND j.name <> '' ORDER BY j.id LIMIT 1), ''),
                %1, coalesce(c.blocked, 0) FROM participant p
            LEFT JOIN contact_address a ON a.account = ? AND a.address = p.address
            LEFT JOIN contact c ON c.id = a.contact
            WHERE p.conversation = ? ORDER BY p.address)"_s.arg(Silences::holds(u"a"_s)),
                             {conversation.account, conversation.id});
        while (query.next())
            conversation.participants << Record::fromRow<Participant>(query);
        conversation.scheduled = scheduled(database, conversation.id);
    }
    return conversations;
}

static QList<Attachment> attachments(QSqlDatabase &database, qint64 message)
{
    QList<Attachment> found;
    auto query = execute(
        database, u"SELECT url, contentType FROM attachment WHERE message = ? ORDER BY number"_s, {message});
    while (query.next())
        found << Attachment{QUrl(query.value(0).toString(), QUrl::StrictMode), query.value(1).toString()};
    return found;
}

static std::optional<Answered> answered(QSqlDatabase &database, const Message &message)
{
    auto query =
        execute(database,
                u"SELECT id, outgoing, sender, substr(body, 1, ?) FROM message WHERE account = ? AND "
                "(remoteId = ? OR id = (SELECT message FROM message_alias "
                "WHERE account = ? AND remoteId = ?)) LIMIT 1"_s,
                {QuoteLength, message.account, message.replyTo, message.account, message.replyTo});
    if (!query.next())
        return {};
    const auto id = query.value(0).toLongLong();
    return Answered{id, query.value(1).toBool(), query.value(2).toString(), query.value(3).toString(),
                    attachments(database, id)};
}

QList<Message> Rows::messages(QSqlDatabase &database, const QString &rest, const QVariantList &values)
{
    auto messages = select<Message>(database, u"message r"_s, rest, values);
    for (auto &message : messages) {
        if (!message.replyTo.isEmpty())
            message.answered = answered(database, message);
        if (message.attachmentCount > 0)
            message.attachments = attachments(database, message.id);
    }
    return messages;
}

QList<Contact> Rows::contacts(QSqlDatabase &database, const QString &rest, const QVariantList &values)
{
    auto contacts = select<Contact>(database, u"contact r"_s, rest, values);
    for (auto &contact : contacts) {
        auto query = execute(database,
                             u"SELECT %1, %2 FROM contact_address a WHERE contact = ? ORDER BY address"_s.arg(
                                 Record::columns<ContactAddress>(u"a."_s), Silences::holds(u"a"_s)),
                             {contact.id});
        while (query.next()) {
            contact.addresses << Record::fromRow<ContactAddress>(query);
            const int after = ContactAddress::staticMetaObject.propertyCount();
            contact.addresses.last().optedOut = query.value(after).toBool();
        }
        contact.optedOut = std::ranges::any_of(contact.addresses, &ContactAddress::optedOut);
    }
    return contacts;
}

std::optional<Account> Rows::account(QSqlDatabase &database, const QString &id)
{
    return only(accounts(database, u"WHERE id = ?"_s, {id}));
}

std::optional<Conversation> Rows::conversation(QSqlDatabase &database, qint64 id)
{
    return only(conversations(database, u"WHERE id = ?"_s, {id}));
}

std::optional<Message> Rows::message(QSqlDatabase &database, qint64 id)
{
    return only(messages(database, u"WHERE id = ?"_s, {id}));
}

std::optional<Contact> Rows::contact(QSqlDatabase &database, qint64 id)
{
    return only(contacts(database, u"WHERE id = ?"_s, {id}));
}

QString searchQuery(const QString &typed)
{
    static const QRegularExpression number(u"^[\\d+().\\s/-]*\\d[\\d+().\\s/-]*$"_s);
    static const QRegularExpression punctuation(u"[^\\d]"_s);
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}\\p{M}]+"_s);

    auto text = typed.left(500);
    if (number.match(text).hasMatch())
        text.remove(punctuation);
    auto words = text.split(separators, Qt::SkipEmptyParts);
    for (auto &word : words)
        word = u'"' + word + u'"';
    return words.isEmpty() ? QString() : words.join(u' ') + u'*';
}

QString searchWords(const QString &name, const QStringList &addresses)
{
    QStringList words{name};
    for (const auto &address : addresses) {
        words << address;
        if (!address.startsWith(u'+'))
            continue;
        for (qsizetype start = 2; start + 3 <= address.size(); ++start)
            words << address.mid(start);
    }
    return words.join(u' ');
}

} // namespace Parlance
