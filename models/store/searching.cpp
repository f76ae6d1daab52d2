// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/searching.h"

#include "models/records/schedule.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/storework.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr int NamesWide = 500; // people and conversations that a name may mean
// How many messages are looked through at once; the last: all that are left.
constexpr std::array<int, 3> Windows{5000, 50000, std::numeric_limits<int>::max()};

/// A condition with its values, in the order in which they are bound.
struct Clause
{
    QStringList conditions;
    QVariantList values;

    void add(const QString &condition, const QVariantList &more = {})
    {
        conditions << condition;
        values << more;
    }
    [[nodiscard]] QString sql() const
    {
        return conditions.isEmpty() ? u"true"_s : conditions.join(u" AND "_s);
    }
};

/// Whom and what a query names, as the database knows them.
struct Meaning
{
    bool isNothing = false;   ///< it names somebody or something that is not known
    QString conversations;    ///< JSON; empty: any
    QString senders;          ///< JSON; empty: any
    bool orOurselves = false; ///< beside \c senders
    QString accounts;         ///< JSON; empty: any
};

QString json(const QVariantList &values)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromVariantList(values)).toJson(QJsonDocument::Compact));
}

QVariantList column(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    auto rows = execute(database, sql, values);
    QVariantList all;
    while (rows.next())
        all << rows.value(0);
    return all;
}

QVariantList conversationsNamed(QSqlDatabase &database, const QStringList &names)
{
    QVariantList all;
    for (const auto &name : names) {
        if (const auto words = searchQuery(name); !words.isEmpty())
            all << column(
                database,
                u"SELECT rowid FROM conversation_text WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"_s,
                {words, NamesWide});
    }
    return all;
}

QVariantList addressesNamed(QSqlDatabase &database, const QStringList &names)
{
    QVariantList all;
    for (const auto &name : names) {
        if (const auto words = searchQuery(name); !words.isEmpty())
            all << column(database,
                          u"SELECT DISTINCT address FROM contact_address WHERE contact IN (SELECT rowid FROM "
                          "contact_text WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?)"_s,
                          {words, NamesWide});
    }
    return all;
}

QVariantList conversationsWith(QSqlDatabase &database, const QString &addresses)
{
    return column(
        database,
        u"SELECT DISTINCT conversation FROM participant WHERE address IN (SELECT value FROM json_each(?))"_s,
        {addresses});
}

/// Those whose history is kept, too.
QVariantList accountsAt(QSqlDatabase &database, const QStringList &services)
{
    auto rows = execute(database, u"SELECT id, service FROM account"_s);
    QVariantList all;
    while (rows.next()) {
        const auto service = rows.value(1).toString();
        if (std::ranges::any_of(services, [&](const QString &begun) {
                return service.startsWith(begun, Qt::CaseInsensitive);
            }))
            all << rows.value(0);
    }
    return all;
}

Meaning meaningOf(QSqlDatabase &database, const SearchQuery &query)
{
    Meaning meaning;
    auto names = query.from;
    meaning.orOurselves = names.removeIf([](const QString &name) {
        return name.compare("me"_L1, Qt::CaseInsensitive) == 0;
    }) > 0;
    if (!names.isEmpty()) {
        const auto senders = addressesNamed(database, names);
        meaning.senders = json(senders);
        meaning.isNothing = senders.isEmpty() && !meaning.orOurselves;
    }
    if (!query.in.isEmpty()) {
        const auto conversations = conversationsNamed(database, query.in);
        meaning.conversations = json(conversations);
        meaning.isNothing = meaning.isNothing || conversations.isEmpty();
    } else if (!meaning.senders.isEmpty() && !meaning.orOurselves) {
        meaning.conversations = json(conversationsWith(database, meaning.senders));
    }
    if (!query.services.isEmpty()) {
        const auto accounts = accountsAt(database, query.services);
        meaning.accounts = json(accounts);
        meaning.isNothing = meaning.isNothing || accounts.isEmpty();
    }
    return meaning;
}

/// The messages in the states that are asked for, from the indexes that have them only.
QString idsWith(const SearchQuery &query)
{
    QStringList all;
    if (query.isUnread)
        all << u"SELECT id FROM message INDEXED BY message_unread WHERE outgoing = 0 AND delivery < 7"_s;
    if (query.isFailed)
        all << u"SELECT id FROM message INDEXED BY message_failed WHERE outgoing = 1 AND delivery = 5"_s;
    return all.join(u" UNION ALL "_s);
}

/// What of time is to be looked through, and where.
Clause scopeOf(const SearchQuery &query, const Meaning &meaning, const Edge &edge, Side side)
{
    Clause scope;
    if (!meaning.conversations.isEmpty())
        scope.add(u"r.conversation IN (SELECT value FROM json_each(?))"_s, {meaning.conversations});
    if (edge.time.isValid())
        scope.add(side == Side::Older ? u"(r.time, r.id) < (?, ?)"_s : u"(r.time, r.id) > (?, ?)"_s,
                  {Record::toSql(edge.time), edge.id});
    if (query.notBefore.isValid())
        scope.add(u"r.time >= ? AND (r.time < ? OR r.time >= ?)"_s, // what is scheduled stands apart
                  {Record::toSql(query.notBefore), qint64(Schedule::Apart.count()),
                   Record::toSql(Schedule::place(query.notBefore))});
    if (query.before.isValid())
        scope.add(u"r.time < ?"_s, {Record::toSql(query.before)});
    if (query.hasFile)
        scope.add(u"r.attachmentCount > 0"_s);
    if (query.isUnread || query.isFailed)
        scope.add(u"+r.id IN (%1)"_s.arg(idsWith(query))); // they are few: the order of time leads
    return scope;
}

void addOrigin(Clause &clause, const Meaning &meaning)
{
    if (!meaning.accounts.isEmpty())
        clause.add(u"r.account IN (SELECT value FROM json_each(?))"_s, {meaning.accounts});
    const auto theirs = u"(r.outgoing = 0 AND r.sender IN (SELECT value FROM json_each(?)))"_s;
    if (!meaning.senders.isEmpty() && meaning.orOurselves)
        clause.add(u"(r.outgoing = 1 OR %1)"_s.arg(theirs), {meaning.senders});
    else if (!meaning.senders.isEmpty())
        clause.add(theirs, {meaning.senders});
    else if (meaning.orOurselves)
        clause.add(u"r.outgoing = 1"_s);
}

QString orderBy(Side side)
{
    return side == Side::Older ? u" ORDER BY r.time DESC, r.id DESC LIMIT ?"_s
                               : u" ORDER BY r.time ASC, r.id ASC LIMIT ?"_s;
}

/// The nearest messages of a scope.
struct Window
{
    qint64 firstId = 0;
    qint64 lastId = 0;
    QVariant farTime;
    bool isAll = false; ///< no more than those are in the scope
};

Window windowOf(QSqlDatabase &database, const Clause &scope, Side side, int size)
{
    auto found = execute(database,
                         u"SELECT min(id), max(id), %1(time), count(*) FROM "
                         "(SELECT r.id AS id, r.time AS time FROM message r WHERE %2%3)"_s.arg(
                             side == Side::Older ? u"min"_s : u"max"_s, scope.sql(), orderBy(side)),
                         scope.values + QVariantList{size});
    if (!found.next())
        return {};
    return {found.value(0).toLongLong(), found.value(1).toLongLong(), found.value(2),
            found.value(3).toInt() < size};
}

/// What is wanted of a scope, or of a \p window of it.
QVariantList idsOf(QSqlDatabase &database, const SearchQuery &query, const Meaning &meaning,
                   const Clause &scope, Side side, int limit, const std::optional<Window> &window)
{
    auto inside = scope;
    if (window)
        inside.add(side == Side::Older ? u"r.time >= ?"_s : u"r.time <= ?"_s, {window->farTime});
    auto wanted = inside;
    addOrigin(wanted, meaning);
    const auto words = query.indexed();
    if (words.isEmpty())
        return column(database, u"SELECT r.id FROM message r WHERE %1%2"_s.arg(wanted.sql(), orderBy(side)),
                      wanted.values + QVariantList{limit});

    Clause index;
    index.add(u"message_text MATCH ?"_s, {words});
    if (window)
        index.add(u"t.rowid BETWEEN ? AND ?"_s, {window->firstId, window->lastId});
    // a few conversations: what they have is known sooner than every message with that word is read
    if (!meaning.conversations.isEmpty())
        index.add(u"+t.rowid IN (SELECT r.id FROM message r WHERE %1)"_s.arg(inside.sql()), inside.values);
    return column(
        database,
        u"SELECT r.id FROM message_text t CROSS JOIN message r ON r.id = t.rowid WHERE %1 AND %2%3"_s.arg(
            index.sql(), wanted.sql(), orderBy(side)),
        index.values + wanted.values + QVariantList{limit});
}

QList<Found> foundOf(QSqlDatabase &database, const QVariantList &ids)
{
    QHash<qint64, Conversation> conversations;
    QList<Found> found;
    for (const auto &id : ids) {
        const auto message = Rows::message(database, id.toLongLong()).value_or(Message());
        auto &conversation = conversations[message.conversation];
        if (conversation.id == 0)
            conversation = Rows::conversation(database, message.conversation).value_or(Conversation());
        found << Found{message, conversation};
    }
    return found;
}

} // namespace

QList<Found> Searching::page(QSqlDatabase &database, const SearchQuery &query, const Edge &edge, Side side,
                             int limit, const Outdated &isOutdated)
{
    if (query.isEmpty() || isOutdated())
        return {};
    const auto meaning = meaningOf(database, query);
    if (meaning.isNothing)
        return {};
    const auto scope = scopeOf(query, meaning, edge, side);
    QVariantList ids;
    for (const int size : Windows) {
        std::optional<Window> window;
        if (size != Windows.back())
            window = windowOf(database, scope, side, size);
        if (isOutdated())
            return {};
        ids = idsOf(database, query, meaning, scope, side, limit, window);
        if (ids.size() >= limit || (window && window->isAll))
            break;
    }
    return foundOf(database, ids);
}

QList<Edge> Searching::within(QSqlDatabase &database, const QList<qint64> &conversations,
                              const SearchQuery &query, int limit)
{
    const auto words = query.indexed();
    if (words.isEmpty())
        return {};
    const QVariantList ids(conversations.begin(), conversations.end());
    auto rows = execute(database, uR"(
        SELECT r.time, r.id FROM message_text t CROSS JOIN message r ON r.id = t.rowid
        WHERE message_text MATCH ? AND +t.rowid IN (SELECT id FROM message
            WHERE conversation IN (SELECT value FROM json_each(?)))
        ORDER BY r.time DESC, r.id DESC LIMIT ?)"_s,
                        {words, json(ids), limit});
    QList<Edge> found;
    while (rows.next())
        found << Edge{QDateTime::fromMSecsSinceEpoch(rows.value(0).toLongLong(), Qt::UTC),
                      rows.value(1).toLongLong()};
    return found;
}

QFuture<QList<Found>> Store::search(SearchQuery query, Edge edge, Side side, int limit, Outdated isOutdated)
{
    return read<QList<Found>>([=](QSqlDatabase &db) {
        return Searching::page(
            db, query, edge, side, limit, isOutdated ? isOutdated : [] { return false; });
    });
}

QFuture<QList<Message>> Store::search(QString typed, int limit)
{
    return read<QList<Message>>([=](QSqlDatabase &db) {
        QList<Message> messages;
        const auto found =
            Searching::page(db, SearchQuery::parse(typed), {}, Side::Older, limit, [] { return false; });
        for (const auto &each : found)
            messages << each.message;
        return messages;
    });
}

QFuture<QList<Edge>> Store::find(QList<qint64> conversations, SearchQuery query, int limit)
{
    return read<QList<Edge>>(
        [=](QSqlDatabase &db) { return Searching::within(db, conversations, query, limit); });
}

} // namespace Parlance
