// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/optoutwords.h"
#include "models/store/addedwords.h"
#include "models/store/lookup.h"
#include "models/store/outbox.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/scheduling.h"
#include "models/store/storework.h"
#include "models/store/templateuses.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

QFuture<QList<Account>> Store::accounts()
{
    return read<QList<Account>>([](QSqlDatabase &db) {
        return Rows::accounts(db, u"WHERE NOT removed ORDER BY name COLLATE NOCASE"_s);
    });
}

QFuture<QList<Account>> Store::everyAccount()
{
    return read<QList<Account>>(
        [](QSqlDatabase &db) { return Rows::accounts(db, u"ORDER BY name COLLATE NOCASE"_s); });
}

/// "… AND (time, id) < (?, ?) ORDER BY … LIMIT ?" for a page of a list ordered by \p time and id.
static QString pageClause(const QString &time, const Edge &edge, Side side, int limit, QVariantList &values)
{
    const bool older = side == Side::Older;
    QString clause;
    if (edge.time.isValid()) {
        clause = u" AND (%1, id) %2 (?, ?)"_s.arg(time, older ? u"<"_s : u">"_s);
        values << Record::toSql(edge.time) << edge.id;
    }
    clause += u" ORDER BY %1 %2, id %2 LIMIT ?"_s.arg(time, older ? u"DESC"_s : u"ASC"_s);
    values << limit;
    return clause;
}

QFuture<QList<Conversation>> Store::conversations(QString filter, Edge edge, Side side, int limit)
{
    return read<QList<Conversation>>([=](QSqlDatabase &db) -> QList<Conversation> {
        QVariantList values;
        QString where = u"WHERE true"_s;
        if (const auto query = searchQuery(filter); !query.isEmpty()) {
            where = u"WHERE id IN (SELECT rowid FROM conversation_text WHERE words MATCH ? "
                    "ORDER BY rowid DESC LIMIT ?)"_s;
            values << query << SearchWidth;
        }
        const auto page = pageClause(u"lastActivity"_s, edge, side, limit, values);
        return Rows::conversations(db, where + page, values);
    });
}

QFuture<std::optional<Conversation>> Store::conversation(qint64 id)
{
    return read<std::optional<Conversation>>([=](QSqlDatabase &db) { return Rows::conversation(db, id); });
}

QFuture<std::optional<Conversation>> Store::conversation(QString account, QString remoteId)
{
    return read<std::optional<Conversation>>([=](QSqlDatabase &db) {
        const auto found =
            Rows::conversations(db, u"WHERE account = ? AND remoteId = ?"_s, {account, remoteId});
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

QFuture<QList<Message>> Store::messages(qint64 conversation, Edge edge, Side side, int limit)
{
    return messages(QList<qint64>{conversation}, edge, side, limit);
}

/// A page of each of \p conversations: the nearest of all are among them, and no list is longer than that.
static QList<Message> nearest(QSqlDatabase &database, const QString &where,
                              const QList<qint64> &conversations, const Edge &edge, Side side, int limit)
{
    QList<Message> all;
    for (const auto conversation : conversations) {
        QVariantList values{conversation};
        const auto page = pageClause(u"time"_s, edge, side, limit, values);
        all << Rows::messages(database, where + page, values);
    }
    const auto isNearer = [side](const Message &a, const Message &b) {
        const std::pair one(a.time.toMSecsSinceEpoch(), a.id), other(b.time.toMSecsSinceEpoch(), b.id);
        return side == Side::Older ? one > other : one < other;
    };
    std::ranges::sort(all, isNearer);
    return all.mid(0, limit);
}

QFuture<QList<Message>> Store::messages(QList<qint64> conversations, Edge edge, Side side, int limit)
{
    return read<QList<Message>>([=](QSqlDatabase &db) {
        return nearest(db, u"WHERE conversation = ?"_s, conversations, edge, side, limit);
    });
}

QFuture<QList<Message>> Store::messagesWithFiles(QList<qint64> conversations, Edge edge, Side side, int limit)
{
    return read<QList<Message>>([=](QSqlDatabase &db) {
        const auto where = u"INDEXED BY message_files_of WHERE attachmentCount > 0 AND conversation = ?"_s;
        return nearest(db, where, conversations, edge, side, limit);
    });
}

QFuture<QList<qint64>> Store::unknownMessages(QList<qint64> ids)
{
    return read<QList<qint64>>([=](QSqlDatabase &db) {
        QJsonArray wanted;
        for (const qint64 id : ids)
            wanted << id;
        auto query = execute(db,
                             u"SELECT value FROM json_each(?) WHERE NOT EXISTS "
                             "(SELECT 1 FROM message WHERE id = value)"_s,
                             {QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))});
        QList<qint64> unknown;
        while (query.next())
            unknown << query.value(0).toLongLong();
        return unknown;
    });
}

QFuture<std::optional<Message>> Store::message(qint64 id)
{
    return read<std::optional<Message>>([=](QSqlDatabase &db) { return Rows::message(db, id); });
}

QFuture<QList<Attempt>> Store::attempts(qint64 message)
{
    return read<QList<Attempt>>([=](QSqlDatabase &db) {
        constexpr int Most = 20;
        auto query = execute(
            db, u"SELECT startedAt, endedAt FROM attempt WHERE message = ? ORDER BY number DESC LIMIT ?"_s,
            {message, Most});
        const auto time = [&](int column) {
            const auto stored = query.value(column);
            return stored.isNull() ? QDateTime()
                                   : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
        };
        QList<Attempt> attempts;
        while (query.next())
            attempts.prepend(Attempt{time(0), time(1)});
        return attempts;
    });
}

QFuture<int> Store::failures(qint64 conversation)
{
    return read<int>([=](QSqlDatabase &db) {
        auto query = execute(db,
                             u"SELECT count(*) FROM message r INDEXED BY message_failed WHERE "_s +
                                 Outbox::SentFromHereFailed,
                             {conversation});
        return query.next() ? query.value(0).toInt() : 0;
    });
}

QFuture<QHash<QString, int>> Store::templateUses(QString account)
{
    return read<QHash<QString, int>>([=](QSqlDatabase &db) { return TemplateUses::of(db, account); });
}

QFuture<QDateTime> Store::lastHeard(qint64 conversation)
{
    return read<QDateTime>([=](QSqlDatabase &db) {
        auto query = execute(
            db,
            u"SELECT time FROM message WHERE conversation = ? AND outgoing = 0 ORDER BY time DESC LIMIT 1"_s,
            {conversation});
        return query.next() ? QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC)
                            : QDateTime();
    });
}

QFuture<std::optional<Message>> Store::stopRequest(qint64 conversation)
{
    return read<std::optional<Message>>([=](QSqlDatabase &db) -> std::optional<Message> {
        constexpr int Latest = 30;
        const auto asked = Rows::conversation(db, conversation);
        if (!asked)
            return {};
        const auto messages = Rows::messages(
            db, u"WHERE conversation = ? ORDER BY time DESC, id DESC LIMIT ?"_s, {conversation, Latest});
        const auto added = AddedWords::stop(db);
        const auto mayAsk = [&](const Message &message) {
            return !message.outgoing && message.id > asked->stopDenied &&
                   Polling::mentionsOptOut(message.body, added);
        };
        const auto found = std::ranges::find_if(messages, mayAsk);
        return found == messages.end() ? std::nullopt : std::optional(*found);
    });
}

QFuture<QList<Contact>> Store::contacts(QString query, int limit)
{
    return read<QList<Contact>>([=](QSqlDatabase &db) {
        const auto words = searchQuery(query);
        if (words.isEmpty())
            return Rows::contacts(db, u"ORDER BY name COLLATE NOCASE, id LIMIT ?"_s, {limit});
        return Rows::contacts(db,
                              u"WHERE id IN (SELECT rowid FROM contact_text WHERE words MATCH ? "
                              "ORDER BY rowid DESC LIMIT ?) ORDER BY name COLLATE NOCASE, id LIMIT ?"_s,
                              {words, SearchWidth, limit});
    });
}

QFuture<QList<Contact>> Store::namedContacts(int limit)
{
    return read<QList<Contact>>([=](QSqlDatabase &db) {
        return Rows::contacts(
            db, u"WHERE name COLLATE NOCASE > '' ORDER BY name COLLATE NOCASE, id LIMIT ?"_s, {limit});
    });
}

QFuture<QList<Contact>> Store::contactsAfter(qint64 last, int limit)
{
    return read<QList<Contact>>([=](QSqlDatabase &db) {
        return Rows::contacts(db, u"WHERE id > ? ORDER BY id LIMIT ?"_s, {last, limit});
    });
}

QFuture<std::optional<Contact>> Store::contact(QString account, QString address)
{
    return read<std::optional<Contact>>([=](QSqlDatabase &db) {
        const auto found = Rows::contacts(
            db, u"WHERE id = (SELECT contact FROM contact_address WHERE account = ? AND address = ?)"_s,
            {account, address});
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

QFuture<QList<Contact>> Store::people(QString account, QStringList addresses)
{
    return read<QList<Contact>>([=](QSqlDatabase &db) {
        // the addresses as one value: SQLite binds only so many
        const auto wanted =
            QJsonDocument(QJsonArray::fromStringList(addresses)).toJson(QJsonDocument::Compact);
        return Rows::contacts(db,
                              u"WHERE id IN (SELECT contact FROM contact_address WHERE account = ? AND "
                              "address IN (SELECT value FROM json_each(?)))"_s,
                              {account, QString::fromUtf8(wanted)});
    });
}

QFuture<QList<Contact>> Store::roster(QString account, int limit)
{
    return read<QList<Contact>>([=](QSqlDatabase &db) {
        return Rows::contacts(db,
                              u"WHERE id IN (SELECT contact FROM contact_address "
                              "WHERE account = ? AND listed = 1) ORDER BY name COLLATE NOCASE, id LIMIT ?"_s,
                              {account, limit});
    });
}

QFuture<std::optional<StoredPortrait>> Store::portrait(QString account, QString address)
{
    return read<std::optional<StoredPortrait>>([=](QSqlDatabase &db) -> std::optional<StoredPortrait> {
        auto query =
            execute(db, u"SELECT image, etag, askedAt FROM portrait WHERE account = ? AND address = ?"_s,
                    {account, address});
        if (!query.next())
            return {};
        return StoredPortrait{query.value(0).toByteArray(), query.value(1).toString().toLatin1(),
                              QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC)};
    });
}

QFuture<QList<Found>> Store::unsettled(int limit)
{
    return read<QList<Found>>([=](QSqlDatabase &db) {
        const auto messages = Rows::messages(
            db, u"WHERE r.id IN (SELECT message FROM outbox) AND r.delivery <> ? ORDER BY r.id LIMIT ?"_s,
            {Delivery::Sent, limit});
        QHash<qint64, Conversation> conversations;
        QList<Found> found;
        for (const auto &message : messages) {
            auto &conversation = conversations[message.conversation];
            if (conversation.id == 0)
                conversation = Rows::conversation(db, message.conversation).value_or(Conversation());
            found << Found{message, conversation};
        }
        return found;
    });
}

QFuture<QList<Message>> Store::outbox()
{
    return read<QList<Message>>([](QSqlDatabase &db) {
        return Rows::messages(db, u"WHERE r.id IN (SELECT message FROM outbox) ORDER BY r.id"_s);
    });
}

QFuture<int> Store::waiting(QStringList accounts)
{
    return read<int>([=](QSqlDatabase &db) {
        const auto now = QDateTime::currentDateTimeUtc();
        const auto wanted =
            QJsonDocument(QJsonArray::fromStringList(accounts)).toJson(QJsonDocument::Compact);
        auto query = execute(db,
                             u"SELECT count(*) FROM outbox o JOIN message m ON m.id = o.message "
                             "WHERE o.account IN (SELECT value FROM json_each(?)) AND m.delivery = ? "
                             "AND (m.held AND m.consent < 2 OR "_s + // about to leave, or due
                                 Scheduling::isDue(u"m"_s) +
                                 u')',
                             {QString::fromUtf8(wanted), Delivery::Queued, Record::toSql(now),
                              Record::toSql(Scheduling::latest(now))});
        return query.next() ? query.value(0).toInt() : 0;
    });
}

QFuture<int> Store::unsent(QString account)
{
    return read<int>([=](QSqlDatabase &db) {
        auto query = execute(db,
                             u"SELECT count(*) FROM outbox o JOIN message m ON m.id = o.message "
                             "WHERE o.account = ? AND m.delivery = ?"_s,
                             {account, Delivery::Queued});
        return query.next() ? query.value(0).toInt() : 0;
    });
}

QFuture<QList<Message>> Store::held()
{
    return read<QList<Message>>([](QSqlDatabase &db) {
        return Rows::messages(db,
                              u"WHERE r.id IN (SELECT message FROM outbox) AND r.delivery = ? AND r.held = 1 "
                              "AND r.notBefore > ? ORDER BY r.id"_s,
                              {Delivery::Queued, Record::toSql(QDateTime::currentDateTimeUtc())});
    });
}

QFuture<QList<Message>> Store::scheduled()
{
    return read<QList<Message>>([](QSqlDatabase &db) {
        constexpr int Most = 500;
        return Rows::messages(db,
                              u"WHERE r.id IN (SELECT message FROM outbox) AND r.delivery = ? AND NOT r.held "
                              "AND (r.notBefore IS NOT NULL OR r.consent = ?) ORDER BY r.id LIMIT ?"_s,
                              {Delivery::Queued, Message::Slept, Most});
    });
}

QFuture<SyncState> Store::syncState(QString account)
{
    return read<SyncState>([=](QSqlDatabase &db) { return LookUp::syncState(db, account); });
}

QFuture<QString> Store::setting(QString key)
{
    return read<QString>([=](QSqlDatabase &db) {
        auto query = execute(db, u"SELECT value FROM setting WHERE key = ?"_s, {key});
        return query.next() ? query.value(0).toString() : QString();
    });
}

} // namespace Parlance
