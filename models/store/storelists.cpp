// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// The lists of conversations as the window shows them, and how they are filed.

#include "models/store/filingcabinet.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/storework.h"

namespace Parlance {

using namespace Qt::StringLiterals;

/// The condition of the list, word for word that of its index.
static QString listClause(ConversationFilter::Kind filter)
{
    switch (filter) {
    case ConversationFilter::All:
        return u"archived = 0"_s;
    case ConversationFilter::Unread:
        return u"waitsForReader = 1"_s;
    case ConversationFilter::Drafts:
        return u"hasDraft = 1"_s;
    case ConversationFilter::Archived:
        return u"archived = 1"_s;
    }
    Q_UNREACHABLE();
}

static QString whereClause(ConversationFilter::Kind filter, const QString &words, const QString &account,
                           QVariantList &values)
{
    QStringList conditions;
    const auto query = searchQuery(words);
    if (!query.isEmpty()) {
        conditions << u"id IN (SELECT rowid FROM conversation_text WHERE words MATCH ? "
                      "ORDER BY rowid DESC LIMIT ?)"_s;
        values << query << SearchWidth;
    }
    if (query.isEmpty() || filter != ConversationFilter::All)
        conditions << listClause(filter);
    if (!account.isEmpty()) {
        conditions << u"account = ?"_s;
        values << account;
    }
    return u"WHERE "_s + conditions.join(" AND "_L1);
}

static QString pageClause(const Edge &edge, Side side, int limit, QVariantList &values)
{
    const bool older = side == Side::Older;
    QString clause;
    if (edge.time.isValid()) {
        clause = u" AND (place, id) %1 (?, ?)"_s.arg(older ? u"<"_s : u">"_s);
        values << Record::toSql(edge.time) << edge.id;
    }
    clause += u" ORDER BY place %1, id %1 LIMIT ?"_s.arg(older ? u"DESC"_s : u"ASC"_s);
    values << limit;
    return clause;
}

QFuture<QList<Conversation>> Store::listed(ConversationFilter::Kind filter, QString words, Edge edge,
                                           Side side, int limit, QString account)
{
    return read<QList<Conversation>>([=](QSqlDatabase &db) {
        QVariantList values;
        const auto where = whereClause(filter, words, account, values);
        const auto page = pageClause(edge, side, limit, values);
        return Rows::conversations(db, where + page, values);
    });
}

static QList<qint64> ids(QSqlDatabase &db, const QString &rest, const QVariantList &values)
{
    auto query = execute(db, u"SELECT id FROM conversation "_s + rest, values);
    QList<qint64> found;
    while (query.next())
        found << query.value(0).toLongLong();
    return found;
}

QFuture<QList<qint64>> Store::listedIds(ConversationFilter::Kind filter, QString words, int limit,
                                        QString account)
{
    return read<QList<qint64>>([=](QSqlDatabase &db) {
        QVariantList values;
        const auto where = whereClause(filter, words, account, values);
        const auto page = pageClause({}, Side::Older, limit, values);
        return ids(db, where + page, values);
    });
}

QFuture<qint64> Store::nextUnread(qint64 conversation, Side side)
{
    return read<qint64>([=](QSqlDatabase &db) -> qint64 {
        const auto here = Rows::conversation(db, conversation);
        const auto from = here ? Edge{here->place, here->id} : Edge{};
        for (const auto &edge : {from, Edge{}}) { // beyond the last one comes the first
            QVariantList values;
            const auto page = pageClause(edge, side, 1, values);
            const auto found = ids(db, u"WHERE waitsForReader = 1"_s + page, values);
            if (!found.isEmpty())
                return found.first();
        }
        return 0;
    });
}

QFuture<ConversationCounts> Store::conversationCounts(QString account)
{
    return read<ConversationCounts>([=](QSqlDatabase &db) -> ConversationCounts {
        QVariantList values;
        auto sql =
            u"SELECT sum(everything), sum(unread), sum(drafts), sum(archived) FROM conversation_count"_s;
        if (!account.isEmpty()) {
            sql += u" WHERE account = ?"_s;
            values << account;
        }
        auto query = execute(db, sql, values);
        if (!query.next())
            return {};
        return {query.value(0).toInt(), query.value(1).toInt(), query.value(2).toInt(),
                query.value(3).toInt()};
    });
}

QFuture<void> Store::clearMark(qint64 conversation)
{
    return write<void>([=](Writing &writing) { FilingCabinet::clearMark(writing, conversation); });
}

QFuture<QList<Filed>> Store::file(QList<qint64> conversations, Filing filing)
{
    return write<QList<Filed>>([=](Writing &writing) {
        QList<Filed> before;
        for (const auto conversation : conversations) {
            if (const auto filed = FilingCabinet::file(writing, conversation, filing))
                before << *filed;
        }
        return before;
    });
}

QFuture<void> Store::putBack(QList<Filed> filed)
{
    return write<void>([=](Writing &writing) {
        for (const auto &one : filed)
            FilingCabinet::putBack(writing, one);
    });
}

QFuture<void> Store::movePin(qint64 conversation, int to)
{
    return write<void>([=](Writing &writing) { FilingCabinet::movePin(writing, conversation, to); });
}

} // namespace Parlance
